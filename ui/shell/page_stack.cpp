#include "ui/shell/page_stack.h"

#include "ui/shell/command_table.h"
#include "ui/shell/page.h"
#include "ui/shell/page_frame.h"
#include "ui/shell/session.h"
#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <algorithm>

namespace paulownia::ui {

PageStack::PageStack(Session& session, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_noProject(new EmptyState(QStringLiteral("folder"), this)) {
    m_noProject->setAction(session.commands().action(QStringLiteral("file.open")));
    addWidget(m_noProject);
    connect(&session, &Session::projectChanged, this, &PageStack::noteChange);
    connect(&session, &Session::dataChanged, this, &PageStack::noteChange);
    retranslate();
}

void PageStack::add(Page* page, PageAccess access) {
    auto* frame = new PageFrame(page, this);
    addWidget(frame);
    m_entries.append({page, frame, access});
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

void PageStack::showPage(const QString& name) {
    if (!isAllowed(name)) return;
    m_current = name;
    if (m_session.project()) m_session.catchUp();
    refreshCurrent();
    currentWidget()->setFocus(); // keys act on the page, not on the rail that led to it
    Q_EMIT currentPageChanged(name);
}

void PageStack::noteChange() {
    for (auto& entry : m_entries) entry.isStale = true;
    if (!m_current.isEmpty()) refreshCurrent();
}

void PageStack::refreshCurrent() {
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.page->name() == m_current; });
    if (needsProject(*entry) && !m_session.project()) {
        setCurrentWidget(m_noProject);
        return;
    }
    setCurrentWidget(entry->frame);
    if (std::exchange(entry->isStale, false)) entry->page->refresh();
}

void PageStack::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QStackedWidget::changeEvent(event);
}

void PageStack::retranslate() {
    m_noProject->setTexts(tr("No project is open"), tr("Open a project's folder, or make a new project on the Home page."));
}

} // namespace paulownia::ui
