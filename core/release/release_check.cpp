#include "core/release/release_check.h"

#include "core/arrays/verify.h"

#include <QCoreApplication>

namespace paulownia::release {
namespace {

CheckState stateOf(arrays::RuleState state) {
    switch (state) {
    case arrays::RuleState::Holds: return CheckState::Holds;
    case arrays::RuleState::Broken: return CheckState::Broken;
    case arrays::RuleState::NotThere: return CheckState::NotThere;
    }
    return CheckState::Broken;
}

} // namespace

base::Result<QVector<CheckedRule>> checkRelease(const QString& folder, const base::Task& task) {
    const auto verification = arrays::verifyRelease(folder.toStdString(), task);
    if (!verification) return base::failure(verification);
    QVector<CheckedRule> rules;
    for (const auto& rule : verification->rules)
        rules.append({QString::fromStdString(rule.key), QCoreApplication::translate("arrays", rule.sentence.c_str()), stateOf(rule.state),
                      QString::fromStdString(rule.finding)});
    return rules;
}

} // namespace paulownia::release
