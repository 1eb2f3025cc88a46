#pragma once

#include "core/portal/html.h"

#include <QRect>
#include <QVector>

namespace paulownia::portal {

/// A QR code (error correction M) in modules, with its quiet zone of four round it.
struct QrModules {
    int side = 0;        ///< 0: the text is too long
    QVector<QRect> dark; ///< runs
};
QrModules qrModules(const QString& text);

/// The same as one SVG path; `label` is read out by screen readers. Dark on light in every colour scheme: readers expect it.
Html qrCode(const QString& text, const QString& label);

} // namespace paulownia::portal
