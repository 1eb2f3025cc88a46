#pragma once

#include "core/base/error.h"

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

/// A demo's folder while it is being made: gone with this object, unless it was finished. One that a killed program left is told by
/// its mark, and swept away when a demo is made there again.
class UnfinishedFolder {
public:
    /// Denied where there is something else; Io.
    static base::Result<UnfinishedFolder> make(const QString& folder);
    UnfinishedFolder(UnfinishedFolder&& other) noexcept;
    UnfinishedFolder& operator=(UnfinishedFolder&&) = delete;
    ~UnfinishedFolder();

    const QString& path() const { return m_path; }
    base::Result<> finish();

private:
    explicit UnfinishedFolder(QString path) : m_path(std::move(path)) {}

    QString m_path; ///< empty when finished
};

} // namespace paulownia::demo
