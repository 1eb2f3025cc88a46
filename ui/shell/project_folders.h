#pragma once

#include <QStringList>
#include <filesystem>

namespace paulownia::ui {

class Session;

/// Whether the folder holds a release's arrays.
bool isReleaseFolder(const QString& folder);
/// Those below the open project's releases, the newest first; none where no project is open.
QStringList releaseFoldersOf(const Session& session);
/// Runs lie with the project, or with the user's own data where no project is open.
std::filesystem::path runsFolderOf(const Session& session);

} // namespace paulownia::ui
