#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/intake/withdrawal.h"
#include "core/storage/erasure.h"

#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using base::failure;
using base::Result;

struct Options {
    std::string project, number, reason, asIn;
    bool preview = false, finish = false;
};

Result<int> show(const intake::WithdrawalPreview& preview, const Console& console) {
    for (const auto& line : intake::toLines(preview)) console.say(line);
    if (!preview.refusal.isEmpty()) console.say(preview.refusal);
    console.document(nlohmann::ordered_json::parse(intake::toJson(preview).toStdString()));
    return 0;
}

Result<int> show(const intake::WithdrawalReceipt& receipt, const Console& console) {
    console.say(intake::toText(receipt));
    console.document(nlohmann::ordered_json::parse(intake::toJson(receipt).toStdString()));
    return 0;
}

/// Opening the project has done it already, where it could; here is said why not.
Result<int> finish(const Options& options, const Console& console) {
    const auto project = console.open(options.project);
    if (!project) return failure(project);
    if (auto finished = storage::finishErasures(**project); !finished) return failure(finished);
    console.say(QStringLiteral("Nothing of what was withdrawn is left in the project"));
    console.document({{"finished", true}});
    return 0;
}

Result<int> withdraw(const Options& options, const Console& console) {
    if (options.finish) return finish(options, console);
    const auto number = model::AgreementNumber::parse(QString::fromStdString(options.number));
    if (!number) return failure(number);
    const auto project = console.open(options.project);
    if (!project) return failure(project);
    if (options.preview) {
        const auto preview = intake::withdrawalPreview(**project, *number);
        return preview ? show(*preview, console) : failure(preview);
    }
    const auto receipt = intake::withdraw(**project, *number, QString::fromStdString(options.reason));
    return receipt ? show(*receipt, console) : failure(receipt);
}

Result<int> withdrawAsIn(const Options& options, const Console& console) {
    const auto project = console.open(options.project);
    if (!project) return failure(project);
    const auto other = console.open(options.asIn);
    if (!other) return failure(other);
    const auto receipts = intake::withdrawAsIn(**project, **other);
    if (!receipts) return failure(receipts);
    auto all = nlohmann::ordered_json::array();
    for (const auto& receipt : *receipts) {
        console.say(intake::toText(receipt));
        all.push_back(nlohmann::ordered_json::parse(intake::toJson(receipt).toStdString()));
    }
    console.say(Words::tr("Withdrawn again: %n", nullptr, static_cast<int>(receipts->size())));
    console.document({{"withdrawn", all}});
    return 0;
}

} // namespace

void addWithdraw(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto* command = commands.add("withdraw", "Erase a volunteer's submission for good, with a receipt; asks nothing",
                                 "paulownia withdraw study a00b16f8 --reason \"the volunteer asked for it\"\n  paulownia withdraw study --finish",
                                 [options](Console& console) { return options->asIn.empty() ? withdraw(*options, console) : withdrawAsIn(*options, console); });
    command->add_option("PROJECT", options->project, "The project's folder")->required();
    auto* number = command->add_option("AGREEMENT_NUMBER", options->number, "As the volunteer's receipt says")->check(agreementNumber());
    auto* act = command->add_option_group("One of these");
    act->add_option("--reason", options->reason, "Why; kept without the number")->needs(number);
    act->add_flag("--preview", options->preview, "Show all that would go, and erase nothing")->needs(number);
    act->add_flag("--finish", options->finish, "Erase what earlier withdrawals left on disk: a team's database is written anew by its owner alone")->excludes(number);
    act->add_option("--as-in", options->asIn, "In a restored backup: withdraw what was withdrawn in this project, the one that the backup is of")->excludes(number);
    act->require_option(1);
}

} // namespace paulownia::cli
