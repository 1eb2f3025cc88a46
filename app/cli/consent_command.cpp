#include "app/cli/commands.h"

#include "core/storage/project.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

struct Arguments {
    std::string project, number, note;
};

base::Result<int> record(const Console& console, const Arguments& given) {
    const auto number = model::AgreementNumber::parse(QString::fromStdString(given.number));
    if (!number) return base::failure(number);
    const auto project = console.open(given.project);
    if (!project) return base::failure(project);
    if (auto recorded = (*project)->submissions().recordConsent(*number, QString::fromStdString(given.note)); !recorded)
        return base::failure(recorded);
    console.say(QCoreApplication::translate("cli", "Recorded where the consent of %1 is kept").arg(number->toString()));
    console.document({{"number", given.number}, {"consent", "recorded"}});
    return 0;
}

} // namespace

void addConsent(Commands& commands) {
    const auto given = std::make_shared<Arguments>();
    auto* command = commands.add("consent", "Record where a consent is kept that came without a form",
                                 "paulownia consent study a00b16f8 --note \"paper form, folder 3\"",
                                 [given](Console& console) { return record(console, *given); });
    command->add_option("PROJECT", given->project, "The project's folder")->required();
    command->add_option("AGREEMENT_NUMBER", given->number, "The submission, such as a00b16f8")->required();
    command->add_option("--note", given->note, "Where it is kept")->required();
}

} // namespace paulownia::cli
