#include "ui/shell/rail.h"

#include "ui/widgets/design.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kWidth = 88;

} // namespace

Rail::Rail(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)), m_actions(new QActionGroup(this)) {
    setObjectName(QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(kWidth);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // wider only for larger letters
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(kSpaceS - 2, kSpaceS, kSpaceS - 2, kSpaceS);
    m_layout->setSpacing(kSpaceXs);
    m_layout->addStretch(1);
}

void Rail::add(const QString& page, QAction* action) {
    auto* button = new QToolButton(this);
    button->setProperty("rail", true);
    action->setCheckable(true);
    m_actions->addAction(action); // one of them is checked
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize({kRailIconSize, kRailIconSize});
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    if (m_last) setTabOrder(m_last, button); // pages are made in between
    m_last = button;
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_buttons.insert(page, button);
}

void Rail::setCurrent(const QString& page) {
    if (auto* button = m_buttons.value(page)) button->defaultAction()->setChecked(true);
}

void Rail::setShown(const QString& page, bool isShown) {
    if (auto* button = m_buttons.value(page)) button->setVisible(isShown);
}

void Rail::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down) focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up) focusNextPrevChild(false);
    else QWidget::keyPressEvent(event);
}

} // namespace paulownia::ui
