#pragma once

#include "ui/figures/figure.h"

#include <QImage>

namespace paulownia::ui {

/// One headshot of the board.
struct Sample {
    QImage headshot; ///< 359 × 359, grey
    int volunteer = 0, photo = 0; ///< as the release numbers them; 0: not told
};

/// The paper's Figure 1: headshots side by side, as many in a row as make the board about three by two. White bars lie over
/// rows 267 to 269, from the first column that a mandible vector reads to the last.
void paintSampleBoard(QPainter& painter, const QRectF& area, const QVector<Sample>& samples);

/// Its size follows from the number of samples (at least one).
Figure sampleFigure(const QVector<Sample>& samples);

} // namespace paulownia::ui
