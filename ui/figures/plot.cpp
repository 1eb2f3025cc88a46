#include "ui/figures/plot.h"

#include <QPainter>

namespace paulownia::ui {

Figure figureOf(const std::shared_ptr<const Plot>& plot) {
    return {plot->title(), plot->sizeMm(), [plot](QPainter& painter, const QRectF& area) { plot->paint(painter, area, paperColours(), {}); }, plot->columns(), plot->rows()};
}

} // namespace paulownia::ui
