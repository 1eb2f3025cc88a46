#include "core/imaging/landmark_refiner.h"

#include "core/imaging/mirror_symmetry.h"
#include "core/imaging/turned_crop.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace paulownia::imaging {

namespace {

/// Width of the detector's hit in the crop that is fitted.
constexpr double kHitWidth = 150;
/// The top of the contour above the eyes, in eye-to-chin distances: median of 242 headshots.
constexpr double kHairline = 0.666;

struct Start {
    double dx, dy, scale; // in hit widths
};
/// Opposite starts, so that their errors cancel.
constexpr std::array<Start, 3> kStarts{{{0, 0, 1}, {0.04, 0.03, 1.05}, {-0.04, -0.03, 0.96}}};

cv::Point2d middle(const FacePoints& points, size_t first, size_t last) {
    cv::Point2d sum;
    for (size_t i = first; i <= last; ++i) sum += points[i];
    return sum / static_cast<double>(last - first + 1);
}

double eyeRoll(const FacePoints& points) {
    const cv::Point2d across = middle(points, 42, 47) - middle(points, 36, 41);
    return std::atan2(across.y, across.x) * 180 / std::numbers::pi;
}

cv::Rect2d boxFrom(const TurnedCrop& crop, const FoundFace& found, const Start& start) {
    const double width = kHitWidth * start.scale, height = width * found.size.height / found.size.width;
    return {crop.pixels.cols / 2.0 + start.dx * kHitWidth - width / 2, crop.pixels.rows / 2.0 + start.dy * kHitWidth - height / 2, width, height};
}

/// The points for each start, in the picture.
std::vector<FacePoints> fitFrom(const LandmarkModel& model, const TurnedCrop& crop, const FoundFace& found, std::span<const Start> starts) {
    std::vector<cv::Rect2d> boxes;
    for (const Start& start : starts) boxes.push_back(boxFrom(crop, found, start));
    std::vector<FacePoints> fits = model.fit(crop.pixels, boxes);
    for (FacePoints& points : fits)
        for (cv::Point2d& p : points) {
            const QPointF mapped = crop.toPicture.map({p.x, p.y});
            p = {mapped.x(), mapped.y()};
        }
    return fits;
}

TurnedCrop cropAbout(const cv::Mat& grey, const FoundFace& found, double rollDeg) {
    const int side = static_cast<int>(2.2 * kHitWidth);
    return turnedCrop(grey, found.centre, rollDeg, found.size.width / kHitWidth, {side, side});
}

struct Fit {
    FacePoints points{};
    double spread = 0; // root mean square distance from the average, picture pixels
};

Fit fitUpright(const LandmarkModel& model, const cv::Mat& grey, const FoundFace& found, double rollDeg) {
    const std::vector<FacePoints> fits = fitFrom(model, cropAbout(grey, found, rollDeg), found, kStarts);
    Fit result;
    for (const FacePoints& fit : fits)
        for (size_t i = 0; i < fit.size(); ++i) result.points[i] += fit[i] / static_cast<double>(fits.size());
    for (const FacePoints& fit : fits)
        for (size_t i = 0; i < fit.size(); ++i) result.spread += (fit[i] - result.points[i]).dot(fit[i] - result.points[i]);
    result.spread = std::sqrt(result.spread / static_cast<double>(fits.size() * result.points.size()));
    return result;
}

/// The contour's rectangle, and how far the nose is off the middle, in a frame where the face is upright.
FaceEstimate measure(const FacePoints& points, double rollDeg) {
    const Affine toFace = Affine::clockwise(-rollDeg), toPicture = Affine::clockwise(rollDeg);
    FacePoints p;
    std::transform(points.begin(), points.end(), p.begin(), [&](cv::Point2d q) {
        const QPointF mapped = toFace.map({q.x, q.y});
        return cv::Point2d(mapped.x(), mapped.y());
    });
    const auto [left, right] = std::minmax_element(p.begin(), p.begin() + 17, [](auto& a, auto& b) { return a.x < b.x; });
    const double eyes = (middle(p, 36, 41).y + middle(p, 42, 47).y) / 2, chin = p[8].y, top = eyes - kHairline * (chin - eyes);
    const QPointF centre = toPicture.map({(left->x + right->x) / 2, (top + chin) / 2});
    FaceEstimate face;
    face.centre = {centre.x(), centre.y()};
    face.size = {right->x - left->x, chin - top};
    face.rollDeg = rollDeg;
    face.yaw = (2 * p[30].x - p[2].x - p[14].x) / std::max(1.0, p[14].x - p[2].x);
    return face;
}

} // namespace

FaceEstimate LandmarkRefiner::refine(const cv::Mat& grey, const FoundFace& found) {
    const double guess = eyeRoll(fitFrom(*m_model, cropAbout(grey, found, found.rollDeg), found, {kStarts.data(), 1}).front());
    Fit fit = fitUpright(*m_model, grey, found, guess);
    double roll = eyeRoll(fit.points);
    if (std::abs(roll - guess) > 4) { // too far inclined for the first fit: once more from where it led
        fit = fitUpright(*m_model, grey, found, roll);
        roll = eyeRoll(fit.points);
    }
    FaceEstimate face = measure(fit.points, roll);
    const cv::Point2d brow = middle(fit.points, 27, 35); // the nose: middle of what is symmetric
    const MirrorAxis axis = findMirrorAxis(grey, {brow, {face.size.width, face.size.width * 1.2}, roll - 8, roll + 8});
    face.evidence = {found.score, axis.score, std::abs(axis.rollDeg - roll), fit.spread / face.size.width};
    return face;
}

} // namespace paulownia::imaging
