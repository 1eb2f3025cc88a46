#pragma once

#include "core/simulation/shot.h"

#include <QSize>
#include <optional>

namespace paulownia::simulation {

/// A person in front of the camera for one shot.
struct Sitter {
    const Person& person;
    Shot shot;
};

/// What is true of a drawn photo: the rectangle that fits the facial contour on the canvas of imaging::ViewTransform(size,
/// −rollDeg).
struct DrawnPhoto {
    cv::Mat3b pixels; ///< upright as a camera held upright would store it
    cv::Rect2d contourBox;
    double rollDeg = 0; ///< clockwise inclination of the face in `pixels`
};

struct CameraSettings {
    QSize size;
    double exposure = 1;    ///< besides the studio's: 0.2 far too dark, 2.2 far too light
    std::uint64_t seed = 1; ///< of the wall's details and the grain
};

/// Draws the person, and another one behind if there is one, at a resolution that suits the face; 10 to 50 ms.
DrawnPhoto paintPhoto(const Sitter& sitter, const Sitter* behind, const Studio& studio, const CameraSettings& camera);

} // namespace paulownia::simulation
