#include "app/cli/commands.h"
#include "core/portal/consent_form.h"

#include <QCoreApplication>
#include <QFile>
#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

struct Arguments {
    std::string project, file, of;
    int version = 0; ///< 0: the one in use
};

/// The wording to begin with: what the web page would publish now.
base::Result<storage::ConsentFormRecord> unpublished(storage::Project& project) {
    const auto days = project.settings().value(storage::kWithdrawalDays), age = project.settings().value(storage::kMinimumAge);
    if (!days) return base::failure(days);
    if (!age) return base::failure(age);
    return storage::ConsentFormRecord{0, {}, portal::defaultWording(), days->toInt(), age->toInt()};
}

base::Result<storage::ConsentFormRecord> wanted(storage::Project& project, const Arguments& given) {
    int version = given.version;
    if (!given.of.empty()) {
        const auto number = model::AgreementNumber::parse(QString::fromStdString(given.of));
        if (!number) return base::failure(number);
        const auto submission = project.submissions().find(*number);
        if (!submission) return base::failure(submission);
        if (!*submission)
            return base::failure(base::ErrorKind::NotFound, QCoreApplication::translate("cli", "This project has no submission of that number; compare it with the receipt").toStdString(), given.of);
        const auto form = portal::formNamed(project, (*submission)->formVersion);
        if (!form) return base::failure(form);
        version = *form ? (*form)->version : -1;
    }
    const auto found = version == 0 ? project.consentForms().current() : project.consentForms().find(version);
    if (!found) return base::failure(found);
    if (*found) return **found;
    if (version == 0) return unpublished(project);
    return base::failure(base::ErrorKind::NotFound, QCoreApplication::translate("cli", "This project has no such consent form; ‘show’ without it shows the wording to begin with").toStdString());
}

void print(const portal::ConsentForm& form, Console& console) {
    for (const auto language : {portal::Language::Japanese, portal::Language::English}) {
        const auto& text = form.in(language);
        console.say(QStringLiteral("%1 (%2)\n%3").arg(text.title, form.formVersion(), text.lead));
        for (const auto& lines : {text.purpose, text.collected, text.withdrawal, text.rules, QStringList(text.confirmations.begin(), text.confirmations.end())})
            console.say(QStringLiteral("\n- ") + lines.join(QStringLiteral("\n- ")));
        console.say(QStringLiteral("\n%1\n").arg(text.contact));
    }
}

base::Result<int> show(Console& console, const Arguments& given) {
    const auto project = console.open(given.project);
    if (!project) return base::failure(project);
    const auto record = wanted(**project, given);
    if (!record) return base::failure(record);
    const auto form = portal::formOf(*record);
    if (!form) return base::failure(form);
    print(*form, console);
    console.document({{"version", form->formVersion().toStdString()}, {"published_at", record->publishedAt.toString(Qt::ISODate).toStdString()},
                      {"withdrawal_days", form->withdrawalDays}, {"minimum_age", form->minimumAge}, {"wording", nlohmann::ordered_json::parse(record->wording.toStdString())}});
    return 0;
}

base::Result<int> publish(Console& console, const Arguments& given) {
    QFile file(QString::fromStdString(given.file));
    if (!file.open(QIODevice::ReadOnly)) return base::failure(base::ErrorKind::Io, file.errorString().toStdString(), given.file);
    const auto project = console.open(given.project);
    if (!project) return base::failure(project);
    const auto form = portal::publishForm(**project, file.readAll());
    if (!form) return base::failure(base::ErrorKind::Invalid, form.error().message, given.file);
    console.say(QCoreApplication::translate("cli", "In use from now on: %1").arg(form->formVersion()));
    console.document({{"version", form->formVersion().toStdString()}});
    return 0;
}

} // namespace

void addConsentForm(Commands& commands) {
    auto level = commands.group("consent-form", "What volunteers agree to on the portal; every version is kept");
    const auto given = std::make_shared<Arguments>();
    auto* shown = level.add("show", "Show the version in use, another one, or what a volunteer agreed to", "paulownia consent-form show study --of a00b16f8",
                            [given](Console& console) { return show(console, *given); });
    shown->add_option("PROJECT", given->project, "The project's folder")->required();
    auto* version = shown->add_option("--version", given->version, "This version")->check(CLI::PositiveNumber);
    shown->add_option("--of", given->of, "The version that the volunteer of this agreement number agreed to")->excludes(version)->check(agreementNumber());
    auto* published = level.add("publish", "Publish a wording as the next version (JSON as ‘show --json’ gives it under ‘wording’)",
                                "paulownia consent-form publish study form.json", [given](Console& console) { return publish(console, *given); });
    published->add_option("PROJECT", given->project, "The project's folder")->required();
    published->add_option("FILE", given->file, "The wording in Japanese and English")->required();
}

} // namespace paulownia::cli
