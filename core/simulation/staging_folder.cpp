#include "core/simulation/staging_folder.h"

#include "core/simulation/words.h"

#include <QCoreApplication>
#include <QDir>
#include <utility>

namespace paulownia::simulation {

using base::ErrorKind;
using base::failure;
using base::Result;

namespace {
constexpr auto kAll = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
}

Result<StagingFolder> StagingFolder::make(const QString& destination) {
    const QFileInfo info(QDir::cleanPath(QDir::current().absoluteFilePath(destination)));
    if (info.exists() && (!info.isDir() || !QDir(info.filePath()).isEmpty(kAll)))
        return failure(ErrorKind::Denied,
                       Words::tr("There is something already; name a folder that does not exist yet").toStdString(),
                       destination.toStdString());
    const QString path =
        QStringLiteral("%1/.%2.partial-%3").arg(info.path(), info.fileName()).arg(QCoreApplication::applicationPid());
    QDir(path).removeRecursively(); // of a process that had this number and was killed
    if (!QDir().mkpath(path))
        return failure(ErrorKind::Io, Words::tr("The folder cannot be made; may you write there?").toStdString(),
                       path.toStdString());
    return StagingFolder(path, info.filePath());
}

StagingFolder::StagingFolder(StagingFolder&& other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_destination(std::move(other.m_destination)) {}

StagingFolder::~StagingFolder() {
    if (!m_path.isEmpty()) QDir(m_path).removeRecursively();
}

Result<> StagingFolder::finish() {
    QDir().rmdir(m_destination); // an empty folder may be there
    if (!QDir().rename(m_path, m_destination))
        return failure(ErrorKind::Io, Words::tr("The finished folder cannot be moved to its place").toStdString(),
                       m_destination.toStdString());
    m_path.clear();
    return {};
}

} // namespace paulownia::simulation
