#include "core/imaging/headshot.h"

#include "core/imaging/opencv_affine.h"
#include "core/imaging/words.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace paulownia::imaging {

namespace {

/// More than a face can need; keeps the working square below 1 GB.
constexpr int kMaxWorkSide = 20'000;

/// What is wrong with the call; empty when nothing is.
QString wrongUse(const cv::Mat& upright, const model::FaceBox& box, const HeadshotSettings& settings) {
    if (upright.empty() || upright.depth() != CV_8U || (upright.channels() != 1 && upright.channels() != 3))
        return Words::tr("A headshot needs a photo of 8 bits a channel.");
    if (box.isEmpty()) return Words::tr("A headshot needs a face rectangle.");
    if (!(settings.faceScale >= 0.05 && settings.faceScale <= 1)) return Words::tr("The face scale must lie between 0.05 and 1.");
    if (settings.size < 16 || settings.size > 4096) return Words::tr("The headshot's side must lie between 16 and 4096 pixels.");
    return {};
}

/// Side of the square to resample at about the photo's own resolution: a whole multiple of the headshot's, so that each of
/// its pixels averages the same number of samples.
int workSide(double sideOnPhoto, const HeadshotSettings& settings) {
    if (settings.interpolation == HeadshotSettings::Interpolation::Linear) return settings.size;
    const double factor = std::ceil(sideOnPhoto / settings.size - 1e-9);
    return settings.size * static_cast<int>(std::clamp(factor, 1.0, std::floor(double{kMaxWorkSide} / settings.size)));
}

/// The part of the photo that the square touches, with a pixel to spare for interpolation.
cv::Rect touchedPart(const QRectF& onPhoto, const cv::Size& photo) {
    const auto low = [](double v, int limit) { return static_cast<int>(std::clamp(std::floor(v) - 2.0, 0.0, double(limit - 1))); };
    const auto high = [](double v, int limit) { return static_cast<int>(std::clamp(std::ceil(v) + 2.0, 1.0, double(limit))); };
    const int x = low(onPhoto.left(), photo.width), y = low(onPhoto.top(), photo.height);
    return {x, y, std::max(1, high(onPhoto.right(), photo.width) - x), std::max(1, high(onPhoto.bottom(), photo.height) - y)};
}

cv::Mat greyOf(const cv::Mat& part) {
    if (part.channels() == 1) return part;
    cv::Mat grey;
    cv::cvtColor(part, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

cv::Mat resample(const cv::Mat& upright, const Affine& squareToPhoto, int side) {
    const cv::Rect part = touchedPart(squareToPhoto.mapBounds({0, 0, double(side), double(side)}), upright.size());
    const Affine toPart = squareToPhoto.then(Affine::translation(-part.x, -part.y));
    cv::Mat square;
    cv::warpAffine(greyOf(upright(part)), square, toOpenCv(toPart), cv::Size(side, side), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    return square;
}

} // namespace

base::Result<cv::Mat> makeHeadshot(const cv::Mat& upright, double angleDeg, const model::FaceBox& box, const HeadshotSettings& settings) {
    return makeHeadshot(upright, QSize(upright.cols, upright.rows), angleDeg, box, settings);
}

base::Result<cv::Mat> makeHeadshot(const cv::Mat& upright, QSize fullSize, double angleDeg, const model::FaceBox& box,
                                   const HeadshotSettings& settings) {
    if (const QString wrong = wrongUse(upright, box, settings); !wrong.isEmpty())
        return base::failure(base::ErrorKind::Invalid, wrong.toStdString());
    const double scale = static_cast<double>(upright.cols) / fullSize.width();
    const CropSquare square = cropSquare(box, settings.faceScale);
    const int side = workSide(square.side * scale, settings);
    const Affine squareToPhoto =
        headshotToCanvas(square, side).then(ViewTransform(fullSize, angleDeg).toUpright()).then(Affine::scaling(scale));
    try {
        cv::Mat headshot = resample(upright, squareToPhoto, side);
        if (side != settings.size)
            cv::resize(headshot, headshot, cv::Size(settings.size, settings.size), 0, 0, cv::INTER_AREA);
        return headshot;
    } catch (const std::exception& e) {
        return base::failure(base::ErrorKind::Internal, "The headshot could not be made.", {}, e.what());
    }
}

} // namespace paulownia::imaging
