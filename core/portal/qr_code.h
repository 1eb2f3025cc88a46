#pragma once

#include "core/portal/html.h"

namespace paulownia::portal {

/// The text as a QR code (error correction M), drawn as one SVG path with a quiet zone of four modules; `label` is read out by
/// screen readers. Dark on light in every colour scheme: readers expect it.
Html qrCode(const QString& text, const QString& label);

} // namespace paulownia::portal
