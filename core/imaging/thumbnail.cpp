#include "core/imaging/thumbnail.h"

#include "core/imaging/encode.h"
#include "core/imaging/opencv_affine.h"
#include "core/imaging/words.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace paulownia::imaging {

namespace {

double shrinkFactor(QSize canvas, int maxSide) {
    return std::min(1.0, static_cast<double>(maxSide) / std::max(canvas.width(), canvas.height()));
}

cv::Size scaled(QSize size, double factor) {
    return {std::max(1, cvRound(size.width() * factor)), std::max(1, cvRound(size.height() * factor))};
}

cv::Mat turned(const cv::Mat& upright, QSize fullSize, const ThumbnailOptions& options) {
    const ViewTransform view(fullSize, options.angleDeg);
    const double factor = shrinkFactor(view.canvasSize(), options.maxSide);
    cv::Mat small, thumbnail;
    cv::resize(upright, small, scaled(fullSize, factor), 0, 0, cv::INTER_AREA); // first to its size: the turn then only interpolates
    if (view.angleDeg() == 0) return small;
    const Affine toSmall = Affine::scaling(1 / factor).then(view.toUpright()).then(Affine::scaling(factor));
    cv::warpAffine(small, thumbnail, toOpenCv(toSmall), scaled(view.canvasSize(), factor), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_CONSTANT, options.background);
    return thumbnail;
}

} // namespace

base::Result<cv::Mat> thumbnailPixels(const QByteArray& photo, const ThumbnailOptions& options) {
    const auto decoded = decode(photo, {Channels::Colour, options.maxSide, kMaxPixels});
    if (!decoded) return base::failure(decoded);
    return thumbnailPixels(decoded->pixels, decoded->fullSize(), options);
}

base::Result<cv::Mat> thumbnailPixels(const cv::Mat& upright, QSize fullSize, const ThumbnailOptions& options) {
    if (upright.empty() || options.maxSide < 1)
        return base::failure(base::ErrorKind::Invalid, Words::tr("A thumbnail needs a photo and a size.").toStdString());
    try {
        return turned(upright, fullSize, options);
    } catch (const std::exception& e) {
        return base::failure(base::ErrorKind::Internal, Words::tr("The thumbnail could not be made.").toStdString(), {}, e.what());
    }
}

base::Result<QByteArray> makeThumbnail(const QByteArray& photo, const ThumbnailOptions& options) {
    const auto pixels = thumbnailPixels(photo, options);
    if (!pixels) return base::failure(pixels);
    return encodeJpeg(*pixels, options.quality);
}

} // namespace paulownia::imaging
