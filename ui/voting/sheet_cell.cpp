#include "ui/voting/sheet_cell.h"

#include "ui/voting/answer_row.h"
#include "ui/faces/subject_view.h"
#include "ui/widgets/design.h"

#include <QPainter>
#include <QVBoxLayout>

namespace paulownia::ui {

SheetCell::SheetCell(QWidget* parent) : QFrame(parent), m_subject(new SubjectView(this)), m_answers(new AnswerRow(AnswerRow::Size::Compact, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceS, kSpaceS, kSpaceS, kSpaceS);
    column->setSpacing(kSpaceS);
    column->addWidget(m_subject, 1);
    column->addWidget(m_answers);
}

void SheetCell::setCurrent(bool isCurrent) {
    m_isCurrent = isCurrent;
    update();
}

void SheetCell::mousePressEvent(QMouseEvent*) { Q_EMIT pressed(); }

void SheetCell::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& design = currentDesign();
    painter.setPen(QPen(m_isCurrent ? design.focus : design.edge, m_isCurrent ? 2 : 1));
    painter.setBrush(design.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
}

} // namespace paulownia::ui
