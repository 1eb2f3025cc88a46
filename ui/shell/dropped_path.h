#pragma once

#include <QString>

class QMimeData;

namespace paulownia::ui {

enum class DroppedKind {
    Nothing,     ///< nothing that the window could take
    Project,     ///< a project folder
    Release,     ///< a release folder
    Submissions, ///< any other folder, or an archive
};

/// What a person dragged onto the window: one folder or file of this machine.
struct DroppedPath {
    DroppedKind kind = DroppedKind::Nothing;
    QString path{};
};

/// A desktop's file manager opens or drags the file that makes a folder a project.
QString projectFolderMeant(const QString& path);

DroppedPath droppedPath(const QMimeData& data);

} // namespace paulownia::ui
