#include "app/cli/commands.h"
#include "core/intake/consent_rules.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using base::failure;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Arguments {
    std::string project, after;
    std::optional<int> days, age;
};

void say(const Console& console, const intake::ConsentRules& rules) {
    console.say(Words::tr("Days of withdrawal after the upload: %1").arg(rules.withdrawalDays));
    console.say(rules.isFrozenAfterwards ? Words::tr("After that the submission is frozen") : Words::tr("After that it may still be withdrawn"));
    console.say(Words::tr("Youngest age, in years: %1").arg(rules.minimumAge));
    console.document({{"withdrawal_days", rules.withdrawalDays}, {"after", rules.isFrozenAfterwards ? "frozen" : "allowed"}, {"minimum_age", rules.minimumAge}});
}

base::Result<int> run(const Console& console, const Arguments& given) {
    const auto project = console.open(given.project);
    if (!project) return failure(project);
    auto rules = intake::consentRules(**project);
    if (!rules) return failure(rules);
    rules->withdrawalDays = given.days.value_or(rules->withdrawalDays);
    rules->minimumAge = given.age.value_or(rules->minimumAge);
    if (!given.after.empty()) rules->isFrozenAfterwards = given.after == "frozen";
    if (given.days || given.age || !given.after.empty())
        if (auto set = intake::setConsentRules(**project, *rules); !set) return failure(set);
    say(console, *rules);
    return 0;
}

} // namespace

void addConsentRules(Commands& commands) {
    const auto given = std::make_shared<Arguments>();
    auto* command = commands.add("consent-rules", "Show or change for how long a volunteer may withdraw, what holds after that, and from which age one takes part",
                                 "paulownia consent-rules study --withdrawal-days 90 --after allowed", [given](Console& console) { return run(console, *given); });
    command->add_option("PROJECT", given->project, "The project's folder")->required();
    command->add_option("--withdrawal-days", given->days, "After the upload; no fewer than the web page's consent form promised");
    command->add_option("--after", given->after, "What holds then: the submission is frozen, or withdrawing is still allowed")->check(CLI::IsMember({"frozen", "allowed"}));
    command->add_option("--minimum-age", given->age, "In years");
}

} // namespace paulownia::cli
