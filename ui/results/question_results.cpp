#include "ui/results/question_results.h"

#include "core/storage/project_status.h"
#include "core/voting/panel.h"
#include "core/voting/tally.h"

#include <numeric>

namespace paulownia::ui {
namespace {

using base::failure;
using base::Result;
using model::Ballot;

/// A question's results are read in steps, each of which adds to them.
class Reader {
public:
    Reader(storage::Project& project, const model::Question& question) : m_project(project), m_question(question) {}

    Result<QuestionResults> read(bool hasLooked) {
        const auto poll = m_project.polls().poll(m_question.name);
        if (!poll) return failure(poll);
        m_results.poll = *poll;
        m_results.isHidden = poll->isOpen && !hasLooked;
        for (const auto step : {&Reader::readFaces, m_results.isHidden ? &Reader::readProgress : &Reader::readCounts})
            if (auto done = (this->*step)(); !done) return failure(done);
        std::sort(m_results.voters.begin(), m_results.voters.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
        return std::move(m_results);
    }

private:
    Result<> tallyOf(const QVector<Ballot>& ballots) {
        const auto panel = voting::panelSize(m_project, m_question);
        if (!panel) return failure(panel);
        const auto subjects = voting::subjects(m_project, m_question);
        if (!subjects) return failure(subjects);
        m_results.tally = voting::tally(m_question, *panel, *subjects, ballots);
        return {};
    }

    Result<> readFaces() {
        const auto shown = voting::shownSubjects(m_project, m_question);
        if (!shown) return failure(shown);
        for (const auto& subject : *shown) m_results.faces.insert(subject.id, subject.photos);
        return {};
    }

    Result<> readProgress() {
        const auto voters = storage::answersByVoter(m_project, m_question);
        if (!voters) return failure(voters);
        for (auto voter = voters->begin(); voter != voters->end(); ++voter) add({voter.key(), voter.value(), {}}, {});
        return tallyOf({});
    }

    Result<> readCounts() {
        const auto ballots = m_project.votes().ballots(m_question.name);
        if (!ballots) return failure(ballots);
        const auto decisions = m_project.polls().decisions(m_question.name);
        if (!decisions) return failure(decisions);
        const auto repeats = m_project.repeats().about(m_question.name);
        if (!repeats) return failure(repeats);
        if (auto counted = tallyOf(*ballots); !counted) return counted;
        voting::applyDecisions(m_results.tally, *decisions);
        m_results.agreement = voting::agreement(m_results.tally);
        m_results.intervals = voting::agreementIntervals(m_results.tally);
        const auto steadiness = voting::steadiness(*ballots, *repeats);
        for (const auto& voter : voting::voterAgreement(m_results.tally, *ballots)) add(voter, steadiness.value(voter.voter));
        return {};
    }

    void add(const voting::VoterAgreement& agreement, const voting::Steadiness& steadiness) {
        m_results.voters.append({voting::codeName(m_project, agreement.voter), agreement.voter, agreement, steadiness});
    }

    storage::Project& m_project;
    const model::Question& m_question;
    QuestionResults m_results;
};

} // namespace

int QuestionResults::countOf(model::TallyState state) const {
    return static_cast<int>(
        std::count_if(tally.subjects.begin(), tally.subjects.end(), [&](const auto& s) { return s.state == state; }));
}

int QuestionResults::decided() const {
    return static_cast<int>(std::count_if(tally.subjects.begin(), tally.subjects.end(), [](const auto& s) { return s.isDecided; }));
}

int QuestionResults::answers() const {
    return std::accumulate(voters.begin(), voters.end(), 0, [](int sum, const auto& voter) { return sum + voter.agreement.ballots; });
}

int QuestionResults::finished() const {
    return static_cast<int>(std::count_if(voters.begin(), voters.end(), [&](const auto& voter) { return voter.agreement.ballots >= tally.subjects.size(); }));
}

Result<QVector<QuestionResults>> readResults(storage::Project& project, const QSet<QString>& looked) {
    const auto questions = project.votes().questions();
    if (!questions) return failure(questions);
    QVector<QuestionResults> all;
    for (const auto& question : *questions) {
        auto results = Reader(project, question).read(looked.contains(question.name));
        if (!results) return failure(results);
        all.append(*std::move(results));
    }
    return all;
}

} // namespace paulownia::ui
