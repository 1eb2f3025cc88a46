#include "core/imaging/headshot.h"

#include "core/imaging/area_average.h"
#include "core/imaging/decode.h"
#include "core/imaging/opencv_affine.h"
#include "core/imaging/words.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace paulownia::imaging {

namespace {

constexpr int kMostSamples = 4;  // across a pixel of the headshot: more show no difference
constexpr double kGrey = 128;    // beyond a photo whose border is not to be guessed
constexpr int kMaxHalvings = 16; // leave a single pixel of any photo

/// What is wrong with the call; empty when nothing is.
QString wrongUse(const model::FaceBox& box, const HeadshotSettings& settings) {
    if (box.isEmpty()) return Words::tr("A headshot needs a face rectangle.");
    if (!(settings.faceScale >= 0.05 && settings.faceScale <= 1)) return Words::tr("The face scale must lie between 0.05 and 1.");
    if (settings.size < 16 || settings.size > 4096) return Words::tr("The headshot’s side must lie between 16 and 4096 pixels.");
    return {};
}

base::Error invalid(const QString& what) { return {base::ErrorKind::Invalid, what.toStdString(), {}, {}}; }

/// How a square is resampled.
struct Cut {
    Affine squareToPhoto; ///< from pixels of `side`
    int side = 0;         ///< of the square of samples: as many a pixel of the headshot as its pixels are wide on the photo
    int halvings = 0;     ///< of the photo before that, by averages of four pixels: no more than four samples are needed then
    QRect part;           ///< of the photo that is touched
    bool isUpright = false; ///< shrunk without a turn, and no border but the replicated one: pixels are averaged as they lie, without samples
};

int borderMode(HeadshotSettings::Border border) {
    switch (border) {
    case HeadshotSettings::Border::Replicated: return cv::BORDER_REPLICATE;
    case HeadshotSettings::Border::Reflected: return cv::BORDER_REFLECT;
    case HeadshotSettings::Border::Grey: return cv::BORDER_CONSTANT;
    }
    return cv::BORDER_REPLICATE;
}

/// The photo's part under the square, with pixels to spare for interpolation after the halvings.
QRect touchedPart(const QRectF& onPhoto, QSize photo, int spare) {
    const auto low = [&](double v, int limit) { return static_cast<int>(std::clamp(std::floor(v) - spare, 0.0, double(limit - 1))); };
    const auto high = [&](double v, int limit) { return static_cast<int>(std::clamp(std::ceil(v) + spare, 1.0, double(limit))); };
    const int x = low(onPhoto.left(), photo.width()), y = low(onPhoto.top(), photo.height());
    return {x, y, std::max(1, high(onPhoto.right(), photo.width()) - x), std::max(1, high(onPhoto.bottom(), photo.height()) - y)};
}

/// `scale`: the photo's pixels to one of the canvas.
Cut planCut(QSize photo, QSize fullSize, double scale, double angleDeg, const model::FaceBox& box, const HeadshotSettings& settings) {
    const CropSquare square = cropSquare(box, settings.faceScale);
    const double factor = square.side * scale / settings.size;
    const bool shrinks = settings.interpolation == HeadshotSettings::Interpolation::Area && factor > 1;
    Cut cut;
    cut.side = settings.size;
    const auto squareOnPhoto = headshotToCanvas(square, cut.side).then(ViewTransform(fullSize, angleDeg).toUpright()).then(Affine::scaling(scale)).mapBounds({0, 0, double(cut.side), double(cut.side)});
    const bool needsBorder = settings.border != HeadshotSettings::Border::Replicated && !QRectF(QPointF(0, 0), photo).contains(squareOnPhoto);
    cut.isUpright = shrinks && !needsBorder && ViewTransform(fullSize, angleDeg).angleDeg() == 0;
    if (shrinks && !cut.isUpright) {
        cut.halvings = std::clamp(static_cast<int>(std::ceil(std::log2(factor / kMostSamples))), 0, kMaxHalvings);
        cut.side *= std::min(kMostSamples, static_cast<int>(std::ceil(factor / (1 << cut.halvings) - 1e-9)));
    }
    cut.squareToPhoto = headshotToCanvas(square, cut.side).then(ViewTransform(fullSize, angleDeg).toUpright()).then(Affine::scaling(scale));
    cut.part = touchedPart(cut.squareToPhoto.mapBounds({0, 0, double(cut.side), double(cut.side)}), photo, 2 << cut.halvings);
    return cut;
}

cv::Mat greyOf(const cv::Mat& part) {
    if (part.channels() == 1) return part;
    cv::Mat grey;
    cv::cvtColor(part, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

/// An odd last row or column is left out: the border is replicated anyway.
cv::Mat halved(const cv::Mat& picture) {
    const cv::Size size(picture.cols / 2, picture.rows / 2);
    cv::Mat half;
    cv::resize(picture(cv::Rect(0, 0, 2 * size.width, 2 * size.height)), half, size, 0, 0, cv::INTER_AREA);
    return half;
}

cv::Mat resample(cv::Mat part, const Cut& cut, const HeadshotSettings& settings) {
    const int size = settings.size;
    Affine toPart = cut.squareToPhoto.then(Affine::translation(-cut.part.x(), -cut.part.y()));
    for (int i = 0; i < cut.halvings && std::min(part.cols, part.rows) > 1; ++i) {
        part = halved(part);
        toPart = toPart.then(Affine::scaling(0.5));
    }
    if (cut.isUpright) return areaAverage(part, {toPart.dx, toPart.dy}, toPart.xx, cv::Size(size, size));
    cv::Mat square;
    cv::warpAffine(part, square, toOpenCv(toPart), cv::Size(cut.side, cut.side), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, borderMode(settings.border), cv::Scalar(kGrey));
    if (cut.side != size) cv::resize(square, square, cv::Size(size, size), 0, 0, cv::INTER_AREA);
    return square;
}

base::Result<cv::Mat> resampled(const cv::Mat& part, const Cut& cut, const HeadshotSettings& settings) {
    try {
        return resample(greyOf(part), cut, settings);
    } catch (const std::exception& e) {
        return base::failure(base::ErrorKind::Internal, "The headshot could not be made.", {}, e.what());
    }
}

} // namespace

base::Result<cv::Mat> makeHeadshot(const cv::Mat& upright, double angleDeg, const model::FaceBox& box, const HeadshotSettings& settings) {
    return makeHeadshot(upright, QSize(upright.cols, upright.rows), angleDeg, box, settings);
}

base::Result<cv::Mat> makeHeadshot(const cv::Mat& upright, QSize fullSize, double angleDeg, const model::FaceBox& box,
                                   const HeadshotSettings& settings) {
    if (upright.empty() || upright.depth() != CV_8U || (upright.channels() != 1 && upright.channels() != 3))
        return tl::unexpected(invalid(Words::tr("A headshot needs a photo of 8 bits a channel.")));
    if (const QString wrong = wrongUse(box, settings); !wrong.isEmpty()) return tl::unexpected(invalid(wrong));
    const QSize size(upright.cols, upright.rows);
    const Cut cut = planCut(size, fullSize, static_cast<double>(size.width()) / fullSize.width(), angleDeg, box, settings);
    return resampled(upright(cv::Rect(cut.part.x(), cut.part.y(), cut.part.width(), cut.part.height())), cut, settings);
}

base::Result<cv::Mat> cutHeadshot(const QByteArray& photo, double angleDeg, const model::FaceBox& box, const HeadshotSettings& settings) {
    if (const QString wrong = wrongUse(box, settings); !wrong.isEmpty()) return tl::unexpected(invalid(wrong));
    const auto info = probe(photo);
    if (!info) return base::failure(info);
    if (info->format != ImageFormat::Jpeg) {
        const auto whole = decode(photo, {Channels::Grey, 0, kMaxPixels});
        return whole ? makeHeadshot(whole->pixels, angleDeg, box, settings) : base::failure(whole);
    }
    const QSize size = info->uprightSize();
    const Cut cut = planCut(size, size, 1, angleDeg, box, settings);
    const auto part = decodeJpegPart(photo, cut.part);
    return part ? resampled(*part, cut, settings) : base::failure(part);
}

} // namespace paulownia::imaging
