#pragma once

#include "core/simulation/person.h"
#include "core/simulation/shot.h"

namespace paulownia::simulation {

/// How a head's points move when it turns, nods, and is not the same left and right. Flat points of a face lie on an ellipsoid.
class Head {
public:
    Head(const Person& person, const Shot& shot);

    /// A point of the face seen from the front, `lift` before the ellipsoid (the tip of the nose: 0.3).
    cv::Point2d place(cv::Point2d p, double lift = 0) const;
    Outline place(Outline points, double lift = 0) const;
    /// A point of the skull's outline: hair, ears. It lies behind the face and hardly gets narrower.
    cv::Point2d placeBehind(cv::Point2d p) const;
    Outline placeBehind(Outline points) const;
    double turned() const { return m_sinYaw; } ///< −1…1

private:
    Asymmetry m_asymmetry;
    double m_sinYaw, m_cosYaw, m_sinPitch;
};

/// Paints parts of a head on a layer: all outlines in face units, seen from the front.
struct Brush {
    Layer& layer;
    const Head& head;
    const Person& person;
    const Shot& shot;

    void fill(const Outline& outline, double softness, const Colour& colour, double opacity = 1, double lift = 0);
    void shade(cv::Point2d centre, double sx, double sy, double amount, double lift = 0);    ///< a Gaussian of light or shadow
    void shadeBoth(cv::Point2d right, double sx, double sy, double amount, double lift = 0); ///< and its mirror image
    void crease(const Outline& path, double width, double softness, double amount, double lift = 0); ///< a soft dark line
    void creaseBoth(const Outline& right, double width, double softness, double amount, double lift = 0);
    void stroke(const Outline& path, double width, double softness, const Colour& colour, double opacity = 1, double lift = 0);
};

} // namespace paulownia::simulation
