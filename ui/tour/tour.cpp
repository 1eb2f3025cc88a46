#include "ui/tour/tour.h"

#include "core/demo/demo_folder.h"
#include "ui/shell/command_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/tour/tour_bubble.h"
#include "ui/tour/tour_pointer.h"
#include "ui/widgets/design.h"

#include <QEvent>
#include <QScrollArea>

namespace paulownia::ui {
namespace {

constexpr int kLookMs = 150;

/// What is larger than the room for it stays as it is: its beginning is in view.
void scrollTo(QWidget* widget) {
    for (auto* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(parent); area && widget->height() <= area->viewport()->height()) area->ensureWidgetVisible(widget, kSpaceS, kSpaceS);
}

/// The part of it that is scrolled into view, in the window.
QRect seenPart(const QWidget* widget) {
    QRect seen(widget->mapTo(widget->window(), QPoint()), widget->size());
    for (const auto* parent = widget->parentWidget(); parent; parent = parent->isWindow() ? nullptr : parent->parentWidget())
        seen &= QRect(parent->mapTo(widget->window(), QPoint()), parent->size());
    return seen;
}

} // namespace

Tour::Tour(MainWindow& window, Session& session)
    : QObject(&window), m_window(window), m_session(session), m_pointer(new TourPointer(&window)), m_bubble(new TourBubble(&window)) {
    session.commands().onAnywhere(QStringLiteral("help.tour"), &window, [this] { start(); });
    connect(&session, &Session::projectClosing, this, &Tour::leave);
    connect(&session, &Session::projectChanged, this, &Tour::offer, Qt::QueuedConnection); // the shell shows a page first
    connect(m_bubble, &TourBubble::nextWanted, this, [this] { go(1); });
    connect(m_bubble, &TourBubble::backWanted, this, [this] { go(-1); });
    connect(m_bubble, &TourBubble::skipWanted, this, &Tour::end);
    connect(&m_look, &QTimer::timeout, this, &Tour::arrange);
    m_look.setInterval(kLookMs);
    window.installEventFilter(this);
}

void Tour::start() {
    m_isAsked = !m_session.project();
    if (m_isAsked) return m_session.commands().action(QStringLiteral("file.demo"))->trigger();
    readSteps();
    m_at = 0;
    show();
}

void Tour::readSteps() {
    m_steps = tourSteps(m_session.commands());
    m_steps.removeIf([this](const TourStep& step) { return !m_window.pages().isAllowed(step.page); });
}

void Tour::offer() {
    const auto* project = m_session.project();
    if (!project || !demo::isDemoProject(project->folder())) return;
    const bool isOnHome = m_window.pages().current() == QLatin1String("home"); // whoever asked for another page is not led away from it
    if (std::exchange(m_isAsked, false) || (isOnHome && !m_session.settings().value(kTourSeen).toBool())) start();
}

void Tour::go(int by) {
    if (m_at + by < 0) return;
    m_at += by;
    if (m_at < m_steps.size()) show();
    else end();
}

void Tour::show() {
    m_window.showPage(m_steps[m_at].page);
    m_isInView = false;
    showWords();
    m_look.start();
    m_bubble->takeFocus();
}

void Tour::showWords() {
    m_bubble->show(m_steps[m_at], m_at, static_cast<int>(m_steps.size()));
    arrange();
}

void Tour::end() {
    m_session.settings().set(kTourSeen, true);
    leave();
    m_window.pages().currentWidget()->setFocus(); // keys act on the page again
}

void Tour::leave() {
    m_at = -1;
    m_look.stop();
    m_bubble->hide();
    m_pointer->pointAt({});
}

/// What the step points at, if its page is the one in view: people may look elsewhere meanwhile.
QWidget* Tour::target() const {
    const auto& step = m_steps[m_at];
    const auto* page = m_window.pages().page(step.page);
    if (!page || m_window.pages().current() != step.page) return nullptr;
    for (const auto& name : step.targets)
        for (auto* widget : page->findChildren<QWidget*>())
            if (widget->isVisible() && widget->inherits(name.toLatin1().constData())) return widget;
    return nullptr;
}

void Tour::arrange() {
    if (!isUnderWay()) return;
    const auto* pages = &m_window.pages();
    const QRect room(pages->mapTo(&m_window, QPoint()), pages->size());
    auto* pointedAt = target();
    if (pointedAt && !std::exchange(m_isInView, true)) {
        scrollTo(pointedAt);
        m_bubble->takeFocus(); // a page that has been read takes it, and Enter would then act on a photo
    }
    const QRect place = pointedAt ? seenPart(pointedAt) : QRect();
    m_pointer->pointAt(place);
    m_bubble->fitInto(m_window.size());
    m_bubble->move(bubblePlace(room, place, m_bubble->size()).topLeft());
    m_bubble->raise();
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) arrange();
    if (event->type() == QEvent::LanguageChange && isUnderWay()) {
        readSteps();
        showWords();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace paulownia::ui
