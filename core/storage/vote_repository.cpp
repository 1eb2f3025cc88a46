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

Question questionOf(const Row& row) {
    return {row.text(0), row.smallInt(1), row.text(2) == QLatin1String("photo") ? Scope::Photo : Scope::Volunteer, row.text(3),
            row.text(4).split(QLatin1Char('\t'))};
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(storage)
};

/// What server/roles.sql answers, when it does not do what was asked.
Result<> answerOf(const QString& answer, const Ballot& ballot) {
    const auto refuse = [&](ErrorKind kind, const QString& sentence) { return failure(kind, sentence.toStdString(), ballot.subject.toStdString()); };
    if (answer == QLatin1String("not-yours")) return refuse(ErrorKind::Denied, Words::tr("A voter votes in no other name; the attempt was recorded"));
    if (answer == QLatin1String("panel-full"))
        return refuse(ErrorKind::Denied, Words::tr("All seats of the panel for ‘%1’ are taken").arg(ballot.question));
    if (answer == QLatin1String("no-question")) return refuse(ErrorKind::NotFound, Words::tr("This project asks no question ‘%1’").arg(ballot.question));
    if (answer == QLatin1String("closed"))
        return refuse(ErrorKind::Denied, Words::tr("The question ‘%1’ is closed: no answer is taken or changed until it is opened again").arg(ballot.question));
    if (answer == QLatin1String("other-round"))
        return refuse(ErrorKind::Denied, Words::tr("The question ‘%1’ is open again for some subjects only, and this is none of them").arg(ballot.question));
    if (answer == QLatin1String("no-choice")) return refuse(ErrorKind::Invalid, Words::tr("‘%1’ is no answer to ‘%2’").arg(ballot.choice, ballot.question));
    if (answer == QLatin1String("no-subject")) return refuse(ErrorKind::NotFound, Words::tr("This is not voted on"));
    return {};
}

} // namespace

QByteArray canonical(const Question& q) { return (q.wording + QLatin1Char('\t') + q.choices.join(QLatin1Char('\t'))).toUtf8(); }

QString chainSubject(const Ballot& b) { return QStringList{b.question, b.subject, b.voter}.join(QLatin1Char('\t')); }

Result<> VoteRepository::addQuestion(const Question& q) {
    const auto choices = q.choices.join(QLatin1Char('\t'));
    return m_database.transaction([&]() -> Result<> {
        const auto added =
            m_database.run(QStringLiteral("INSERT INTO question (name, version, scope, wording, choices) VALUES (?, ?, ?, ?, ?)"),
                           {q.name, q.version, q.scope == Scope::Photo ? QStringLiteral("photo") : QStringLiteral("volunteer"),
                            q.wording, choices});
        if (!added) return failure(added);
        return m_chain.append(QStringLiteral("question.added"), q.name, canonical(q));
    });
}

Result<QVector<Question>> VoteRepository::questions() {
    const auto rows = m_database.select(QStringLiteral("SELECT name, version, scope, wording, choices FROM question q WHERE "
                                                       "version = (SELECT MAX(version) FROM question n WHERE "
                                                       "n.name = q.name) ORDER BY name"));
    if (!rows) return failure(rows);
    QVector<Question> questions;
    for (const auto& row : *rows) questions.append(questionOf(row));
    return questions;
}

Result<Question> VoteRepository::question(const QString& name) {
    const auto all = questions();
    if (!all) return failure(all);
    for (const auto& question : *all)
        if (question.name == name) return question;
    return failure(ErrorKind::NotFound,
                   QCoreApplication::translate("storage", "This project asks no question ‘%1’").arg(name).toStdString());
}

Result<> VoteRepository::castThroughServer(const Ballot& ballot) {
    const auto answer = m_database.repeatableTransaction([&] { // a refusal is committed: it has to stay on record
        return m_database.select(QStringLiteral("SELECT voting.cast_ballot(?, ?, ?, ?)"), {ballot.question, ballot.subject, ballot.voter, ballot.choice});
    });
    if (!answer) return failure(answer);
    return answerOf(answer->first().text(0), ballot);
}

Result<> VoteRepository::checkMayRead(const QString& voter) {
    if (m_onlyVoter.isEmpty() || voter == m_onlyVoter) return {};
    const auto recorded = m_database.repeatableTransaction(
        [&] { return m_database.select(QStringLiteral("SELECT voting.record_refusal('refusal.read', ?)"), {voter}); });
    if (!recorded) return failure(recorded);
    return failure(ErrorKind::Denied, Words::tr("A voter reads no votes but the own; the attempt was recorded").toStdString());
}

Result<> VoteRepository::castBallot(const Ballot& ballot) {
    if (!m_onlyVoter.isEmpty()) return castThroughServer(ballot);
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
    if (!m_onlyVoter.isEmpty()) return castThroughServer(key);
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
    if (auto may = checkMayRead({}); !may) return failure(may);
    return query(QStringLiteral("question = ?"), {question});
}

Result<QVector<VoteCount>> VoteRepository::counts(const QString& question) {
    if (auto may = checkMayRead({}); !may) return failure(may);
    const auto rows = m_database.select(
        QStringLiteral("SELECT subject, choice, COUNT(*) FROM ballot WHERE question = ? GROUP BY subject, choice"), {question});
    if (!rows) return failure(rows);
    QVector<VoteCount> counts;
    counts.reserve(rows->size());
    for (const auto& row : *rows) counts.append({row.text(0), row.text(1), row.smallInt(2)});
    return counts;
}

Result<QVector<Ballot>> VoteRepository::allBallots() {
    if (auto may = checkMayRead({}); !may) return failure(may);
    return query(QStringLiteral("1 = 1"), {});
}

Result<QVector<Ballot>> VoteRepository::ballotsOf(const QString& question, const QString& voter) {
    if (auto may = checkMayRead(voter); !may) return failure(may);
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
