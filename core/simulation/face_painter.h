#pragma once

#include "core/simulation/brush.h"

namespace paulownia::simulation {

/// The outline from hairline to chin and from ear to ear, in the layer's units: what the truth's rectangle fits.
Outline facialContour(const Person& person, const Head& head);

void paintEars(Brush& brush);
void paintSkin(Brush& brush, const Outline& contour); ///< face with its light and shadow, age, beard
void paintEyes(Brush& brush);
void paintBrows(Brush& brush);
void paintNose(Brush& brush);
void paintMouth(Brush& brush);

} // namespace paulownia::simulation
