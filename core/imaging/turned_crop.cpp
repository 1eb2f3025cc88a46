#include "core/imaging/turned_crop.h"

#include "core/imaging/opencv_affine.h"

#include <opencv2/imgproc.hpp>

namespace paulownia::imaging {

TurnedCrop turnedCrop(const cv::Mat& picture, cv::Point2d centre, double rollDeg, double pixel, cv::Size size) {
    TurnedCrop crop;
    crop.toPicture = Affine::translation(-size.width / 2.0, -size.height / 2.0)
                         .then(Affine::scaling(pixel))
                         .then(Affine::clockwise(rollDeg))
                         .then(Affine::translation(centre.x, centre.y));
    cv::warpAffine(picture, crop.pixels, toOpenCv(crop.toPicture), size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    return crop;
}

} // namespace paulownia::imaging
