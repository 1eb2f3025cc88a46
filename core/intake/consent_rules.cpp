#include "core/intake/consent_rules.h"

#include "core/intake/words.h"

namespace paulownia::intake {
namespace {

using base::failure;
using base::Result;

const QString kRefuse = QStringLiteral("refuse"), kAllow = QStringLiteral("allow"); // values of late_withdrawal

Result<> invalid(const QString& sentence) { return failure(base::ErrorKind::Invalid, sentence.toStdString()); }

Result<> check(storage::Project& project, const ConsentRules& rules) {
    if (rules.withdrawalDays < 0 || rules.withdrawalDays > kMaxWithdrawalDays) return invalid(Words::tr("The days of withdrawal are a number from 0 to %1").arg(kMaxWithdrawalDays));
    if (rules.minimumAge < 0 || rules.minimumAge > kMaxMinimumAge) return invalid(Words::tr("The youngest age is a number from 0 to %1").arg(kMaxMinimumAge));
    const auto promised = promisedDays(project);
    if (!promised) return failure(promised);
    if (rules.withdrawalDays >= *promised) return {};
    return invalid(Words::tr("Volunteers were promised %1 days on the web page; they can be given more and not fewer").arg(*promised));
}

} // namespace

Result<ConsentRules> consentRules(storage::Project& project) {
    const auto days = project.settings().value(storage::kWithdrawalDays), late = project.settings().value(storage::kLateWithdrawal), age = project.settings().value(storage::kMinimumAge);
    for (const auto* value : {&days, &late, &age})
        if (!*value) return failure(*value);
    return ConsentRules{days->toInt(), *late != kAllow, age->toInt()};
}

Result<int> promisedDays(storage::Project& project) {
    const auto forms = project.consentForms().all();
    if (!forms) return failure(forms);
    int promised = 0;
    for (const auto& form : *forms) promised = std::max(promised, form.withdrawalDays);
    return promised;
}

Result<> setConsentRules(storage::Project& project, const ConsentRules& rules) {
    return project.database().transaction([&]() -> Result<> {
        if (auto fine = check(project, rules); !fine) return fine;
        auto& settings = project.settings();
        if (auto set = settings.set(storage::kWithdrawalDays, QString::number(rules.withdrawalDays)); !set) return set;
        if (auto set = settings.set(storage::kLateWithdrawal, rules.isFrozenAfterwards ? kRefuse : kAllow); !set) return set;
        return settings.set(storage::kMinimumAge, QString::number(rules.minimumAge));
    });
}

} // namespace paulownia::intake
