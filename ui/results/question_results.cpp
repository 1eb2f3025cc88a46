#include "ui/results/question_results.h"

#include "core/storage/project.h"
#include "core/voting/panel.h"
#include "core/voting/subjects.h"
#include "core/voting/tally.h"

namespace paulownia::ui {
namespace {

using base::failure;
using base::Result;

Result<QuestionResults> readOne(storage::Project& project, const model::Question& question) {
    const auto panel = voting::panelSize(project, question);
    if (!panel) return failure(panel);
    const auto subjects = voting::subjects(project, question);
    if (!subjects) return failure(subjects);
    const auto ballots = project.votes().ballots(question.name);
    if (!ballots) return failure(ballots);
    QuestionResults results{voting::tally(question, *panel, *subjects, *ballots), {}, {}, {}, {}};
    const auto decisions = project.polls().decisions(question.name);
    if (!decisions) return failure(decisions);
    voting::applyDecisions(results.tally, *decisions);
    const auto poll = project.polls().poll(question.name);
    if (!poll) return failure(poll);
    results.poll = *poll;
    results.agreement = voting::agreement(results.tally);
    results.intervals = voting::agreementIntervals(results.tally);
    results.voters = voting::voterAgreement(results.tally, *ballots);
    for (auto& voter : results.voters) voter.voter = voting::codeName(project, voter.voter);
    std::sort(results.voters.begin(), results.voters.end(), [](const auto& a, const auto& b) { return a.voter < b.voter; });
    return results;
}

} // namespace

int QuestionResults::countOf(model::TallyState state) const {
    return static_cast<int>(
        std::count_if(tally.subjects.begin(), tally.subjects.end(), [&](const auto& s) { return s.state == state; }));
}

int QuestionResults::decided() const {
    return static_cast<int>(std::count_if(tally.subjects.begin(), tally.subjects.end(), [](const auto& s) { return s.isDecided; }));
}

Result<QVector<QuestionResults>> readResults(storage::Project& project) {
    const auto questions = project.votes().questions();
    if (!questions) return failure(questions);
    QVector<QuestionResults> all;
    for (const auto& question : *questions) {
        auto results = readOne(project, question);
        if (!results) return failure(results);
        all.append(*std::move(results));
    }
    return all;
}

} // namespace paulownia::ui
