#include "core/intake/submission_source.h"

#include "core/intake/archive_source.h"
#include "core/intake/folder_source.h"
#include "core/intake/words.h"

#include <QFileInfo>

namespace paulownia::intake {

base::Result<std::unique_ptr<SubmissionSource>> openSource(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir()) return openFolder(path);
    if (info.isFile()) return openArchive(path);
    return base::failure(base::ErrorKind::NotFound, Words::tr("There is no such folder or .zip file").toStdString(), path.toStdString());
}

} // namespace paulownia::intake
