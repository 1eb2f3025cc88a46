#include "ui/review/reason_panel.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace paulownia::ui {
namespace {

constexpr int kColumns = 3, kReasons = 9, kMargin = 16;

} // namespace

ReasonPanel::ReasonPanel(QWidget* parent) : QFrame(parent) {
    setProperty("card", true);
    setAutoFillBackground(true);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(kSpaceM, kSpaceS, kSpaceM, kSpaceM);
    layout->setSpacing(kSpaceXs);
    layout->addWidget(makeLabel(tr("Reject: why? Press the digit, or Esc to go back"), TextKind::Heading, this), 0, 0, 1, kColumns);
    for (int digit = 1; digit <= kReasons; ++digit) {
        const auto reason = static_cast<model::RejectReason>(digit);
        auto* button = makeButton(tr("%1   %2", "digit, reason").arg(digit).arg(model::toText(reason)), ButtonKind::Link, this);
        button->setFocusPolicy(Qt::NoFocus); // the digits do it; the focus stays on the photo
        connect(button, &QPushButton::clicked, this, [this, digit] { Q_EMIT chosen(digit); });
        layout->addWidget(button, 1 + (digit - 1) % kColumns, (digit - 1) / kColumns);
    }
    parent->installEventFilter(this);
    installEventFilter(this);
    hide();
}

bool ReasonPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize) place();
    if (watched == this && event->type() == QEvent::Show) place();
    return QFrame::eventFilter(watched, event);
}

void ReasonPanel::place() {
    const QWidget& room = *parentWidget();
    const QSize size(std::min(sizeHint().width(), room.width() - 2 * kMargin), sizeHint().height());
    setGeometry((room.width() - size.width()) / 2, room.height() - size.height() - kMargin, size.width(), size.height());
}

} // namespace paulownia::ui
