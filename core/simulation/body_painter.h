#pragma once

#include "core/simulation/brush.h"
#include "core/simulation/soft_layer.h"

namespace paulownia::simulation {

/// Neck, shoulders and clothes, in face units; `contour` is the face's, in the same units: its shadow falls on the neck.
void paintBody(Layer& layer, const Person& person, const Outline& contour);

} // namespace paulownia::simulation
