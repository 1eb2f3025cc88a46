#include "core/storage/poll_repository.h"

#include <QCoreApplication>

namespace paulownia::storage {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::Decision;
using model::Poll;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(storage)
};

QString textOf(const QDateTime& at) { return at.toUTC().toString(Qt::ISODateWithMs); }

QDateTime timeOf(const QString& text) { return QDateTime::fromString(text, Qt::ISODateWithMs); }

QString sql(const char* text) { return QString::fromLatin1(text); }

} // namespace

QByteArray canonical(const Poll& p) {
    return (QStringList{p.question, p.isOpen ? sql("open") : sql("closed"), QString::number(p.round), p.reason, p.changedBy, textOf(p.changedAt)} +
            p.subjects).join(QLatin1Char('\t')).toUtf8();
}

QByteArray canonical(const Decision& d) { return QStringList{d.choice, d.reason, d.decidedBy, textOf(d.decidedAt)}.join(QLatin1Char('\t')).toUtf8(); }

QString chainSubject(const Decision& d) { return QStringList{d.question, d.subject}.join(QLatin1Char('\t')); }

Result<> checkPoll(Database& database, const QString& question, const QString& subject) {
    const auto rows = database.select(sql("SELECT is_open, (SELECT COUNT(*) FROM poll_subject s WHERE s.question = p.question AND s.round = p.round), "
                                          "(SELECT COUNT(*) FROM poll_subject s WHERE s.question = p.question AND s.round = p.round AND s.subject = ?) "
                                          "FROM poll p WHERE question = ?"), {subject, question});
    if (!rows) return failure(rows);
    if (rows->isEmpty()) return {};
    const auto& row = rows->first();
    if (row.smallInt(0) == 0)
        return failure(ErrorKind::Denied, Words::tr("The question ‘%1’ is closed: no answer is taken or changed until it is opened again").arg(question).toStdString());
    if (row.smallInt(1) == 0 || row.smallInt(2) == 1) return {};
    return failure(ErrorKind::Denied, Words::tr("The question ‘%1’ is open again for some subjects only, and this is none of them").arg(question).toStdString(), subject.toStdString());
}

Result<Poll> PollRepository::withSubjects(const Row& row) {
    Poll poll{row.text(0), row.smallInt(1) != 0, row.smallInt(2), {}, row.text(3), row.text(4), timeOf(row.text(5))};
    const auto subjects = m_database.select(sql("SELECT subject FROM poll_subject WHERE question = ? AND round = ? ORDER BY subject"), {poll.question, poll.round});
    if (!subjects) return failure(subjects);
    for (const auto& subject : *subjects) poll.subjects.append(subject.text(0));
    return poll;
}

Result<Poll> PollRepository::poll(const QString& question) {
    const auto rows = m_database.select(sql("SELECT question, is_open, round, reason, changed_by, changed_at FROM poll WHERE question = ?"), {question});
    if (!rows) return failure(rows);
    if (!rows->isEmpty()) return withSubjects(rows->first());
    Poll first;
    first.question = question;
    return first;
}

Result<QVector<Poll>> PollRepository::polls() {
    const auto rows = m_database.select(sql("SELECT question, is_open, round, reason, changed_by, changed_at FROM poll ORDER BY question"));
    if (!rows) return failure(rows);
    QVector<Poll> polls;
    for (const auto& row : *rows) {
        const auto poll = withSubjects(row);
        if (!poll) return failure(poll);
        polls.append(*poll);
    }
    return polls;
}

Result<> PollRepository::save(const Poll& p) {
    return m_database.transaction([&]() -> Result<> {
        const auto stored = m_database.run(sql("INSERT INTO poll (question, is_open, round, reason, changed_by, changed_at) VALUES (?, ?, ?, ?, ?, ?) "
                                               "ON CONFLICT (question) DO UPDATE SET is_open = excluded.is_open, round = excluded.round, reason = excluded.reason, "
                                               "changed_by = excluded.changed_by, changed_at = excluded.changed_at"),
                                           {p.question, p.isOpen ? 1 : 0, p.round, p.reason, p.changedBy, textOf(p.changedAt)});
        if (!stored) return failure(stored);
        const auto cleared = m_database.run(sql("DELETE FROM poll_subject WHERE question = ? AND round = ?"), {p.question, p.round});
        if (!cleared) return failure(cleared);
        for (const auto& subject : p.subjects)
            if (auto added = m_database.run(sql("INSERT INTO poll_subject (question, round, subject) VALUES (?, ?, ?)"), {p.question, p.round, subject}); !added)
                return failure(added);
        return m_chain.append(p.isOpen ? sql("poll.opened") : sql("poll.closed"), p.question, canonical(p));
    });
}

Result<> PollRepository::decide(const Decision& d) {
    return m_database.transaction([&]() -> Result<> {
        const auto stored = m_database.run(sql("INSERT INTO decision (question, subject, choice, reason, decided_by, decided_at) VALUES (?, ?, ?, ?, ?, ?) "
                                               "ON CONFLICT (question, subject) DO UPDATE SET choice = excluded.choice, reason = excluded.reason, "
                                               "decided_by = excluded.decided_by, decided_at = excluded.decided_at"),
                                           {d.question, d.subject, d.choice, d.reason, d.decidedBy, textOf(d.decidedAt)});
        if (!stored) return failure(stored);
        return m_chain.append(sql("decision.made"), chainSubject(d), canonical(d));
    });
}

Result<QVector<Decision>> PollRepository::query(const QString& where, const QVariantList& values) {
    const auto rows = m_database.select(sql("SELECT question, subject, choice, reason, decided_by, decided_at FROM decision WHERE %1 ORDER BY question, subject").arg(where), values);
    if (!rows) return failure(rows);
    QVector<Decision> decisions;
    for (const auto& row : *rows) decisions.append({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), timeOf(row.text(5))});
    return decisions;
}

Result<QVector<Decision>> PollRepository::decisions(const QString& question) { return query(sql("question = ?"), {question}); }

Result<QVector<Decision>> PollRepository::allDecisions() { return query(sql("1 = 1"), {}); }

} // namespace paulownia::storage
