#include "app/portal/submission_desk.h"

#include "app/portal/words.h"
#include "core/storage/erasure.h"
#include "core/storage/team_folder.h"

namespace paulownia::portal {

using base::Result;

namespace {

constexpr auto kLookAfterEvery = std::chrono::minutes(1);
const QString kLogin = QStringLiteral("portal"); // at a team's server

/// Who runs the web page on a team's project may not know that it needs a login.
base::Error withWayIn(base::Error error, const QString& folder) {
    if (!storage::teamServerOf(folder)) return error;
    const auto hint = ProgramWords::tr("The web page logs in as ‘%1’: ‘paulownia team add-portal PROJECT %1’ makes that login and says its password, which belongs into ~/.pgpass of who runs this").arg(kLogin);
    error.message += ". " + hint.toStdString();
    return error;
}

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
    const auto project = storage::Project::open(m_folder, {kLogin, model::Role::Portal});
    if (!project) return opened.set_value(tl::unexpected(withWayIn(project.error(), m_folder)));
    if (const auto form = portal::currentForm(**project); !form) return opened.set_value(base::failure(form));
    m_takesWithdrawals = !(*project)->isTeams();
    lookAfter(**project);
    opened.set_value({});
    std::unique_lock lock(m_mutex);
    while (!m_isClosing || !m_line.isEmpty()) {
        if (m_line.isEmpty() && !m_wake.wait_for(lock, kLookAfterEvery, [this] { return m_isClosing || !m_line.isEmpty(); })) {
            lock.unlock();
            lookAfter(**project);
            lock.lock();
        }
        if (m_line.isEmpty()) continue;
        const auto work = m_line.takeNext();
        lock.unlock();
        work(**project);
        lock.lock();
    }
}

/// What fails here (another program holding the project) is due again in a minute.
void SubmissionDesk::lookAfter(storage::Project& project) {
    m_drafts.removeExpired();
    storage::tidyUp(project);
    noteWithdrawn(project);
    const auto form = portal::currentForm(project);
    if (!form) return;
    const std::scoped_lock lock(m_mutex);
    m_current = form->version;
    m_forms.insert_or_assign(form->version, *form);
}

void SubmissionDesk::enqueue(Haste haste, Work work) {
    {
        const std::scoped_lock lock(m_mutex);
        m_line.add(haste, std::move(work));
    }
    m_wake.notify_one();
}

void SubmissionDesk::noteWithdrawn(storage::Project& project) {
    auto contents = project.withdrawals().withdrawnContents();
    const std::scoped_lock lock(m_mutex);
    if (contents) m_withdrawn = *std::move(contents);
}

bool SubmissionDesk::isWithdrawn(const QByteArray& sha256) const {
    const std::scoped_lock lock(m_mutex);
    return m_withdrawn && m_withdrawn->contains(sha256);
}

Result<model::AgreementNumber> SubmissionDesk::handIn(OpenDraft& draft, const QString& address) {
    return done(Haste::InTurn, [&](storage::Project& project) { return portal::handIn(project, draft, address); });
}

Result<intake::WithdrawalPreview> SubmissionDesk::preview(const model::AgreementNumber& number) {
    return done(Haste::First, [&](storage::Project& project) { return previewForVolunteer(project, number); });
}

Result<intake::WithdrawalReceipt> SubmissionDesk::withdraw(const model::AgreementNumber& number) {
    return done(Haste::First, [&](storage::Project& project) {
        auto receipt = withdrawForVolunteer(project, number);
        noteWithdrawn(project);
        return receipt;
    });
}

Result<bool> SubmissionDesk::isOnRecord(const model::AgreementNumber& number) {
    return done(Haste::First, [&](storage::Project& project) -> Result<bool> {
        const auto found = project.submissions().find(number);
        if (!found) return base::failure(found);
        return found->has_value();
    });
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
    const auto found = done(Haste::First, [&](storage::Project& project) {
        const ConsentForm name{version, 0, 0, {}, {}};
        return formNamed(project, name.formVersion()).value_or(std::nullopt);
    });
    const std::scoped_lock lock(m_mutex);
    if (found) m_forms.insert_or_assign(version, *found);
    return found;
}

} // namespace paulownia::portal
