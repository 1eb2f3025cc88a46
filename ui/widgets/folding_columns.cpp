#include "ui/widgets/folding_columns.h"

#include "ui/widgets/design.h"

#include <QEvent>
#include <QVBoxLayout>

namespace paulownia::ui {

FoldingColumns::FoldingColumns(QWidget* parent) : QWidget(parent), m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_columns->setContentsMargins({});
    m_columns->setSpacing(kSpaceL);
}

void FoldingColumns::addColumn(const QVector<QWidget*>& cards, int share) {
    auto* column = new QVBoxLayout;
    column->setSpacing(kSpaceL);
    for (auto* card : cards) column->addWidget(card);
    column->addStretch(1); // a table would take the room
    m_columns->addLayout(column, share);
}

int FoldingColumns::widthSideBySide() const {
    int width = m_columns->spacing() * (m_columns->count() - 1);
    for (int i = 0; i < m_columns->count(); ++i) width += m_columns->itemAt(i)->minimumSize().width();
    return width;
}

QSize FoldingColumns::minimumSizeHint() const {
    int widest = 0;
    for (int i = 0; i < m_columns->count(); ++i) widest = std::max(widest, m_columns->itemAt(i)->minimumSize().width());
    return {widest, m_columns->minimumSize().height()};
}

void FoldingColumns::fold() { m_columns->setDirection(width() < widthSideBySide() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight); }

bool FoldingColumns::event(QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) fold();
    return QWidget::event(event);
}

} // namespace paulownia::ui
