#pragma once

#include "core/simulation/brush.h"

namespace paulownia::simulation {

void paintBackHair(Brush& brush);  ///< what hangs behind the face and neck
void paintScalp(Brush& brush);     ///< skin above the hairline, where there is little hair
void paintFrontHair(Brush& brush); ///< cap, fringe and what hangs beside the face

} // namespace paulownia::simulation
