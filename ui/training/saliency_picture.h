#pragma once

#include "core/runs/saliency.h"

#include <QImage>

namespace paulownia::ui {

/// A headshot of 359 × 359 with what the network looked at: orange speaks for its answer, blue against it; the stronger, the denser.
QImage withSaliency(const QImage& headshot, const runs::Saliency& map);

} // namespace paulownia::ui
