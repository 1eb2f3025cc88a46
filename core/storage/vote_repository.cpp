#include "core/storage/vote_repository.h"

#include "core/storage/poll_repository.h"

#include <QCoreApplication>

namespace paulownia::storage {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::Ballot;
using model::Question;
using model::Scope;

constexpr auto kColumns = "name, version, scope, wording, choices, wording_ja, choices_ja, panel, repeat_percent";

Question questionOf(const Row& row) {
    return {row.text(0), row.smallInt(1), row.text(2) == QLatin1String("photo") ? Scope::Photo : Scope::Volunteer, row.text(3),
            row.text(4).split(QLatin1Char('\t')), row.text(5), row.text(6).split(QLatin1Char('\t'), Qt::SkipEmptyParts), row.smallInt(7), row.smallInt(8)};
}

} // namespace

QString chainSubject(const Ballot& b) { return QStringList{b.question, b.subject, b.voter}.join(QLatin1Char('\t')); }

/// What came with later schemas stands in it only where it says something: acts of before keep their digests.
QByteArray canonical(const Question& q) {
    auto fields = QStringList{q.wording} + q.choices;
    if (!q.wordingJa.isEmpty() || !q.choicesJa.isEmpty() || q.panel > 0 || q.repeatPercent > 0)
        fields += QStringList{q.wordingJa} + q.choicesJa + QStringList{QString::number(q.panel), QString::number(q.repeatPercent)};
    return fields.join(QLatin1Char('\t')).toUtf8();
}

