#include "core/storage/repeat_repository.h"

#include "core/storage/poll_repository.h"
#include "core/storage/vote_repository.h"

namespace paulownia::storage {

using base::failure;
using base::Result;
using model::Ballot;

Result<> RepeatRepository::cast(const Ballot& ballot) {
    if (m_login.isVoters()) return m_login.cast("cast_repeat", ballot);
    return m_database.repeatableTransaction([&]() -> Result<> {
        const auto last = m_database.select(QStringLiteral("SELECT choice, revision FROM repeat_ballot WHERE question = ? AND subject = ? AND voter = ? "
                                                           "ORDER BY revision DESC LIMIT 1"), {ballot.question, ballot.subject, ballot.voter});
        if (!last) return failure(last);
        const auto before = last->isEmpty() ? QString() : last->first().text(0);
        if (before == ballot.choice) return {};
        if (auto taken = checkPoll(m_database, ballot.question, ballot.subject); !taken) return taken;
        return add(ballot, last->isEmpty() ? 1 : last->first().smallInt(1) + 1, before);
    });
}

Result<> RepeatRepository::add(const Ballot& ballot, int revision, const QString& before) {
    const auto added = m_database.run(QStringLiteral("INSERT INTO repeat_ballot (question, subject, voter, revision, choice, cast_at) VALUES (?, ?, ?, ?, ?, ?)"),
                                      {ballot.question, ballot.subject, ballot.voter, revision, ballot.choice, ballot.castAt.toUTC().toString(Qt::ISODateWithMs)});
    if (!added) return failure(added);
    const auto act = ballot.choice.isEmpty() ? QStringLiteral("repeat.cleared") : before.isEmpty() ? QStringLiteral("repeat.cast") : QStringLiteral("repeat.changed");
    return m_chain.append(act, chainSubject(ballot), ballot.choice.toUtf8());
}

Result<bool> RepeatRepository::isOnRecord(const Ballot& ballot) {
    const auto rows = m_database.select(QStringLiteral("SELECT 1 FROM repeat_ballot WHERE question = ? AND subject = ? AND voter = ? AND choice = ? AND cast_at = ?"),
                                        {ballot.question, ballot.subject, ballot.voter, ballot.choice, ballot.castAt.toUTC().toString(Qt::ISODateWithMs)});
    if (!rows) return failure(rows);
    return !rows->isEmpty();
}

Result<QVector<Ballot>> RepeatRepository::query(const QString& where, const QVariantList& values) {
    const auto rows = m_database.select(QStringLiteral("SELECT question, voter, subject, choice, cast_at FROM repeat_ballot r WHERE %1 AND choice <> '' AND revision = "
                                                       "(SELECT MAX(revision) FROM repeat_ballot n WHERE n.question = r.question AND n.subject = r.subject AND n.voter = r.voter) "
                                                       "ORDER BY subject, voter").arg(where), values);
    if (!rows) return failure(rows);
    QVector<Ballot> ballots;
    for (const auto& row : *rows)
        ballots.append({row.text(0), row.text(1), row.text(2), row.text(3), QDateTime::fromString(row.text(4), Qt::ISODateWithMs), true});
    return ballots;
}

Result<QVector<Ballot>> RepeatRepository::of(const QString& question, const QString& voter) {
    if (auto may = m_login.checkMayRead(voter); !may) return failure(may);
    return query(QStringLiteral("question = ? AND voter = ?"), {question, voter});
}

Result<QVector<Ballot>> RepeatRepository::about(const QString& question) {
    if (auto may = m_login.checkMayRead({}); !may) return failure(may);
    return query(QStringLiteral("question = ?"), {question});
}

Result<QVector<Ballot>> RepeatRepository::all() {
    if (auto may = m_login.checkMayRead({}); !may) return failure(may);
    return query(QStringLiteral("1 = 1"), {});
}

} // namespace paulownia::storage
