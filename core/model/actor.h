#pragma once

#include "core/base/error.h"

#include <QString>

namespace paulownia::model {

/// Portal: the volunteers' web page, no person.
enum class Role { Curator, Voter, PrincipalInvestigator, Portal };

/// Whether an act of this name ("review.changed") is one that the role may bring about. A curator and the principal investigator may
/// do all; a voter answers questions; the portal takes in submissions, consent forms and withdrawals.
bool may(Role role, const QString& act);

/// Denied, in a sentence, when the role may not.
base::Result<> require(Role role, const QString& act);

/// Who is at work: chosen when a project opens. On the command line: the login's name, as curator.
struct Actor {
    QString name;
    Role role = Role::Curator;
};

} // namespace paulownia::model
