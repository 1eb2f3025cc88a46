#include "core/imaging/view_transform.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace paulownia::imaging {

namespace {

/// First and one-past-last canvas column (or row) of ImageMagick's "best fit" for a span of ±half about `centre`
/// (distort.c: floor(min − 0.5), then ceil(max − origin + 0.5) wide).
struct Span {
    int origin;
    int length;
};
Span bestFit(double centre, double half) {
    const double origin = std::floor(centre - half - 0.5);
    return {static_cast<int>(origin), static_cast<int>(std::ceil(centre + half - origin + 0.5))};
}

bool isQuarterTurn(double angleDeg) { return std::fmod(angleDeg, 90.0) == 0.0; }

} // namespace

double normalisedAngle(double angleDeg) {
    const double angle = std::remainder(angleDeg, 360.0); // in [−180, 180]
    return angle == -180.0 ? 180.0 : angle + 0.0;         // + 0.0: no negative zero
}

QRectF Affine::mapBounds(const QRectF& r) const {
    const QPointF a = map(r.topLeft()), b = map(r.topRight()), c = map(r.bottomRight()), d = map(r.bottomLeft());
    const auto [left, right] = std::minmax({a.x(), b.x(), c.x(), d.x()});
    const auto [top, bottom] = std::minmax({a.y(), b.y(), c.y(), d.y()});
    return {left, top, right - left, bottom - top};
}

Affine Affine::then(const Affine& next) const {
    const QPointF origin = next.map({dx, dy});
    return {next.xx * xx + next.xy * yx, next.xx * xy + next.xy * yy, next.yx * xx + next.yy * yx,
            next.yx * xy + next.yy * yy, origin.x(),                  origin.y()};
}

Affine Affine::inverted() const {
    const double det = xx * yy - xy * yx;
    const Affine linear{yy / det, -xy / det, -yx / det, xx / det, 0, 0};
    const QPointF origin = linear.map({dx, dy});
    return {linear.xx, linear.xy, linear.yx, linear.yy, -origin.x(), -origin.y()};
}

Affine Affine::clockwise(double angleDeg) {
    const double angle = normalisedAngle(angleDeg);
    if (angle == 0) return {};
    if (angle == 90) return {0, -1, 1, 0, 0, 0};
    if (angle == 180) return {-1, 0, 0, -1, 0, 0};
    if (angle == -90) return {0, 1, -1, 0, 0, 0};
    const double s = std::sin(angle * std::numbers::pi / 180), c = std::cos(angle * std::numbers::pi / 180);
    return {c, -s, s, c, 0, 0};
}

ViewTransform::ViewTransform(QSize upright, double angleDeg) : m_upright(upright), m_angleDeg(normalisedAngle(angleDeg)) {
    const double w = upright.width(), h = upright.height();
    const Affine turn = Affine::clockwise(m_angleDeg);
    const double halfWidth = (std::abs(turn.xx) * w + std::abs(turn.xy) * h) / 2;
    const double halfHeight = (std::abs(turn.yx) * w + std::abs(turn.yy) * h) / 2;
    const Affine aboutCentre = Affine::translation(-w / 2, -h / 2).then(turn);
    if (isQuarterTurn(m_angleDeg)) { // ImageMagick turns these losslessly, without a margin
        m_canvas = QSize(static_cast<int>(2 * halfWidth), static_cast<int>(2 * halfHeight));
        m_toCanvas = aboutCentre.then(Affine::translation(halfWidth, halfHeight));
    } else {
        const Span x = bestFit(w / 2, halfWidth), y = bestFit(h / 2, halfHeight);
        m_canvas = QSize(x.length, y.length);
        m_toCanvas = aboutCentre.then(Affine::translation(w / 2 - x.origin, h / 2 - y.origin));
    }
    m_toUpright = m_toCanvas.inverted();
}

std::array<QPointF, 4> ViewTransform::outline() const {
    const double w = m_upright.width(), h = m_upright.height();
    return {m_toCanvas.map({0, 0}), m_toCanvas.map({w, 0}), m_toCanvas.map({w, h}), m_toCanvas.map({0, h})};
}

CropSquare cropSquare(const model::FaceBox& box, double faceScale) {
    return {toRect(box).center(), std::max(box.w, box.h) / faceScale};
}

Affine headshotToCanvas(const CropSquare& square, int size) {
    const QPointF corner = square.rect().topLeft();
    return Affine::scaling(square.side / size).then(Affine::translation(corner.x(), corner.y()));
}

model::FaceBox turnedBox(QSize upright, const model::FaceBox& box, double fromDeg, double toDeg) {
    if (box.isEmpty()) return box;
    const QPointF onPhoto = ViewTransform(upright, fromDeg).toUpright().map(toRect(box).center());
    const QPointF centre = ViewTransform(upright, toDeg).toCanvas().map(onPhoto);
    return {static_cast<int>(std::lround(centre.x() - box.w / 2.0)), static_cast<int>(std::lround(centre.y() - box.h / 2.0)), box.w,
            box.h};
}

model::FaceBox boxOnCanvas(const model::FaceBox& box, QSize canvas) {
    const int w = std::clamp(box.w, 1, std::max(1, canvas.width())), h = std::clamp(box.h, 1, std::max(1, canvas.height()));
    return {std::clamp(box.x, 0, std::max(0, canvas.width() - w)), std::clamp(box.y, 0, std::max(0, canvas.height() - h)), w, h};
}

QRectF toRect(const model::FaceBox& box) { return QRectF(box.x, box.y, box.w, box.h); }

model::FaceBox toFaceBox(const QRectF& rect) {
    const int x = static_cast<int>(std::lround(rect.left())), y = static_cast<int>(std::lround(rect.top()));
    const int right = static_cast<int>(std::lround(rect.right())), bottom = static_cast<int>(std::lround(rect.bottom()));
    return {x, y, std::max(1, right - x), std::max(1, bottom - y)};
}

} // namespace paulownia::imaging
