#include "ui/shell/page_stack.h"

#include "ui/shell/command_table.h"
#include "ui/shell/page.h"
#include "ui/shell/page_frame.h"
#include "ui/shell/reading_state.h"
#include "ui/shell/session.h"
#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <algorithm>

namespace paulownia::ui {

PageStack::PageStack(Session& session, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_noProject(new EmptyState(QStringLiteral("folder"), this)), m_reading(new ReadingState(this)) {
    m_noProject->setAction(session.commands().action(QStringLiteral("file.open")));
    addWidget(m_noProject);
    addWidget(m_reading);
    connect(&session, &Session::projectChanged, this, &PageStack::noteChange);
    connect(&session, &Session::dataChanged, this, &PageStack::noteChange);
    retranslate();
}

void PageStack::add(Page* page, PageAccess access) {
    auto* frame = new PageFrame(page, this);
    addWidget(frame);
    m_entries.append({page, frame, access});
    connect(page, &Page::readyChanged, this, [this, page] { followReady(page); });
}

const PageStack::Entry* PageStack::find(const QString& name) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.page->name() == name; });
    return found == m_entries.end() ? nullptr : &*found;
}

Page* PageStack::page(const QString& name) const {
    const Entry* entry = find(name);
    return entry ? entry->page : nullptr;
}

QStringList PageStack::names() const {
    QStringList names;
    for (const auto& entry : m_entries) names.append(entry.page->name());
    return names;
}

bool PageStack::isAllowed(const QString& name) const {
    const Entry* entry = find(name);
    if (!entry) return false;
    const bool isVoter = m_session.project() && m_session.actor().role == model::Role::Voter;
    return !isVoter || entry->access == PageAccess::Everyone || entry->access == PageAccess::Voters;
}

bool PageStack::needsProject(const Entry& entry) const {
    return entry.access == PageAccess::Voters || entry.access == PageAccess::Curators;
}

bool PageStack::mayLeave() const {
    return std::all_of(m_entries.begin(), m_entries.end(), [](const Entry& e) { return e.page->mayLeave(); });
}

bool PageStack::isReady() const {
    const Entry* entry = find(m_current);
    return !entry || currentWidget() != m_reading;
}

bool PageStack::isSettled() const {
    const Entry* entry = find(m_current);
    return !entry || (isReady() && entry->page->isSettled());
}

void PageStack::showPage(const QString& name) {
    if (!isAllowed(name)) return;
    m_current = name;
    m_toReveal.clear();
    if (m_session.project()) m_session.catchUp();
    refreshCurrent();
    currentWidget()->setFocus(); // keys act on the page, not on the rail that led to it
    Q_EMIT currentPageChanged(name);
}

void PageStack::reveal(const QString& subject) {
    if (isReady()) page(m_current)->reveal(subject);
    else m_toReveal = subject;
}

void PageStack::endHold() {
    if (std::exchange(m_isHeld, false) && !m_current.isEmpty()) refreshCurrent();
}

void PageStack::noteChange() {
    for (auto& entry : m_entries) entry.isStale = true;
    if (!m_current.isEmpty()) refreshCurrent();
}

bool PageStack::isHeld(const Entry& entry) const { return m_isHeld && entry.isStale && m_session.project(); }

void PageStack::refreshCurrent() {
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.page->name() == m_current; });
    if (needsProject(*entry) && !m_session.project()) {
        setCurrentWidget(m_noProject);
        return;
    }
    if (!isHeld(*entry) && std::exchange(entry->isStale, false)) {
        if (entry->page->isReady()) setCurrentWidget(entry->frame); // some look whether they are seen
        entry->page->refresh();
    }
    showCurrent(*entry);
}

/// The page, or that it is being read; the keys go from one to the other.
void PageStack::showCurrent(const Entry& entry) {
    const bool isReading = isHeld(entry) || !entry.page->isReady();
    const bool hadKeys = m_reading->hasFocus();
    setCurrentWidget(isReading ? static_cast<QWidget*>(m_reading) : entry.frame);
    if (isReading) return;
    if (hadKeys) entry.frame->setFocus();
    if (!m_toReveal.isEmpty()) entry.page->reveal(std::exchange(m_toReveal, {}));
}

void PageStack::followReady(const Page* page) {
    const Entry* entry = find(m_current);
    if (entry && entry->page == page && currentWidget() != m_noProject) showCurrent(*entry);
}

void PageStack::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QStackedWidget::changeEvent(event);
}

void PageStack::retranslate() {
    m_noProject->setTexts(tr("No project is open"), tr("Open a project’s folder, or make a new project on the Home page."));
}

} // namespace paulownia::ui
