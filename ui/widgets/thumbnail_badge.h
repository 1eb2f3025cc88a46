#pragma once

#include "ui/widgets/thumbnail_roles.h"

#include <QPainter>

namespace paulownia::ui {

/// A round badge with its symbol filling `area` (square), the flag to its right.
void paintThumbnailBadge(QPainter& painter, const QRectF& area, const ThumbnailBadge& badge);

} // namespace paulownia::ui
