#include "core/voting/tally.h"

#include "core/storage/project.h"
#include "core/voting/panel.h"
#include "core/voting/subjects.h"

namespace paulownia::voting {
namespace {

using base::failure;
using base::Result;
using model::Ballot;
using model::Question;
using model::QuestionTally;
using model::SubjectTally;
using model::TallyState;

void decide(SubjectTally& subject, const QStringList& choices, int panel) {
    const auto& counts = subject.counts;
    const auto winner = std::max_element(counts.begin(), counts.end());
    const int votes = subject.votes();
    if (votes < (panel + 1) / 2) return void(subject.state = TallyState::TooFew);
    if (std::count(counts.begin(), counts.end(), *winner) > 1) return void(subject.state = TallyState::Tie);
    subject.state = *winner == votes ? TallyState::Unanimous : TallyState::Majority;
    subject.label = choices.at(winner - counts.begin());
}

bool isUnresolved(const SubjectTally& subject) { return subject.label.isEmpty(); }

} // namespace

QuestionTally tally(const Question& question, int panel, const QStringList& subjects, const QVector<Ballot>& ballots) {
    QuestionTally tally{question, panel, {}};
    tally.subjects.reserve(subjects.size());
    QHash<QString, qsizetype> rows;
    rows.reserve(subjects.size());
    for (const auto& id : subjects) {
        rows.insert(id, tally.subjects.size());
        tally.subjects.append({id, QVector<int>(question.choices.size()), TallyState::TooFew, {}});
    }
    for (const auto& ballot : ballots) {
        const auto row = rows.constFind(ballot.subject);
        const auto choice = question.choices.indexOf(ballot.choice);
        if (row != rows.cend() && choice >= 0) ++tally.subjects[*row].counts[choice];
    }
    decide(tally);
    return tally;
}

void decide(QuestionTally& tally) {
    for (auto& subject : tally.subjects) decide(subject, tally.question.choices, tally.panel);
}

Result<QuestionTally> tally(storage::Project& project, const QString& name) {
    const auto question = project.votes().question(name);
    if (!question) return failure(question);
    const auto panel = panelSize(project);
    if (!panel) return failure(panel);
    const auto ids = subjects(project, *question);
    if (!ids) return failure(ids);
    const auto ballots = project.votes().ballots(name);
    if (!ballots) return failure(ballots);
    return tally(*question, *panel, *ids, *ballots);
}

QVector<SubjectTally> unresolved(const QuestionTally& tally) {
    QVector<SubjectTally> waiting;
    std::copy_if(tally.subjects.begin(), tally.subjects.end(), std::back_inserter(waiting), isUnresolved);
    return waiting;
}

} // namespace paulownia::voting
