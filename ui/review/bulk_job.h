#pragma once

#include "core/review/bulk_step.h"
#include "ui/shell/session.h"

namespace paulownia::ui {

/// Stores a document's large steps as a job, with progress and cancel, while the window goes on.
class BulkJob {
public:
    BulkJob(Session& session, QObject* receiver) : m_session(session), m_receiver(receiver) {}
    void operator()(review::BulkStep step, review::BulkStored answer) const;

private:
    Session& m_session;
    QObject* m_receiver; ///< which hears of the end, if it still lives
};

} // namespace paulownia::ui
