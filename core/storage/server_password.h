#pragma once

#include "core/storage/server_address.h"

namespace paulownia::storage {

/// A password that somebody typed: connections of this login to this server use it from now on. It lives as long as the process and is
/// never written anywhere. An empty one is forgotten: then libpq looks where it always does (~/.pgpass, PGPASSWORD). Any thread.
void usePassword(const ServerAddress& server, const QString& login, const QString& password);

/// Empty: nobody typed one.
QString typedPassword(const ServerAddress& server, const QString& login);

} // namespace paulownia::storage
