#pragma once

#include <QString>

namespace paulownia::model {

enum class Role { Curator, Voter, PrincipalInvestigator };

/// Who is at work: chosen when a project opens. On the command line: the login's name, as curator.
struct Actor {
    QString name;
    Role role = Role::Curator;
};

} // namespace paulownia::model
