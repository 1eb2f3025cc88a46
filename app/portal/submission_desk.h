#pragma once

#include "core/portal/consent_form.h"
#include "core/portal/hand_in.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <map>
#include <mutex>
#include <thread>

namespace paulownia::portal {

/// The one thread that has the project open: hand-ins stand in line before it, one transaction at a time. In between it sees to
/// what is due: drafts that have expired, addresses whose time is over, a new version of the consent form.
class SubmissionDesk {
public:
    SubmissionDesk(QString projectFolder, DraftStore& drafts);
    ~SubmissionDesk(); ///< finishes what stands in line

    base::Result<> open(); ///< fails when the project cannot be opened
    base::Result<model::AgreementNumber> handIn(OpenDraft& draft, const QString& address); ///< waits its turn

    ConsentForm currentForm() const;
    std::optional<ConsentForm> form(int version); ///< also one that is no longer in use

private:
    using Work = std::function<void(storage::Project&)>;
    void run(std::promise<base::Result<>>& opened);
    void lookAfter(storage::Project& project);
    void enqueue(Work work);

    QString m_folder;
    DraftStore& m_drafts;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_line;
    std::map<int, ConsentForm> m_forms;
    int m_current = 0;
    bool m_isClosing = false;
    std::thread m_thread;
};

} // namespace paulownia::portal
