#include "ui/widgets/empty_state.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kPicture = 56;
constexpr int kTextWidth = 440;
} // namespace

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent), m_iconName(iconName), m_icon(new QLabel(this)), m_sentence(makeLabel({}, TextKind::Heading, this)),
      m_whatNext(makeLabel({}, TextKind::Quiet, this)), m_button(makeButton({}, ButtonKind::Primary, this)) {
    for (auto* label : {m_sentence, m_whatNext}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    // Wrapped texts get their height only from a column of known width: alignment in the outer layout would cut them off.
    auto* column = new QWidget(this);
    column->setFixedWidth(kTextWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpaceS);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(kSpaceS);
    layout->addWidget(m_sentence);
    layout->addWidget(m_whatNext);
    layout->addSpacing(kSpaceM);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    auto* outer = new QHBoxLayout(this);
    outer->addWidget(column);
    m_button->hide();
    paintIcon();
}

void EmptyState::setTexts(const QString& sentence, const QString& whatNext) {
    m_sentence->setText(sentence);
    m_whatNext->setText(whatNext);
}

void EmptyState::setAction(QAction* action) {
    m_button->disconnect(this);
    if (m_action) m_action->disconnect(this);
    m_action = action;
    m_button->setVisible(action != nullptr);
    if (!action) return;
    connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &EmptyState::followAction);
    followAction();
}

void EmptyState::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) paintIcon();
    QWidget::changeEvent(event);
}

void EmptyState::paintIcon() {
    m_icon->setPixmap(iconPixmap(m_iconName, kPicture, currentDesign().controlEdge, devicePixelRatioF()));
}

void EmptyState::followAction() {
    m_button->setText(m_action->text());
    m_button->setEnabled(m_action->isEnabled());
}

} // namespace paulownia::ui
