#include "ui/widgets/side_column.h"

#include <QEvent>
#include <QScrollBar>

namespace paulownia::ui {

SideColumn::SideColumn(QWidget* content, int smallestWidth, QWidget* parent) : QScrollArea(parent), m_smallestWidth(smallestWidth) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the keys
    setWidget(content);
}

QSize SideColumn::minimumSizeHint() const {
    return {std::max(m_smallestWidth, widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width()), QScrollArea::minimumSizeHint().height()};
}

QSize SideColumn::sizeHint() const { return {minimumSizeHint().width(), widget()->sizeHint().height()}; }

bool SideColumn::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace paulownia::ui
