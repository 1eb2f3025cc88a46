#pragma once

#include "core/base/error.h"

#include <QString>

namespace paulownia::model {

enum class Role { Curator, Voter, PrincipalInvestigator };

/// What not everybody may do. Answering questions is for all.
enum class Right { Withdraw, Release, ChangeSettings };

/// A voter answers questions and decides nothing else; a curator and the principal investigator may do all of these.
bool may(Role role, Right right);

/// Denied, in a sentence, when the role may not.
base::Result<> require(Role role, Right right);

/// Who is at work: chosen when a project opens. On the command line: the login's name, as curator.
struct Actor {
    QString name;
    Role role = Role::Curator;
};

} // namespace paulownia::model
