#include "core/imaging/face_quality.h"

#include "core/imaging/turned_crop.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace paulownia::imaging {

namespace {

constexpr int kFaceHeight = 160;
constexpr int kCropWidth = 112; // 0.7 of the height: inside the contour, without hair and background

/// A pixel's noise must not pass for sharpness.
constexpr double kNoiseSigma = 1;

// From 50 London faces, made worse step by step. Sharp ones measure 0.023 to 0.064; blurred by 1 % of the face's height, which
// shows in the headshot, half lie under 0.012.
constexpr double kBlurred = 0.012;
// The brightest skin, not the average, so that dark skin in good light (91 at least) is not called a dark photo; at 0.3 of the
// light all but one lie under 61.
constexpr double kTooDark = 60;
// At most 179 in good light; at 1.6 of it half lie over 226.
constexpr double kTooLight = 215;

} // namespace

FaceQuality measureQuality(const cv::Mat& grey, const FaceEstimate& face) {
    const double pixel = face.size.height / kFaceHeight;
    // From brows to chin; the cut of the hair would pass for sharpness.
    const QPointF down = Affine::clockwise(face.rollDeg).map({0, face.size.height * 0.1});
    const cv::Mat crop = turnedCrop(grey, face.centre + cv::Point2d(down.x(), down.y()), face.rollDeg, pixel,
                                    {kCropWidth * 8 / 10, kFaceHeight * 7 / 10})
                             .pixels;
    cv::Mat smooth, laplacian;
    cv::GaussianBlur(crop, smooth, {}, kNoiseSigma);
    cv::Laplacian(smooth, laplacian, CV_32F);
    cv::Scalar mean, edge, level;
    cv::meanStdDev(laplacian, mean, edge);
    cv::meanStdDev(crop, mean, level);
    std::vector<uchar> levels(crop.begin<uchar>(), crop.end<uchar>());
    std::sort(levels.begin(), levels.end());
    const auto quantile = [&](double q) { return double(levels[static_cast<size_t>(q * static_cast<double>(levels.size() - 1))]); };
    return {edge[0] * edge[0] / std::max(1.0, level[0] * level[0]), quantile(0.05), quantile(0.5), quantile(0.95)};
}

model::ProposalFlags qualityFlags(const FaceQuality& quality) {
    model::ProposalFlags flags;
    if (quality.sharpness < kBlurred) flags |= model::ProposalFlag::Blurred;
    if (quality.light < kTooDark) flags |= model::ProposalFlag::TooDark;
    if (quality.middle > kTooLight) flags |= model::ProposalFlag::TooLight;
    return flags;
}

} // namespace paulownia::imaging
