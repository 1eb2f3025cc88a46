#pragma once

#include "ui/canvas/canvas_tool.h"

namespace paulownia::ui {

/// Outline and fill of a rectangle say its state without colour too: dashed is proposed, solid a person's, crossed rejected.
void paintFaceBox(QPainter& painter, const QRectF& box, FaceView::Look look, bool withHandles);

/// Level lines to judge a tilt by, through `centre`.
void paintHorizon(QPainter& painter, const QRectF& area, QPointF centre);

/// A short sentence on a dark rounded ground, centred at `middle`.
void paintPill(QPainter& painter, QPointF middle, const QString& text);

} // namespace paulownia::ui
