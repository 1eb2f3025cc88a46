#pragma once

#include "core/model/review.h"

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <array>

namespace paulownia::imaging {

/// x' = xx·x + xy·y + dx, y' = yx·x + yy·y + dy. Coordinates are continuous: the pixel in column i covers [i, i + 1), so
/// its centre is i + 0.5. In Qt's terms: QTransform(xx, yx, xy, yy, dx, dy).
struct Affine {
    double xx = 1, xy = 0, yx = 0, yy = 1, dx = 0, dy = 0;

    QPointF map(QPointF p) const { return {xx * p.x() + xy * p.y() + dx, yx * p.x() + yy * p.y() + dy}; }
    QRectF mapBounds(const QRectF& r) const; ///< bounding box of the mapped rectangle
    Affine then(const Affine& next) const;   ///< this first, `next` afterwards
    Affine inverted() const;                 ///< requires a matrix that can be inverted

    static Affine translation(double dx, double dy) { return {1, 0, 0, 1, dx, dy}; }
    static Affine scaling(double factor) { return {factor, 0, 0, factor, 0, 0}; }
    static Affine clockwise(double angleDeg); ///< about the origin, y pointing down; exact for quarter turns
};

/// THE transform of the house: an upright photo (Exif resolved) turned clockwise by the review's angle, on a canvas grown
/// so that nothing is cut off, as ImageMagick 6's `convert -rotate` makes it to the pixel. Canvas view, thumbnails, preview
/// and release all take it from here. A plain value; face boxes live in canvas coordinates.
class ViewTransform {
public:
    ViewTransform() = default;
    /// Any finite angle; 360° is 0°.
    ViewTransform(QSize upright, double angleDeg);

    QSize uprightSize() const { return m_upright; }
    QSize canvasSize() const { return m_canvas; }
    double angleDeg() const { return m_angleDeg; } ///< in (−180, 180]
    const Affine& toCanvas() const { return m_toCanvas; }
    const Affine& toUpright() const { return m_toUpright; }
    /// The photo's corners on the canvas, from its top left clockwise; outside of them the canvas is empty.
    std::array<QPointF, 4> outline() const;

private:
    QSize m_upright;
    QSize m_canvas;
    double m_angleDeg = 0;
    Affine m_toCanvas;
    Affine m_toUpright;
};

/// Into (−180, 180].
double normalisedAngle(double angleDeg);

/// The square on the turned canvas that becomes the headshot.
struct CropSquare {
    QPointF centre;
    double side = 0;
    QRectF rect() const { return {centre.x() - side / 2, centre.y() - side / 2, side, side}; }
};

/// The authors did not publish how large the face is in their square; 0.68 puts rows 267–269 between mouth and chin.
inline constexpr double kFaceScale = 0.68;
/// Side of a headshot in pixels (paper).
inline constexpr int kHeadshotSize = 359;

/// Centred on the box; the box's longer side is `faceScale` of the square's.
CropSquare cropSquare(const model::FaceBox& box, double faceScale = kFaceScale);

/// Headshot pixels (0…size) to canvas coordinates.
Affine headshotToCanvas(const CropSquare& square, int size = kHeadshotSize);

/// The box for another angle: same width and height, its centre on the same point of the face. The position is rounded to
/// whole pixels, so turn from the angle where the box was drawn, not step by step.
model::FaceBox turnedBox(QSize upright, const model::FaceBox& box, double fromDeg, double toDeg);

/// Moved and, where it must, shrunk to lie on the canvas; never smaller than 1 × 1.
model::FaceBox boxOnCanvas(const model::FaceBox& box, QSize canvas);

QRectF toRect(const model::FaceBox& box);
model::FaceBox toFaceBox(const QRectF& rect); ///< to the nearest whole pixels, at least 1 × 1

} // namespace paulownia::imaging
