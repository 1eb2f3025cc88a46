#pragma once

#include "core/base/random.h"
#include "core/simulation/photo_painter.h"

namespace paulownia::simulation {

/// The scene through lens and sensor: exposure, white balance, blur, enlargement to the photo's size, grain.
cv::Mat3b takePicture(const cv::Mat3f& scene, const Studio& studio, const CameraSettings& camera, base::Random& random);

} // namespace paulownia::simulation
