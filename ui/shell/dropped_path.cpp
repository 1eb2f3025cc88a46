#include "ui/shell/dropped_path.h"

#include "core/storage/team_folder.h"
#include "ui/shell/project_folders.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace paulownia::ui {
namespace {

bool isProject(const QString& folder) {
    return QFileInfo(folder + QStringLiteral("/project.sqlite")).isFile() || storage::teamServerOf(folder);
}

bool isArchive(const QFileInfo& info) {
    static const QStringList archives{QStringLiteral("zip"), QStringLiteral("tar"), QStringLiteral("tgz"), QStringLiteral("gz")};
    return info.isFile() && archives.contains(info.suffix().toLower());
}

DroppedKind kindOf(const QString& path) {
    const QFileInfo info(path);
    if (!info.isDir()) return isArchive(info) ? DroppedKind::Submissions : DroppedKind::Nothing;
    if (isProject(path)) return DroppedKind::Project;
    return isReleaseFolder(path) ? DroppedKind::Release : DroppedKind::Submissions;
}

} // namespace

QString projectFolderMeant(const QString& path) {
    const QFileInfo info(path);
    return info.fileName() == QLatin1String("project.sqlite") && info.isFile() ? info.absolutePath() : path;
}

DroppedPath droppedPath(const QMimeData& data) {
    const auto urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile()) return {};
    const QString path = projectFolderMeant(QFileInfo(urls.first().toLocalFile()).absoluteFilePath());
    return {kindOf(path), path};
}

} // namespace paulownia::ui
