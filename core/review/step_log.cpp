#include "core/review/step_log.h"

#include <algorithm>

namespace paulownia::review {

using base::failure;
using base::Result;
using storage::ReviewStep;

Result<QVector<ReviewStep>> StepLog::read() {
    auto steps = m_history.all();
    if (!steps) return steps;
    if (!steps->isEmpty()) m_last = steps->last().serial;
    std::stable_partition(steps->begin(), steps->end(), [](const ReviewStep& step) { return step.isDone; });
    return steps;
}

/// From the clock, in microseconds, so that two windows of one reviewer do not take the same.
qint64 StepLog::newSerial(const QDateTime& now) { return m_last = std::max(m_last + 1, now.toMSecsSinceEpoch() * 1000); }

void StepLog::append(Act act, const ReviewStep& step) {
    const bool isTheSame = !m_pending.isEmpty() && m_pending.last().act == act && m_pending.last().step.serial == step.serial;
    if (isTheSame) m_pending.last().step = step; // a drag goes on
    else m_pending.append({act, step});
}

void StepLog::put(const ReviewStep& step) { append(Act::Put, step); }
void StepLog::replace(const ReviewStep& step) { append(Act::Replace, step); }
void StepLog::setDone(qint64 serial, bool isDone) { append(isDone ? Act::Done : Act::Undone, {serial, {}, isDone, {}}); }
void StepLog::remove(qint64 serial) { append(Act::Remove, {serial, {}, false, {}}); }

Result<> StepLog::store() {
    for (const auto& pending : m_pending)
        if (auto stored = store(pending); !stored) return stored;
    return {};
}

Result<> StepLog::store(const Pending& pending) {
    const auto serial = pending.step.serial;
    switch (pending.act) {
    case Act::Put:
        if (auto removed = m_history.removeUndone(); !removed) return removed;
        return m_history.put(pending.step);
    case Act::Replace: return m_history.put(pending.step);
    case Act::Done: return m_history.setDone(serial, true);
    case Act::Undone: return m_history.setDone(serial, false);
    case Act::Remove: return m_history.remove(serial);
    }
    return {};
}

} // namespace paulownia::review
