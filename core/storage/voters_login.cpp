#include "core/storage/voters_login.h"

#include <QCoreApplication>

namespace paulownia::storage {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::Ballot;

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

Result<> VotersLogin::cast(const char* function, const Ballot& ballot) {
    const auto answer = m_database.repeatableTransaction([&] { // a refusal is committed: it has to stay on record
        return m_database.select(QStringLiteral("SELECT voting.%1(?, ?, ?, ?)").arg(QLatin1String(function)),
                                 {ballot.question, ballot.subject, ballot.voter, ballot.choice});
    });
    if (!answer) return failure(answer);
    return answerOf(answer->first().text(0), ballot);
}

Result<> VotersLogin::checkMayRead(const QString& voter) {
    if (!isVoters() || voter == m_name) return {};
    const auto recorded = m_database.repeatableTransaction(
        [&] { return m_database.select(QStringLiteral("SELECT voting.record_refusal('refusal.read', ?)"), {voter}); });
    if (!recorded) return failure(recorded);
    return failure(ErrorKind::Denied, Words::tr("A voter reads no votes but the own; the attempt was recorded").toStdString());
}

} // namespace paulownia::storage
