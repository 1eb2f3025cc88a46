#include "core/voting/sheet_import.h"

#include "core/storage/project.h"
#include "core/voting/panel.h"
#include "core/voting/words.h"

#include <QSet>

namespace paulownia::voting {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using formats::SheetLine;
using formats::VotingSheet;
using model::Ballot;
using model::Question;
using model::Scope;

constexpr int kProgressEvery = 100;

bool fits(const QString& subject, Scope scope) {
    if (scope == Scope::Volunteer) return model::AgreementNumber::parse(subject).has_value();
    const auto photo = model::PhotoId::parse(subject);
    return photo && photo->toString() == subject; // not a file's name
}

/// The question's own spelling of the choice; empty when it offers none such.
QString offered(const QString& choice, const Question& question) {
    for (const auto& key : question.choices)
        if (key.compare(choice, Qt::CaseInsensitive) == 0) return key;
    return {};
}

/// How many lines are about this question. Choices weigh, so that two questions about photos are told apart.
qsizetype fittingLines(const VotingSheet& sheet, const Question& question) {
    qsizetype score = 0;
    for (const auto& line : sheet.lines)
        if (fits(line.subject, question.scope)) score += offered(line.choice, question).isEmpty() ? 1 : 1 + sheet.lines.size();
    return score;
}

/// Every id the project has ever imported: also rejected photos, doubles and submissions sent again.
Result<QSet<QString>> knownIds(storage::Project& project, Scope scope) {
    QSet<QString> ids;
    if (scope == Scope::Volunteer) {
        const auto submissions = project.submissions().all();
        if (!submissions) return failure(submissions);
        for (const auto& submission : *submissions) ids.insert(submission.number.toString());
        return ids;
    }
    const auto photos = project.photos().all();
    if (!photos) return failure(photos);
    for (const auto& photo : *photos) ids.insert(photo.id.toString());
    return ids;
}

QString whatIsWrong(const SheetLine& line, const Question& question, const QSet<QString>& known) {
    if (!fits(line.subject, question.scope))
        return question.scope == Scope::Photo ? Words::tr("‘%1’ is no photo of a volunteer; one looks like a00b16f8_3").arg(line.subject)
                                              : Words::tr("‘%1’ is no agreement number; one looks like a00b16f8").arg(line.subject);
    if (!known.contains(line.subject)) return Words::tr("This project knows no ‘%1’; import its submission first").arg(line.subject);
    if (offered(line.choice, question).isEmpty())
        return Words::tr("‘%1’ is no answer to ‘%2’; choose one of: %3")
            .arg(line.choice, question.name, question.choices.join(QStringLiteral(", ")));
    return {};
}

/// The sheet as ballots, or its first mistake.
Result<QVector<Ballot>> ballotsOf(storage::Project& project, const VotingSheet& sheet, const QString& fileName,
                                  const Question& question) {
    const auto known = knownIds(project, question.scope);
    if (!known) return failure(known);
    const auto now = project.now();
    QVector<Ballot> ballots;
    ballots.reserve(sheet.lines.size());
    for (const auto& line : sheet.lines) {
        if (const auto wrong = whatIsWrong(line, question, *known); !wrong.isEmpty())
            return failure(ErrorKind::Invalid, wrong.toStdString(), formats::atLine(fileName, line.line));
        ballots.append({question.name, sheet.voter, line.subject, offered(line.choice, question), now});
    }
    return ballots;
}

Result<QHash<QString, QString>> answersOf(storage::Project& project, const QString& question, const QString& voter) {
    const auto ballots = project.votes().ballotsOf(question, voter);
    if (!ballots) return failure(ballots);
    QHash<QString, QString> answers;
    for (const auto& ballot : *ballots) answers.insert(ballot.subject, ballot.choice);
    return answers;
}

/// Within the caller's transaction.
Result<SheetOutcome> store(storage::Project& project, const Question& question, const QVector<Ballot>& ballots, const base::Task& task) {
    const auto& first = ballots.first();
    if (auto seat = checkSeat(project, question, first.voter); !seat) return failure(seat);
    const auto answers = answersOf(project, first.question, first.voter);
    if (!answers) return failure(answers);
    SheetOutcome outcome{first.voter, first.question, static_cast<int>(ballots.size()), 0, 0};
    for (qsizetype i = 0; i < ballots.size(); ++i) {
        if (task.stopRequested())
            return failure(ErrorKind::Cancelled, Words::tr("Stopped; nothing of this sheet was stored").toStdString());
        if (i % kProgressEvery == 0) task.progress(i, ballots.size(), first.voter.toStdString());
        const auto before = answers->value(ballots[i].subject);
        if (before == ballots[i].choice) continue;
        if (auto cast = project.votes().castBallot(ballots[i]); !cast) return failure(cast);
        ++(before.isEmpty() ? outcome.added : outcome.changed);
    }
    return outcome;
}

} // namespace

Result<Question> recogniseQuestion(const VotingSheet& sheet, const QString& fileName, const QVector<Question>& questions) {
    if (sheet.lines.isEmpty())
        return failure(ErrorKind::Invalid, Words::tr("The sheet holds no vote").toStdString(), formats::atLine(fileName, 1));
    const Question* best = nullptr;
    qsizetype most = 0;
    for (const auto& question : questions)
        if (const auto score = fittingLines(sheet, question); score > most) {
            best = &question;
            most = score;
        }
    if (best) return *best;
    const auto& line = sheet.lines.first();
    return failure(ErrorKind::Invalid,
                   Words::tr("‘%1’ is no agreement number (a00b16f8) and no photo (a00b16f8_3)").arg(line.subject).toStdString(),
                   formats::atLine(fileName, line.line));
}

Result<SheetOutcome> importSheet(storage::Project& project, const VotingSheet& sheet, const QString& fileName,
                                 const base::Task& task) {
    const auto questions = project.votes().questions();
    if (!questions) return failure(questions);
    const auto question = recogniseQuestion(sheet, fileName, *questions);
    if (!question) return failure(question);
    if (auto name = voterName(sheet.voter); !name)
        return failure(ErrorKind::Invalid, name.error().message, formats::atLine(fileName, 1));
    const auto ballots = ballotsOf(project, sheet, fileName, *question);
    if (!ballots) return failure(ballots);
    auto outcome = project.database().transaction([&] { return store(project, *question, *ballots, task); });
    if (!outcome && outcome.error().where.empty()) outcome.error().where = fileName.toStdString();
    return outcome;
}

Result<SheetOutcome> importSheetFile(storage::Project& project, const QString& path, const base::Task& task) {
    const auto sheet = formats::readVotingSheet(path);
    if (!sheet) return failure(sheet);
    return importSheet(project, *sheet, path, task);
}

Result<VotingSheet> exportSheet(storage::Project& project, const QString& voter, const QString& name) {
    const auto question = project.votes().question(name);
    if (!question) return failure(question);
    const auto ballots = project.votes().ballotsOf(name, voter.normalized(QString::NormalizationForm_C));
    if (!ballots) return failure(ballots);
    if (ballots->isEmpty())
        return failure(ErrorKind::NotFound, Words::tr("%1 has not answered ‘%2’").arg(voter, name).toStdString());
    QDateTime last;
    VotingSheet sheet{ballots->first().voter, {}, {}};
    for (const auto& ballot : *ballots) {
        sheet.lines.append({ballot.subject, ballot.choice});
        last = last.isValid() ? qMax(last, ballot.castAt) : ballot.castAt;
    }
    sheet.remarks = {name, last.toUTC().date().toString(Qt::ISODate)};
    return sheet;
}

} // namespace paulownia::voting
