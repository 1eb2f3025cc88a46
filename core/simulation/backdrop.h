#pragma once

#include "core/base/random.h"
#include "core/simulation/shot.h"

namespace paulownia::simulation {

/// The wall behind a person, BGR, 0…255.
cv::Mat3f paintBackdrop(cv::Size size, const Studio& studio, base::Random& random);

} // namespace paulownia::simulation
