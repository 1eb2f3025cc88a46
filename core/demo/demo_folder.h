#pragma once

#include "core/base/error.h"
#include "core/storage/file_lock.h"

#include <QString>

namespace paulownia::demo {

// What lies in a demo's folder.
QString projectIn(const QString& folder);     ///< the project
QString furtherIn(const QString& folder);     ///< submissions that nobody has imported yet, with their voting sheets

/// Whether a demo lies here that was made to its end.
bool isDemo(const QString& folder);
/// Whether this project is a demo's.
bool isDemoProject(const QString& projectFolder);
/// `folder`, or the first "folder 2", "folder 3" … where nothing lies.
QString freePlace(const QString& folder);

/// A demo's folder while it is being made: gone with this object, unless it was finished. Its mark is locked; one that a killed
/// program left has a mark that nobody holds, and is swept away when a demo is made there again.
class UnfinishedFolder {
public:
    /// Denied where there is something else, or another program is making a demo there; Io.
    static base::Result<UnfinishedFolder> make(const QString& folder);
    UnfinishedFolder(UnfinishedFolder&& other) noexcept;
    UnfinishedFolder& operator=(UnfinishedFolder&&) = delete;
    ~UnfinishedFolder();

    const QString& path() const { return m_path; }
    base::Result<> finish();

private:
    UnfinishedFolder(QString path, storage::FileLock mark) : m_path(std::move(path)), m_mark(std::move(mark)) {}

    QString m_path; ///< empty when finished
    storage::FileLock m_mark;
};

} // namespace paulownia::demo
