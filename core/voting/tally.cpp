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

void decideOne(SubjectTally& subject, const QStringList& choices, int panel) {
    const auto& counts = subject.counts;
    const auto winner = std::max_element(counts.begin(), counts.end());
    const int votes = subject.votes();
    if (votes < (panel + 1) / 2) return void(subject.state = TallyState::TooFew);
    if (std::count(counts.begin(), counts.end(), *winner) > 1) return void(subject.state = TallyState::Tie);
    subject.state = *winner == votes ? TallyState::Unanimous : TallyState::Majority;
    subject.label = choices.at(winner - counts.begin());
}

bool isUnresolved(const SubjectTally& subject) { return subject.label.isEmpty(); }

/// The tally of what `votes` hands to its argument: subject, choice, how many.
template <class Votes> QuestionTally counted(const Question& question, int panel, const QStringList& subjects, const Votes& votes) {
    QuestionTally tally{question, panel, {}};
    tally.subjects.reserve(subjects.size());
    QHash<QString, qsizetype> rows;
    rows.reserve(subjects.size());
    for (const auto& id : subjects) {
        rows.insert(id, tally.subjects.size());
        tally.subjects.append({id, QVector<int>(question.choices.size()), TallyState::TooFew, {}});
    }
    votes([&](const QString& subject, const QString& key, int count) {
        const auto row = rows.constFind(subject);
        const auto choice = question.choices.indexOf(key);
        if (row != rows.cend() && choice >= 0) tally.subjects[*row].counts[choice] += count;
    });
    decide(tally);
    return tally;
}

} // namespace

QuestionTally tally(const Question& question, int panel, const QStringList& subjects, const QVector<Ballot>& ballots) {
    return counted(question, panel, subjects, [&](const auto& count) {
        for (const auto& ballot : ballots) count(ballot.subject, ballot.choice, 1);
    });
}

void decide(QuestionTally& tally) {
    for (auto& subject : tally.subjects) decideOne(subject, tally.question.choices, tally.panel);
}

Result<QuestionTally> tally(storage::Project& project, const QString& name) {
    const auto question = project.votes().question(name);
    if (!question) return failure(question);
    const auto panel = panelSize(project, *question);
    if (!panel) return failure(panel);
    const auto ids = subjects(project, *question);
    if (!ids) return failure(ids);
    const auto counts = project.votes().counts(name);
    if (!counts) return failure(counts);
    const auto decisions = project.polls().decisions(name);
    if (!decisions) return failure(decisions);
    auto tally = counted(*question, *panel, *ids, [&](const auto& count) {
        for (const auto& each : *counts) count(each.subject, each.choice, each.votes);
    });
    applyDecisions(tally, *decisions);
    return tally;
}

void applyDecisions(QuestionTally& tally, const QVector<model::Decision>& decisions) {
    QHash<QString, QString> choices;
    for (const auto& decision : decisions) choices.insert(decision.subject, decision.choice);
    for (auto& subject : tally.subjects) {
        const auto choice = choices.constFind(subject.subject);
        if (!isUnresolved(subject) || choice == choices.cend() || !tally.question.choices.contains(*choice)) continue;
        subject.label = *choice;
        subject.isDecided = true;
    }
}

QVector<SubjectTally> unresolved(const QuestionTally& tally) {
    QVector<SubjectTally> waiting;
    std::copy_if(tally.subjects.begin(), tally.subjects.end(), std::back_inserter(waiting), isUnresolved);
    return waiting;
}

} // namespace paulownia::voting
