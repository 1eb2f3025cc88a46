#include "app/portal/submission_desk.h"

#include "core/storage/erasure.h"

namespace paulownia::portal {

using base::Result;

namespace {

constexpr auto kLookAfterEvery = std::chrono::minutes(1);

} // namespace

SubmissionDesk::SubmissionDesk(QString projectFolder, DraftStore& drafts) : m_folder(std::move(projectFolder)), m_drafts(drafts) {}

SubmissionDesk::~SubmissionDesk() {
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosing = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

Result<> SubmissionDesk::open() {
    std::promise<Result<>> opened;
    auto outcome = opened.get_future();
    m_thread = std::thread([this, &opened] { run(opened); });
    return outcome.get();
}

void SubmissionDesk::run(std::promise<Result<>>& opened) {
    const auto project = storage::Project::open(m_folder, {QStringLiteral("portal"), model::Role::Portal});
    if (!project) return opened.set_value(base::failure(project));
    if (const auto form = portal::currentForm(**project); !form) return opened.set_value(base::failure(form));
    lookAfter(**project);
    opened.set_value({});
    std::unique_lock lock(m_mutex);
    while (!m_isClosing || !m_line.empty()) {
        if (m_line.empty() && !m_wake.wait_for(lock, kLookAfterEvery, [this] { return m_isClosing || !m_line.empty(); })) {
            lock.unlock();
            lookAfter(**project);
            lock.lock();
        }
        if (m_line.empty()) continue;
        const auto work = std::move(m_line.front());
        m_line.pop_front();
        lock.unlock();
        work(**project);
        lock.lock();
    }
}

/// What fails here (another program holding the project) is due again in a minute.
void SubmissionDesk::lookAfter(storage::Project& project) {
    m_drafts.removeExpired();
    static_cast<void>(storage::eraseOverdueAddresses(project));
    const auto form = portal::currentForm(project);
    if (!form) return;
    const std::scoped_lock lock(m_mutex);
    m_current = form->version;
    m_forms.insert_or_assign(form->version, *form);
}

void SubmissionDesk::enqueue(Work work) {
    {
        const std::scoped_lock lock(m_mutex);
        m_line.push_back(std::move(work));
    }
    m_wake.notify_one();
}

Result<model::AgreementNumber> SubmissionDesk::handIn(OpenDraft& draft, const QString& address) {
    std::promise<Result<model::AgreementNumber>> done;
    auto outcome = done.get_future();
    enqueue([&](storage::Project& project) { done.set_value(portal::handIn(project, draft, address)); });
    return outcome.get();
}

ConsentForm SubmissionDesk::currentForm() const {
    const std::scoped_lock lock(m_mutex);
    return m_forms.at(m_current);
}

std::optional<ConsentForm> SubmissionDesk::form(int version) {
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_forms.find(version); known != m_forms.end()) return known->second;
    }
    std::promise<std::optional<ConsentForm>> done;
    auto outcome = done.get_future();
    enqueue([&](storage::Project& project) {
        const ConsentForm name{version, 0, 0, {}, {}};
        const auto found = formNamed(project, name.formVersion());
        done.set_value(found ? *found : std::nullopt);
    });
    const auto found = outcome.get();
    const std::scoped_lock lock(m_mutex);
    if (found) m_forms.insert_or_assign(version, *found);
    return found;
}

} // namespace paulownia::portal
