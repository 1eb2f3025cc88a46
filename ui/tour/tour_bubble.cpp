#include "ui/tour/tour_bubble.h"

#include "core/model/listed.h"
#include "ui/widgets/design.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kLettersALine = 48;

} // namespace

TourBubble::TourBubble(QWidget* window)
    : Card({}, window), m_place(makeLabel({}, TextKind::Small, this)), m_title(makeLabel({}, TextKind::Heading, this)), m_purpose(makeLabel({}, TextKind::Body, this)),
      m_trial(makeLabel({}, TextKind::Body, this)), m_skip(makeButton({}, ButtonKind::Link, this)), m_back(makeButton({}, ButtonKind::Secondary, this)),
      m_next(makeButton({}, ButtonKind::Primary, this)) {
    setObjectName(QStringLiteral("tourBubble"));
    for (auto* label : {m_place, m_title, m_purpose, m_trial}) content()->addWidget(label);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    content()->addSpacing(kSpaceXs);
    content()->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &TourBubble::nextWanted);
    connect(m_back, &QPushButton::clicked, this, &TourBubble::backWanted);
    connect(m_skip, &QPushButton::clicked, this, &TourBubble::skipWanted);
    hide();
}

void TourBubble::show(const TourStep& step, int index, int count) {
    const bool isLast = index == count - 1;
    m_place->setText(tr("Tour, %1 of %2").arg(index + 1).arg(count));
    m_title->setText(step.title);
    m_purpose->setText(step.purpose);
    m_trial->setText(step.trial);
    m_skip->setText(tr("Skip (Esc)"));
    m_skip->setAccessibleName(tr("Skip the tour"));
    m_skip->setVisible(!isLast);
    m_back->setText(tr("Back"));
    m_back->setEnabled(index > 0);
    m_next->setText(isLast ? tr("Finish") : tr("Next"));
    setAccessibleName(QStringLiteral("%1: %2").arg(m_place->text(), step.title));
    setAccessibleDescription(model::sentences({step.purpose, step.trial}));
    m_next->setAccessibleDescription(accessibleName() + QStringLiteral(". ") + accessibleDescription()); // read out with the focus
    QWidget::show();
    raise();
}

void TourBubble::fitInto(QSize window) {
    const int wanted = fontMetrics().averageCharWidth() * kLettersALine;
    const int width = std::max(std::min(wanted, window.width() * 9 / 20), layout()->minimumSize().width());
    setFixedWidth(width);
    resize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height());
}

/// Esc is also a command of the window's: with the focus here it skips.
bool TourBubble::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) event->accept();
    return Card::event(event);
}

void TourBubble::keyPressEvent(QKeyEvent* event) {
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (event->key() == Qt::Key_Escape) Q_EMIT skipWanted();
    else if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) button->click(); // as in a dialog
    else Card::keyPressEvent(event);
}

} // namespace paulownia::ui
