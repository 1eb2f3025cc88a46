#include "ui/shell/page_frame.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace paulownia::ui {

PageFrame::PageFrame(QWidget* page, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(page); // which takes the keys
    setWidget(page);
}

/// The page's smallest height at the width it gets: QScrollArea's own way would give it the height it likes best.
QSize PageFrame::sizeIn(QSize room) const {
    const QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    const int width = std::max(room.width(), least.width());
    const auto* layout = widget()->layout();
    const int height = layout && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width) : least.height();
    return {width, std::max(room.height(), height)};
}

void PageFrame::fit() {
    QSize room = maximumViewportSize();
    const QSize first = sizeIn(room);
    if (first.height() > room.height()) room.rwidth() -= verticalScrollBar()->sizeHint().width();
    if (first.width() > room.width()) room.rheight() -= horizontalScrollBar()->sizeHint().height();
    widget()->resize(sizeIn(room));
}

void PageFrame::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

bool PageFrame::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) fit();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace paulownia::ui
