#include "app/cli/tally_details.h"

#include "app/cli/words.h"
#include "core/storage/project.h"
#include "core/voting/agreement.h"
#include "core/voting/dawid_skene.h"
#include "core/voting/panel.h"
#include "core/voting/steadiness.h"

namespace paulownia::cli {
namespace {

using base::failure;
using base::Result;
using model::QuestionTally;
using nlohmann::ordered_json;

constexpr int kLabelWidth = 17;

ordered_json valueOf(const std::optional<double>& value) { return value ? ordered_json(*value) : ordered_json(); }

QString shown(const std::optional<double>& value, int digits) { return value ? QString::number(*value, 'f', digits) : QStringLiteral("-"); }

ordered_json sayIntervals(const Console& console, const QuestionTally& tally) {
    const auto intervals = voting::agreementIntervals(tally);
    auto document = ordered_json::object();
    for (const auto& [key, interval] : {std::pair{"raw", intervals.raw}, {"fleiss_kappa", intervals.fleiss}, {"krippendorff_alpha", intervals.alpha}, {"gwet_ac1", intervals.ac1}}) {
        if (!interval) continue;
        document[key] = {interval->low, interval->high};
        console.say(Words::tr("  95 % of %1 %2 to %3").arg(QLatin1String(key), -kLabelWidth).arg(interval->low, 0, 'f', 3).arg(interval->high, 0, 'f', 3));
    }
    return document;
}

/// All that is known of one voter.
struct VoterFacts {
    QString code;
    voting::VoterAgreement agreement;
    voting::Steadiness steadiness;
    double accuracy = 0; ///< by Dawid-Skene
};

ordered_json documentOf(const VoterFacts& v) {
    return {{"code", v.code.toStdString()}, {"ballots", v.agreement.ballots}, {"with_rest", valueOf(v.agreement.withRest)}, {"alpha_without", valueOf(v.agreement.alphaWithout)},
            {"seconds_per_vote", valueOf(v.agreement.secondsPerVote)}, {"repeats", v.steadiness.repeats}, {"repeats_same", v.steadiness.same},
            {"steadiness", valueOf(v.steadiness.share())}, {"dawid_skene_accuracy", v.accuracy}};
}

void say(const Console& console, const VoterFacts& v) {
    auto sentence = Words::tr("  voter %1: %2 answers, agrees with the rest %3, alpha without %4, %5 s a vote, right by Dawid-Skene %6")
                        .arg(v.code).arg(v.agreement.ballots).arg(shown(v.agreement.withRest, 3), shown(v.agreement.alphaWithout, 3), shown(v.agreement.secondsPerVote, 1))
                        .arg(v.accuracy, 0, 'f', 3);
    if (v.steadiness.repeats > 0) sentence += Words::tr(", the same on %1 of %2 repeats").arg(v.steadiness.same).arg(v.steadiness.repeats);
    console.say(sentence);
}

Result<ordered_json> sayVoters(const Console& console, storage::Project& project, const QuestionTally& tally, const QVector<model::Ballot>& ballots,
                               const voting::DawidSkene& estimate) {
    const auto repeats = project.repeats().about(tally.question.name);
    if (!repeats) return failure(repeats);
    const auto steadiness = voting::steadiness(ballots, *repeats);
    QHash<QString, double> accuracies;
    for (const auto& voter : estimate.voters) accuracies.insert(voter.voter, voter.accuracy);
    auto document = ordered_json::array();
    for (const auto& voter : voting::voterAgreement(tally, ballots)) {
        const VoterFacts facts{voting::codeName(project, voter.voter), voter, steadiness.value(voter.voter), accuracies.value(voter.voter)};
        document.push_back(documentOf(facts));
        say(console, facts);
    }
    return document;
}

ordered_json sayEstimates(const Console& console, const QuestionTally& tally, const voting::DawidSkene& estimate) {
    QHash<QString, QString> labels;
    for (const auto& subject : tally.subjects) labels.insert(subject.subject, subject.isDecided ? QString() : subject.label);
    auto others = ordered_json::array();
    for (const auto& subject : estimate.subjects)
        if (const auto choice = tally.question.choices.at(subject.best()); choice != labels.value(subject.subject))
            others.push_back({{"id", subject.subject.toStdString()}, {"choice", choice.toStdString()}, {"probability", subject.probabilities.at(subject.best())}});
    console.say(Words::tr("  by Dawid-Skene %1 of %2 subjects would have another label, or one where the votes give none").arg(others.size()).arg(estimate.subjects.size()));
    return {{"rounds", estimate.rounds}, {"other_labels", others}};
}

} // namespace

Result<ordered_json> sayTallyDetails(const Console& console, storage::Project& project, const QuestionTally& tally) {
    const auto ballots = project.votes().ballots(tally.question.name);
    if (!ballots) return failure(ballots);
    const auto intervals = sayIntervals(console, tally);
    const auto estimate = voting::dawidSkene(tally, *ballots);
    const auto voters = sayVoters(console, project, tally, *ballots, estimate);
    if (!voters) return failure(voters);
    return ordered_json{{"intervals_95", intervals}, {"voters", *voters}, {"dawid_skene", sayEstimates(console, tally, estimate)}};
}

} // namespace paulownia::cli
