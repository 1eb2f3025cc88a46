#pragma once

#include "core/base/error.h"

#include <QString>

namespace paulownia::storage {

/// A team's database on a PostgreSQL server. No login and no password: everybody has their own.
struct ServerAddress {
    QString host;      ///< empty: this machine's socket
    int port = 5432;
    QString database;  ///< small letters, digits and _, at most 40: names of roles are made of it

    QString url() const; ///< "postgresql://host:5432/name"
};

/// What a person may type: "postgresql://user@host:port/name".
struct TypedAddress {
    ServerAddress server;
    QString user; ///< empty: none given
};

/// Invalid: no such address, or one with a password in it, which belongs in ~/.pgpass or PGPASSWORD.
base::Result<TypedAddress> parseServerAddress(const QString& url);

} // namespace paulownia::storage
