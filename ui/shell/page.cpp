#include "ui/shell/page.h"

#include "ui/shell/session.h"

#include <QEvent>

namespace paulownia::ui {

Page::Page(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {}

void Page::setReady(bool isReady) {
    if (std::exchange(m_isReady, isReady) != isReady) Q_EMIT readyChanged();
}

bool Page::isAnotherProject() { return std::exchange(m_opening, m_session.opening()) != m_session.opening(); }

void Page::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace paulownia::ui
