#include "core/simulation/voters.h"

#include <algorithm>
#include <cmath>

namespace paulownia::simulation {
namespace {

constexpr std::uint64_t kVoters = 100, kGender = 1, kSmile = 2; ///< streams

formats::VotingSheet blankSheet(const Voter& voter, const char* question) {
    return {voter.name, {QLatin1String(question), QStringLiteral("2019-06-01")}, {}};
}

bool isReadable(const SubmissionPlan& plan) {
    return std::any_of(plan.photos.begin(), plan.photos.end(), [](auto& photo) { return photo.isReadable(); });
}

} // namespace

std::vector<Voter> makePanel(const Options& options) {
    const auto digits = static_cast<qsizetype>(std::max<qsizetype>(2, QString::number(options.voters).size()));
    std::vector<Voter> panel;
    for (int i = 1; i <= options.voters; ++i) {
        Voter voter;
        voter.seed = seedFor(options.seed, kVoters, static_cast<std::uint64_t>(i));
        base::Random random(voter.seed);
        voter.name = QStringLiteral("voter") + QString::number(i).rightJustified(digits, QLatin1Char('0'));
        voter.genderError = random.uniform(.002, .04);
        voter.smileThreshold = std::clamp(.3 + .06 * random.normal(), .15, .48);
        voter.slip = random.uniform(0, .015);
        panel.push_back(voter);
    }
    return panel;
}

formats::VotingSheet genderSheet(const Voter& voter, const std::vector<SubmissionPlan>& plans) {
    base::Random random(seedFor(voter.seed, kGender, 0));
    formats::VotingSheet sheet = blankSheet(voter, "gender");
    for (const SubmissionPlan& plan : plans) {
        if (!isReadable(plan)) continue;
        const double error = voter.genderError + .5 * std::max(0., .8 - plan.person.clarity);
        const bool saysFemale = plan.person.isFemale != random.chance(error);
        sheet.lines.append({plan.number.toString(), saysFemale ? QStringLiteral("female") : QStringLiteral("male"), 0});
    }
    return sheet;
}

formats::VotingSheet smileSheet(const Voter& voter, const std::vector<SubmissionPlan>& plans) {
    base::Random random(seedFor(voter.seed, kSmile, 0));
    formats::VotingSheet sheet = blankSheet(voter, "smile");
    for (const SubmissionPlan& plan : plans)
        for (const PhotoPlan& photo : plan.photos) {
            if (!photo.isReadable()) continue;
            const double sure = 1 / (1 + std::exp(-(photo.shot.smile - voter.smileThreshold) / .04));
            const bool saysSmile = random.chance(sure * (1 - voter.slip) + (1 - sure) * voter.slip);
            sheet.lines.append({model::PhotoId(plan.number, photo.number).toString(),
                                saysSmile ? QStringLiteral("smile") : QStringLiteral("non-smile"), 0});
        }
    return sheet;
}

} // namespace paulownia::simulation
