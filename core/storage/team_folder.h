#pragma once

#include "core/storage/server_address.h"

#include <optional>

namespace paulownia::storage {

/// The database that a team's project folder names in its file project.database; none: it is no team's.
std::optional<ServerAddress> teamServerOf(const QString& folder);

/// Io: the file cannot be read. Invalid: it names no database.
base::Result<ServerAddress> readServerFile(const QString& folder);

/// Also lets the folder's group in: voters read the photos there.
base::Result<> writeServerFile(const QString& folder, const ServerAddress& server);

} // namespace paulownia::storage
