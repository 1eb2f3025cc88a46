#include "app/cli/commands.h"

#include "core/arrays/verify.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using arrays::RuleOutcome;
using arrays::RuleState;
using arrays::Verification;

QString lineOf(const RuleOutcome& rule) {
    static const QHash<RuleState, QString> marks{{RuleState::Holds, QCoreApplication::translate("cli", "ok")},
                                                 {RuleState::Broken, QCoreApplication::translate("cli", "BROKEN")},
                                                 {RuleState::NotThere, QCoreApplication::translate("cli", "not there")}};
    const auto text = QStringLiteral("%1  %2  %3").arg(marks.value(rule.state), -9).arg(QString::fromStdString(rule.key), -20).arg(QString::fromStdString(rule.sentence));
    return rule.finding.empty() ? text : text + QStringLiteral(": ") + QString::fromStdString(rule.finding);
}

nlohmann::ordered_json toJson(const std::string& release, const Verification& verification) {
    auto rules = nlohmann::ordered_json::array();
    for (const auto& rule : verification.rules)
        rules.push_back({{"rule", rule.key}, {"sentence", rule.sentence}, {"state", toKey(rule.state)}, {"finding", rule.finding}});
    return {{"release", release}, {"holds", verification.holds()}, {"rules", rules}};
}

base::Result<int> verify(Console& console, const std::string& release) {
    const auto verification = arrays::verifyRelease(release, console.task());
    if (!verification) return base::failure(verification);
    for (const auto& rule : verification->rules) console.say(lineOf(rule));
    console.document(toJson(release, *verification));
    return verification->holds() ? 0 : 1;
}

} // namespace

void addVerify(Commands& commands) {
    auto release = std::make_shared<std::string>();
    auto* command = commands.add("verify", "Hold a release against every rule", "paulownia verify foxglove-1.0",
                                 [release](Console& console) { return verify(console, *release); });
    command->add_option("RELEASE", *release, "The release's folder, or one with headshot_data.npy and headshot_labels.npy alone")->required();
}

} // namespace paulownia::cli
