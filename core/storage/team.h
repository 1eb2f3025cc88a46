#pragma once

#include "core/model/actor.h"
#include "core/storage/database.h"

namespace paulownia::storage {

/// Who a connection to a team's database belongs to, as the server says.
struct Login {
    QString name;
    model::Role role = model::Role::Voter;
};

/// The server's answer. Denied: this login has no part in the project.
base::Result<Login> loginOf(Database& database);

/// Makes or renews the roles, grants, views and functions of server/roles.sql. Only the database's owner can.
base::Result<> installRoles(Database& database, const QString& databaseName);

/// Brings a login into the project's team, making it on the server where there is none of that name.
/// Returns the password of a new login, to be handed over; empty where the login was there before and keeps its own.
/// Invalid: a name that cannot log in. Denied: this connection's login may not make others.
base::Result<QString> addLogin(Database& database, const QString& name, model::Role role);

/// Everybody with a part in the project except its owner, by role and name.
base::Result<QVector<Login>> teamOf(Database& database);

} // namespace paulownia::storage
