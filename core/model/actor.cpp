#include "core/model/actor.h"

#include <QCoreApplication>
#include <QStringList>

namespace paulownia::model {
namespace {

/// Acts that who decides nothing may bring about; address-erased is due, whoever comes first.
QStringList actsOf(Role role) {
    QStringList acts{QStringLiteral("refusal.write"), QStringLiteral("submission.address-erased")};
    if (role == Role::Voter)
        return acts << QStringLiteral("ballot.cast") << QStringLiteral("ballot.changed") << QStringLiteral("ballot.cleared") << QStringLiteral("question.added")
                    << QStringLiteral("repeat.cast") << QStringLiteral("repeat.changed") << QStringLiteral("repeat.cleared");
    return acts << QStringLiteral("submission.imported") << QStringLiteral("photo.imported") << QStringLiteral("consent-form.published")
                << QStringLiteral("submission.withdrawn") << QStringLiteral("withdrawal.wrong-number");
}

const char* refusalOf(Role role) {
    return role == Role::Voter ? QT_TRANSLATE_NOOP("model", "A voter answers questions and may do nothing else; the attempt was recorded")
                               : QT_TRANSLATE_NOOP("model", "The volunteers’ web page takes in submissions and withdrawals and may do nothing else; the attempt was recorded");
}

} // namespace

bool may(Role role, const QString& act) {
    static const auto voters = actsOf(Role::Voter), portals = actsOf(Role::Portal);
    if (role == Role::Curator || role == Role::PrincipalInvestigator) return true;
    return (role == Role::Voter ? voters : portals).contains(act);
}

base::Result<> require(Role role, const QString& act) {
    if (may(role, act)) return {};
    return base::failure(base::ErrorKind::Denied, QCoreApplication::translate("model", refusalOf(role)).toStdString());
}

} // namespace paulownia::model
