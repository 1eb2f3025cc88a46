#include "ui/shell/project_folders.h"

#include "ui/shell/session.h"

#include <QDir>
#include <QStandardPaths>

namespace paulownia::ui {

bool isReleaseFolder(const QString& folder) { return QFileInfo(folder + QStringLiteral("/headshot_data.npy")).isFile(); }

QStringList releaseFoldersOf(const Session& session) {
    QStringList found;
    if (!session.project()) return found;
    for (const auto& info : QDir(session.project()->releasesFolder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time))
        if (isReleaseFolder(info.filePath())) found.append(info.filePath());
    return found;
}

std::filesystem::path runsFolderOf(const Session& session) {
    const auto folder = session.project() ? session.project()->folder() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return (folder + QStringLiteral("/runs")).toStdString();
}

} // namespace paulownia::ui
