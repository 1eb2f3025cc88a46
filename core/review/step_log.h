#pragma once

#include "core/storage/review_history.h"

namespace paulownia::review {

/// What has happened to the undo steps and is not stored yet.
class StepLog {
public:
    explicit StepLog(storage::ReviewHistory history) : m_history(std::move(history)) {}

    /// The stored steps, those that were taken back last.
    base::Result<QVector<storage::ReviewStep>> read();
    qint64 newSerial(const QDateTime& now); ///< after all others, those of the reviewer's other windows too

    void put(const storage::ReviewStep& step); ///< done: what was taken back before cannot be done again
    void replace(const storage::ReviewStep& step);
    void setDone(qint64 serial, bool isDone);
    void remove(qint64 serial);

    bool isStored() const { return m_pending.isEmpty(); }
    base::Result<> store(); ///< within a transaction
    void noteStored() { m_pending.clear(); } ///< the transaction held

private:
    enum class Act { Put, Replace, Done, Undone, Remove };
    struct Pending {
        Act act;
        storage::ReviewStep step;
    };
    base::Result<> store(const Pending& pending);
    void append(Act act, const storage::ReviewStep& step);

    storage::ReviewHistory m_history;
    qint64 m_last = 0;
    QVector<Pending> m_pending;
};

} // namespace paulownia::review
