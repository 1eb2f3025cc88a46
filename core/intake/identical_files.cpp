#include "core/intake/identical_files.h"

#include "core/intake/words.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <cstring>
#include <map>

namespace paulownia::intake {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

/// A file's bytes where the system keeps them.
class MappedFile {
public:
    static Result<std::unique_ptr<MappedFile>> open(const QString& path, qint64 size) {
        auto mapped = std::make_unique<MappedFile>();
        mapped->m_file.setFileName(path);
        if (mapped->m_file.open(QIODevice::ReadOnly) && mapped->m_file.size() == size) mapped->m_bytes = mapped->m_file.map(0, size);
        if (mapped->m_bytes) return mapped;
        return failure(ErrorKind::Io, Words::tr("The file could not be read.").toStdString(), path.toStdString(), mapped->m_file.errorString().toStdString());
    }
    bool isSame(const MappedFile& other) const { return std::memcmp(m_bytes, other.m_bytes, static_cast<size_t>(m_file.size())) == 0; }

private:
    QFile m_file;
    uchar* m_bytes = nullptr;
};

std::map<qint64, QStringList> bySize(const QString& folder) {
    std::map<qint64, QStringList> files;
    QDirIterator all(folder, QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const auto info = all.nextFileInfo();
        if (info.size() > 0) files[info.size()].append(info.filePath());
    }
    return files;
}

/// Files of one size, by content.
Result<QVector<QStringList>> byContent(const QStringList& files, qint64 size) {
    std::vector<std::pair<std::unique_ptr<MappedFile>, QStringList>> contents; // the first file of each, and all
    for (const auto& path : files) {
        auto file = MappedFile::open(path, size);
        if (!file) return failure(file);
        const auto same = std::find_if(contents.begin(), contents.end(), [&](const auto& content) { return content.first->isSame(**file); });
        if (same != contents.end()) same->second.append(path);
        else contents.emplace_back(std::move(*file), QStringList(path));
    }
    QVector<QStringList> groups;
    for (const auto& [first, paths] : contents)
        if (paths.size() > 1) groups.append(paths);
    return groups;
}

} // namespace

Result<QVector<QStringList>> identicalFiles(const QString& folder, const base::Task& task) {
    if (!QDir(folder).exists()) return failure(ErrorKind::NotFound, Words::tr("There is no such folder.").toStdString(), folder.toStdString());
    const QDir root(QDir(folder).absolutePath());
    QVector<QStringList> identical;
    for (const auto& [size, files] : bySize(root.path())) {
        if (task.stopRequested()) return failure(ErrorKind::Cancelled, "Cancelled");
        if (files.size() < 2) continue;
        const auto groups = byContent(files, size);
        if (!groups) return groups;
        identical += *groups;
    }
    for (auto& group : identical) {
        for (auto& path : group) path = root.relativeFilePath(path);
        group.sort();
    }
    std::sort(identical.begin(), identical.end());
    return identical;
}

} // namespace paulownia::intake
