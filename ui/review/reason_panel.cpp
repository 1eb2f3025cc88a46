#include "ui/review/reason_panel.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace paulownia::ui {
namespace {

constexpr int kReasons = 9, kMargin = 16;

} // namespace

ReasonPanel::ReasonPanel(QWidget* parent)
    : QFrame(parent), m_heading(makeLabel({}, TextKind::Heading, this)), m_layout(new QGridLayout(this)) {
    setProperty("card", true);
    setAutoFillBackground(true);
    m_layout->setContentsMargins(kSpaceM, kSpaceM, kSpaceM, kSpaceS);
    m_layout->setVerticalSpacing(kSpaceXs);
    m_layout->setHorizontalSpacing(kSpaceM);
    m_heading->setWordWrap(true);
    for (int digit = 1; digit <= kReasons; ++digit) {
        auto* button = makeButton({}, ButtonKind::Link, this);
        button->setFocusPolicy(Qt::NoFocus); // the digits do it; the focus stays on the photo
        connect(button, &QPushButton::clicked, this, [this, digit] { Q_EMIT chosen(digit); });
        m_buttons.append(button);
    }
    parent->installEventFilter(this);
    installEventFilter(this);
    retranslate();
    hide();
}

void ReasonPanel::retranslate() {
    m_heading->setText(tr("Reject: why? Press the digit, or Esc to go back"));
    for (int digit = 1; digit <= kReasons; ++digit)
        m_buttons[digit - 1]->setText(
            tr("%1   %2", "digit, reason").arg(digit).arg(model::toText(static_cast<model::RejectReason>(digit))));
}

void ReasonPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void ReasonPanel::arrange(int columns) {
    m_layout->addWidget(m_heading, 0, 0, 1, columns);
    const int rows = (kReasons + columns - 1) / columns;
    for (int i = 0; i < kReasons; ++i) m_layout->addWidget(m_buttons[i], 1 + i % rows, i / rows);
}

bool ReasonPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize) place();
    if (watched == this && event->type() == QEvent::Show) place();
    return QFrame::eventFilter(watched, event);
}

void ReasonPanel::place() {
    const QWidget& room = *parentWidget();
    for (const int columns : {3, 2, 1}) {
        arrange(columns);
        if (sizeHint().width() <= room.width() - 2 * kMargin) break;
    }
    const int oneLine = m_heading->fontMetrics().horizontalAdvance(m_heading->text()) + 2 * kSpaceM + 2;
    const int width = std::min(std::max(sizeHint().width(), oneLine), room.width() - 2 * kMargin), height = m_layout->totalHeightForWidth(width);
    setGeometry((room.width() - width) / 2, room.height() - height - kMargin, width, height);
}

} // namespace paulownia::ui
