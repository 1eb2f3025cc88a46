#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace paulownia::simulation {

using Outline = std::vector<cv::Point2d>;
using Colour = cv::Vec3f; ///< BGR, 0…255

/// A closed curve through the corners (Catmull–Rom).
Outline smooth(const Outline& corners, int stepsPerCorner = 8);
/// An open curve through the points.
Outline curve(const Outline& points, int stepsPerPoint = 8);
Outline mirrored(const Outline& points); ///< x → −x, in the opposite order
/// From the right half, top to bottom, to the whole: mirrored back up.
Outline symmetric(const Outline& rightHalf);
/// Points on an ellipse.
Outline ellipse(cv::Point2d centre, double rx, double ry, int corners = 20);

/// How much of each pixel something covers, 0…1, within a rectangle of a layer; may be empty.
struct Mask {
    cv::Rect at;
    cv::Mat1f cover;
    bool isEmpty() const { return at.area() == 0; }
};

/// The part of `a` that `b` covers as well, and the part that it does not.
Mask intersected(const Mask& a, const Mask& b);
Mask without(const Mask& a, const Mask& b);

/// A transparent sheet to paint on in units of one's own. Everything touches only the rectangle that it covers.
class Layer {
public:
    /// `extent` in units, `scale` pixels a unit.
    Layer(const cv::Rect2d& extent, double scale);

    Mask shape(const Outline& outline, double softness) const;           ///< a filled outline, blurred
    Mask line(const Outline& path, double width, double softness) const; ///< an open path of that width, blurred
    Mask blob(cv::Point2d centre, double sx, double sy) const;           ///< a Gaussian of height 1
    void fadeDown(Mask& mask, double from, double to) const;             ///< 0 above y = from, 1 below y = to; either order
    void fadeAcross(Mask& mask, double from, double to) const;           ///< the same along x

    void fill(const Mask& mask, const Colour& colour, double opacity = 1);
    void gain(const Mask& mask, double amount);           ///< colour × (1 + amount · cover)
    void gain(const Mask& mask, const cv::Mat1f& amount); ///< `amount`: one value a pixel of mask.at
    void lightAcross(double amount);                      ///< whole sheet: × (1 + amount · x), at most halved

    cv::Point2d toUnits(cv::Point2d pixel) const { return {pixel.x / m_scale + m_extent.x, pixel.y / m_scale + m_extent.y}; }
    cv::Point2d toPixels(cv::Point2d units) const { return {(units.x - m_extent.x) * m_scale, (units.y - m_extent.y) * m_scale}; }
    double scale() const { return m_scale; }
    const cv::Rect2d& extent() const { return m_extent; }
    cv::Rect area() const { return {0, 0, m_pixels.cols, m_pixels.rows}; }
    const cv::Mat4f& pixels() const { return m_pixels; } ///< BGR multiplied by the cover, and the cover

private:
    cv::Rect reach(const Outline& pixels, double margin) const;
    Mask drawn(const Outline& units, double softness, double width) const;

    cv::Rect2d m_extent;
    double m_scale;
    cv::Mat4f m_pixels;
};

} // namespace paulownia::simulation