Result<> VoteRepository::addQuestion(const Question& q) {
    return m_database.transaction([&]() -> Result<> {
        const auto added = m_database.run(
            QStringLiteral("INSERT INTO question (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(QLatin1String(kColumns)),
            {q.name, q.version, q.scope == Scope::Photo ? QStringLiteral("photo") : QStringLiteral("volunteer"), q.wording,
             q.choices.join(QLatin1Char('\t')), q.wordingJa, q.choicesJa.join(QLatin1Char('\t')), q.panel, q.repeatPercent});
        if (!added) return failure(added);
        return m_chain.append(QStringLiteral("question.added"), q.name, canonical(q));
    });
}

Result<QVector<Question>> VoteRepository::queryQuestions(const QString& rest, const QVariantList& values) {
    const auto rows = m_database.select(QStringLiteral("SELECT %1 FROM question q WHERE %2").arg(QLatin1String(kColumns), rest), values);
    if (!rows) return failure(rows);
    QVector<Question> questions;
    for (const auto& row : *rows) questions.append(questionOf(row));
    return questions;
}

Result<QVector<Question>> VoteRepository::questions() {
    return queryQuestions(QStringLiteral("version = (SELECT MAX(version) FROM question n WHERE n.name = q.name) ORDER BY name"), {});
}

Result<QVector<Question>> VoteRepository::versions(const QString& name) {
    return queryQuestions(QStringLiteral("name = ? ORDER BY version"), {name});
}

Result<Question> VoteRepository::question(const QString& name) {
    const auto all = questions();
    if (!all) return failure(all);
    for (const auto& question : *all)
        if (question.name == name) return question;
    return failure(ErrorKind::NotFound,
                   QCoreApplication::translate("storage", "This project asks no question ‘%1’").arg(name).toStdString());
}

Result<> VoteRepository::castBallot(const Ballot& ballot) {
    if (m_login.isVoters()) return m_login.cast("cast_ballot", ballot);
    return m_database.repeatableTransaction([&]() -> Result<> {
        const auto old = find(ballot);
        if (!old) return failure(old);
        if (*old && (*old)->choice == ballot.choice) return {};
        if (auto taken = checkPoll(m_database, ballot.question, ballot.subject); !taken) return taken;
        if (*old)
            if (auto moved = moveToHistory(**old); !moved) return moved;
        const auto cast = m_database.run(
            QStringLiteral("INSERT INTO ballot (question, subject, voter, choice, cast_at) VALUES (?, ?, ?, ?, ?)"),
            {ballot.question, ballot.subject, ballot.voter, ballot.choice, ballot.castAt.toUTC().toString(Qt::ISODateWithMs)});
        if (!cast) return failure(cast);
        return m_chain.append(*old ? QStringLiteral("ballot.changed") : QStringLiteral("ballot.cast"), chainSubject(ballot),
                              ballot.choice.toUtf8());
    });
}

Result<> VoteRepository::clearBallot(const QString& question, const QString& voter, const QString& subject, const QDateTime& at) {
    const Ballot key{question, voter, subject, {}, at};
    if (m_login.isVoters()) return m_login.cast("cast_ballot", key);
    return m_database.repeatableTransaction([&]() -> Result<> {
        const auto old = find(key);
        if (!old) return failure(old);
        if (!*old) return {};
        if (auto taken = checkPoll(m_database, question, subject); !taken) return taken;
        if (auto moved = moveToHistory(**old); !moved) return moved;
        return m_chain.append(QStringLiteral("ballot.cleared"), chainSubject(key), {});
    });
}

Result<> VoteRepository::moveToHistory(const Ballot& old) {
    const QVariantList key{old.question, old.subject, old.voter};
    const auto revisions = m_database.select(
        QStringLiteral("SELECT COUNT(*) FROM ballot_history WHERE question = ? AND subject = ? AND voter = ?"), key);
    if (!revisions) return failure(revisions);
    const auto kept = m_database.run(
        QStringLiteral(
            "INSERT INTO ballot_history (question, subject, voter, revision, choice, cast_at) VALUES (?, ?, ?, ?, ?, ?)"),
        key + QVariantList{revisions->first().integer(0) + 1, old.choice, old.castAt.toUTC().toString(Qt::ISODateWithMs)});
    if (!kept) return failure(kept);
    const auto gone = m_database.run(QStringLiteral("DELETE FROM ballot WHERE question = ? AND subject = ? AND voter = ?"), key);
    if (!gone) return failure(gone);
    return {};
}

Result<bool> VoteRepository::isOnRecord(const Ballot& ballot) {
    const QVariantList answer{ballot.question, ballot.subject, ballot.voter, ballot.choice, ballot.castAt.toUTC().toString(Qt::ISODateWithMs)};
    for (const char* table : {"ballot", "ballot_history"}) {
        const auto rows = m_database.select(
            QStringLiteral("SELECT 1 FROM %1 WHERE question = ? AND subject = ? AND voter = ? AND choice = ? AND cast_at = ?").arg(QLatin1String(table)), answer);
        if (!rows) return failure(rows);
        if (!rows->isEmpty()) return true;
    }
    return false;
}

Result<std::optional<Ballot>> VoteRepository::find(const Ballot& key) {
    const auto found =
        query(QStringLiteral("question = ? AND subject = ? AND voter = ?"), {key.question, key.subject, key.voter});
    if (!found) return failure(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QVector<Ballot>> VoteRepository::query(const QString& where, const QVariantList& values) {
    const auto rows = m_database.select(
        QStringLiteral("SELECT question, voter, subject, choice, cast_at FROM ballot WHERE %1 ORDER BY subject, voter")
            .arg(where),
        values);
    if (!rows) return failure(rows);
    QVector<Ballot> ballots;
    ballots.reserve(rows->size());
    for (const auto& row : *rows)
        ballots.append(
            {row.text(0), row.text(1), row.text(2), row.text(3), QDateTime::fromString(row.text(4), Qt::ISODateWithMs)});
    return ballots;
}

Result<QVector<Ballot>> VoteRepository::ballots(const QString& question) {
    if (auto may = m_login.checkMayRead({}); !may) return failure(may);
    return query(QStringLiteral("question = ?"), {question});
}

Result<QVector<VoteCount>> VoteRepository::counts(const QString& question) {
    if (auto may = m_login.checkMayRead({}); !may) return failure(may);
    const auto rows = m_database.select(
        QStringLiteral("SELECT subject, choice, COUNT(*) FROM ballot WHERE question = ? GROUP BY subject, choice"), {question});
    if (!rows) return failure(rows);
    QVector<VoteCount> counts;
    counts.reserve(rows->size());
    for (const auto& row : *rows) counts.append({row.text(0), row.text(1), row.smallInt(2)});
    return counts;
}

Result<QVector<Ballot>> VoteRepository::allBallots() {
    if (auto may = m_login.checkMayRead({}); !may) return failure(may);
    return query(QStringLiteral("1 = 1"), {});
}

Result<QVector<Ballot>> VoteRepository::ballotsOf(const QString& question, const QString& voter) {
    if (auto may = m_login.checkMayRead(voter); !may) return failure(may);
    return query(QStringLiteral("question = ? AND voter = ?"), {question, voter});
}

Result<QMap<QString, int>> VoteRepository::votersOf(const QString& question) {
    const auto rows =
        m_database.select(QStringLiteral("SELECT voter, COUNT(*) FROM ballot WHERE question = ? GROUP BY voter"), {question});
    if (!rows) return failure(rows);
    QMap<QString, int> voters;
    for (const auto& row : *rows) voters.insert(row.text(0), row.smallInt(1));
    return voters;
}

} // namespace paulownia::storage
