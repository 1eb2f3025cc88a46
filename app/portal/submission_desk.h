#pragma once

#include "core/portal/consent_form.h"
#include "core/portal/hand_in.h"
#include "core/portal/withdrawal.h"
#include "core/portal/work_line.h"

#include <condition_variable>
#include <functional>
#include <future>
#include <map>
#include <mutex>
#include <thread>

namespace paulownia::portal {

/// The one thread that has the project open, with the portal's rights: hand-ins and withdrawals stand in line before it, one
/// transaction at a time. A hand-in of large photos takes seconds on a busy disk, so all else goes before those that wait. In between it sees to what is due: drafts that have expired, addresses whose time is over, what
/// withdrawals left to erase, a new version of the consent form.
class SubmissionDesk {
public:
    SubmissionDesk(QString projectFolder, DraftStore& drafts);
    ~SubmissionDesk(); ///< finishes what stands in line

    base::Result<> open(); ///< fails when the project cannot be opened

    // These wait their turn.
    base::Result<model::AgreementNumber> handIn(OpenDraft& draft, const QString& address);
    base::Result<intake::WithdrawalPreview> preview(const model::AgreementNumber& number);
    base::Result<intake::WithdrawalReceipt> withdraw(const model::AgreementNumber& number);
    base::Result<bool> isOnRecord(const model::AgreementNumber& number);

    /// A team's server lets the web page erase nothing: there the research group withdraws.
    bool takesWithdrawals() const { return m_takesWithdrawals; }
    bool isWithdrawn(const QByteArray& sha256) const; ///< as of a minute ago; handIn() looks again
    ConsentForm currentForm() const;
    std::optional<ConsentForm> form(int version); ///< also one that is no longer in use

private:
    using Work = std::function<void(storage::Project&)>;
    void run(std::promise<base::Result<>>& opened);
    void lookAfter(storage::Project& project);
    void noteWithdrawn(storage::Project& project);
    void enqueue(Haste haste, Work work);

    /// Has `ask` done on the project's thread.
    template <class Ask> auto done(Haste haste, Ask ask) {
        std::promise<std::invoke_result_t<Ask, storage::Project&>> answer;
        auto outcome = answer.get_future();
        enqueue(haste, [&](storage::Project& project) { answer.set_value(ask(project)); });
        return outcome.get();
    }

    QString m_folder;
    DraftStore& m_drafts;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    WorkLine<Work> m_line;
    std::map<int, ConsentForm> m_forms;
    int m_current = 0;
    std::optional<storage::WithdrawnContents> m_withdrawn;
    bool m_isClosing = false;
    bool m_takesWithdrawals = true; ///< settled when open() returns
    std::thread m_thread;
};

} // namespace paulownia::portal
