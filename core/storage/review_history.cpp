#include "core/storage/review_history.h"

#include "core/storage/review_rows.h"

namespace paulownia::storage {
namespace {

using base::failure;
using base::Result;

const QString& before() {
    static const QString side = QStringLiteral("before");
    return side;
}

const QString& after() {
    static const QString side = QStringLiteral("after");
    return side;
}

Result<> done(const Result<qint64>& run) { return run ? Result<>() : Result<>(failure(run)); }

} // namespace

Result<QVector<ReviewStep>> ReviewHistory::all() {
    const auto rows = m_database.select(
        QStringLiteral("SELECT v.step, v.side, s.name, s.is_done, v.photo, %1 FROM review_step_value v JOIN review_step s ON "
                       "s.reviewer = v.owner AND s.step = v.step WHERE v.owner = ? ORDER BY v.step, v.photo, v.side DESC") // before, after
            .arg(QStringLiteral("v.") + QString::fromLatin1(kReviewColumns).replace(QStringLiteral(", "), QStringLiteral(", v."))),
        {m_reviewer});
    if (!rows) return failure(rows);
    QVector<ReviewStep> steps;
    for (qsizetype i = 0; i + 1 < rows->size(); i += 2) {
        const auto& row = rows->at(i);
        const auto photo = *model::PhotoId::parse(row.text(4));
        if (steps.isEmpty() || steps.last().serial != row.integer(0))
            steps.append({row.integer(0), row.text(2), row.smallInt(3) != 0, {}});
        steps.last().changes.append({reviewAt(row, 5, photo), reviewAt(rows->at(i + 1), 5, photo)});
    }
    return steps;
}

Result<> ReviewHistory::put(const ReviewStep& step) {
    if (auto removed = remove(step.serial); !removed) return removed;
    const auto put = m_database.run(QStringLiteral("INSERT INTO review_step (reviewer, step, name, is_done) VALUES (?, ?, ?, ?)"),
                                    {m_reviewer, step.serial, step.name, step.isDone ? 1 : 0});
    if (!put) return failure(put);
    for (const auto& change : step.changes) {
        const auto known = isPhotoThere(m_database, change.after.photo);
        if (!known) return failure(known);
        if (!*known) continue; // withdrawn meanwhile, and its steps with it
        if (auto stored = insertValue(step.serial, before(), change.before); !stored) return stored;
        if (auto stored = insertValue(step.serial, after(), change.after); !stored) return stored;
    }
    return {};
}

Result<> ReviewHistory::insertValue(qint64 serial, const QString& side, const model::Review& review) {
    static const QString sql = QStringLiteral("INSERT INTO review_step_value (owner, step, photo, side, %1) VALUES (?, ?, ?, ?%2)")
                                   .arg(QLatin1String(kReviewColumns), QStringLiteral(", ?").repeated(kReviewColumnCount));
    return done(m_database.run(sql, QVariantList{m_reviewer, serial, review.photo.toString(), side} + valuesOf(review)));
}

Result<> ReviewHistory::setDone(qint64 serial, bool isDone) {
    return done(m_database.run(QStringLiteral("UPDATE review_step SET is_done = ? WHERE reviewer = ? AND step = ?"),
                               {isDone ? 1 : 0, m_reviewer, serial}));
}

Result<> ReviewHistory::remove(qint64 serial) {
    return done(m_database.run(QStringLiteral("DELETE FROM review_step WHERE reviewer = ? AND step = ?"), {m_reviewer, serial}));
}

Result<> ReviewHistory::removeUndone() {
    return done(m_database.run(QStringLiteral("DELETE FROM review_step WHERE reviewer = ? AND is_done = 0"), {m_reviewer}));
}

} // namespace paulownia::storage
