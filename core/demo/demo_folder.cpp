#include "core/demo/demo_folder.h"

#include "core/demo/words.h"

#include <QDir>
#include <QFile>
#include <utility>

namespace paulownia::demo {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using storage::FileLock;

constexpr auto kAll = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

QString finishedMark(const QString& folder) { return folder + QStringLiteral("/.paulownia-demo"); }
QString unfinishedMark(const QString& folder) { return folder + QStringLiteral("/.paulownia-demo-unfinished"); }

bool isFree(const QString& folder) {
    const QFileInfo info(folder);
    return !info.exists() || (info.isDir() && (QDir(folder).isEmpty(kAll) || (QFile::exists(unfinishedMark(folder)) && !FileLock::isHeld(unfinishedMark(folder)))));
}

} // namespace

QString projectIn(const QString& folder) { return folder + QStringLiteral("/study"); }
QString furtherIn(const QString& folder) { return folder + QStringLiteral("/more submissions"); }

bool isDemo(const QString& folder) { return QFile::exists(finishedMark(folder)) && QFile::exists(projectIn(folder)); }

bool isDemoProject(const QString& projectFolder) { return isDemo(QFileInfo(projectFolder).absolutePath()); }

QString freePlace(const QString& folder) {
    if (isFree(folder)) return folder;
    for (int i = 2;; ++i)
        if (const auto next = QStringLiteral("%1 %2").arg(folder).arg(i); isFree(next)) return next;
}

Result<UnfinishedFolder> UnfinishedFolder::make(const QString& folder) {
    const auto path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (!isFree(path))
        return failure(ErrorKind::Denied, Words::tr("There is something already; choose a folder that does not exist yet").toStdString(), path.toStdString());
    QDir(path).removeRecursively(); // what a killed program left
    QDir().mkpath(path);
    auto mark = FileLock::take(unfinishedMark(path));
    if (!mark) return failure(ErrorKind::Io, Words::tr("The folder cannot be made; choose one where you may write").toStdString(), path.toStdString());
    return UnfinishedFolder(path, *std::move(mark));
}

UnfinishedFolder::UnfinishedFolder(UnfinishedFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})), m_mark(std::move(other.m_mark)) {}

UnfinishedFolder::~UnfinishedFolder() {
    if (!m_path.isEmpty()) QDir(m_path).removeRecursively();
}

Result<> UnfinishedFolder::finish() {
    if (!QFile::rename(unfinishedMark(m_path), finishedMark(m_path)))
        return failure(ErrorKind::Io, Words::tr("The finished folder cannot be marked as such").toStdString(), m_path.toStdString());
    m_path.clear();
    return {};
}

} // namespace paulownia::demo
