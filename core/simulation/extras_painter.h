#pragma once

#include "core/simulation/brush.h"

namespace paulownia::simulation {

void paintGlasses(Brush& brush);
void paintHand(Brush& brush); ///< held to the chin on the shot's side

} // namespace paulownia::simulation
