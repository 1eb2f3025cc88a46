#pragma once

#include "core/arrays/file_io.h"
#include "core/base/error.h"

#include <QString>

namespace paulownia::release {

/// A hidden folder beside a target folder, in which everything is written before it appears under its name at once. Gone with
/// the object unless published; one that a killed program left is taken up by the next for the same target. A running one is
/// told by its lock, which ends with its program.
class StagingFolder {
public:
    /// Denied where there is something at `target` already; NotFound where the folder around it is missing.
    static base::Result<StagingFolder> beside(const QString& target);
    ~StagingFolder();
    StagingFolder(StagingFolder&& other) noexcept;
    StagingFolder& operator=(StagingFolder&&) = delete;

    const QString& path() const { return m_path; }
    const QString& target() const { return m_target; }

    /// Every file to disk, then the one step under the target's name. Denied when something appeared there meanwhile.
    base::Result<> publish();

private:
    StagingFolder(QString target, QString path, arrays::FileHandle lock);

    QString m_target;
    QString m_path; ///< empty: published or moved from
    arrays::FileHandle m_lock;
};

} // namespace paulownia::release
