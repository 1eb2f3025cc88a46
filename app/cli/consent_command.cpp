#include "app/cli/commands.h"

#include "core/storage/project.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using base::failure;
using base::Result;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Arguments {
    std::string project, number, note, shown;
    bool isNotShown = false;
};

Result<> recordConsent(const Console& console, storage::Project& project, const model::AgreementNumber& number, const std::string& note) {
    if (auto recorded = project.submissions().recordConsent(number, QString::fromStdString(note)); !recorded) return recorded;
    console.say(Words::tr("Recorded where the consent of %1 is kept").arg(number.toString()));
    console.document({{"number", number.toString().toStdString()}, {"consent", "recorded"}});
    return {};
}

Result<> recordShowing(const Console& console, storage::Project& project, const model::AgreementNumber& number, const std::string& note) {
    if (auto recorded = project.submissions().recordShowing(number, QString::fromStdString(note)); !recorded) return recorded;
    console.say((note.empty() ? Words::tr("No figure may show %1 any more") : Words::tr("Figures may show %1")).arg(number.toString()));
    console.document({{"number", number.toString().toStdString()}, {"may_be_shown", !note.empty()}});
    return {};
}

Result<int> record(const Console& console, const Arguments& given) {
    const auto number = model::AgreementNumber::parse(QString::fromStdString(given.number));
    if (!number) return failure(number);
    const auto project = console.open(given.project);
    if (!project) return failure(project);
    const bool isShowing = given.isNotShown || !given.shown.empty();
    const auto recorded = isShowing ? recordShowing(console, **project, *number, given.shown) : recordConsent(console, **project, *number, given.note);
    if (!recorded) return failure(recorded);
    return 0;
}

} // namespace

void addConsent(Commands& commands) {
    const auto given = std::make_shared<Arguments>();
    auto* command = commands.add("consent", "Record where a consent is kept: one that came without a form, or to be shown in a figure",
                                 "paulownia consent study a00b16f8 --note \"paper form, folder 3\"",
                                 [given](Console& console) { return record(console, *given); });
    command->add_option("PROJECT", given->project, "The project's folder")->required();
    command->add_option("AGREEMENT_NUMBER", given->number, "The submission, such as a00b16f8")->required()->check(agreementNumber());
    auto* what = command->add_option_group("what", "One of these");
    what->add_option("--note", given->note, "Where the consent to the whole is kept");
    what->add_option("--shown", given->shown, "A headshot may be printed in a figure; where that permission is kept");
    what->add_flag("--not-shown", given->isNotShown, "That permission was not given, or was taken back");
    what->require_option(1);
}

} // namespace paulownia::cli
