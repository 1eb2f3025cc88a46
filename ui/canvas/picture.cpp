#include "ui/canvas/picture.h"

#include "core/imaging/decode.h"

#include <opencv2/imgproc.hpp>

namespace paulownia::ui {

QImage toImage(const cv::Mat& pixels) {
    if (pixels.empty()) return {};
    QImage image(pixels.cols, pixels.rows, QImage::Format_RGB32);
    cv::Mat wrapped(image.height(), image.width(), CV_8UC4, image.bits(), static_cast<size_t>(image.bytesPerLine()));
    cv::cvtColor(pixels, wrapped, pixels.channels() == 1 ? cv::COLOR_GRAY2BGRA : cv::COLOR_BGR2BGRA); // in memory RGB32 is B, G, R, 255
    return image;
}

Picture decodePicture(const base::Result<QByteArray>& bytes, int maxSide) {
    Picture picture;
    const auto decoded = bytes ? imaging::decode(*bytes, {imaging::Channels::Colour, maxSide, imaging::kMaxPixels})
                               : base::Result<imaging::DecodedPhoto>(base::failure(bytes));
    if (!decoded) {
        picture.problem = QString::fromStdString(decoded.error().message);
        return picture;
    }
    picture.image = toImage(decoded->pixels);
    cv::cvtColor(decoded->pixels, picture.grey, cv::COLOR_BGR2GRAY);
    picture.fullSize = decoded->fullSize();
    return picture;
}

} // namespace paulownia::ui
