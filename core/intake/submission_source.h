#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <QVector>
#include <memory>

namespace paulownia::intake {

/// Larger files are not read: no camera's JPEG comes near it.
inline constexpr qint64 kMaxFileBytes = 48 * 1024 * 1024;

/// A file of a submissions folder.
struct SourceFile {
    QString path;      ///< from the submissions folder: "a00b16f8/a00b16f8_1.jpeg"; '/' on every system
    qint64 bytes = 0;
};

/// Where submissions come from: a folder, or an archive that is read in place. An archive's names are only ever compared,
/// never used as paths, so that no name can reach outside the project.
class SubmissionSource {
public:
    virtual ~SubmissionSource() = default;

    /// Every file and every empty folder of the upper two levels (an empty folder's path ends with '/', so does one deeper
    /// down), in the order in which they are read fastest.
    virtual const QVector<SourceFile>& files() const = 0;

    /// The file's bytes. Fastest in the order of files(). Io when it cannot be read, Invalid when it is larger than
    /// kMaxFileBytes, Unsupported when the whole archive is not to be trusted. Not for two threads at once.
    virtual base::Result<QByteArray> read(const QString& path) = 0;
};

/// A folder, or a .zip (or .tar) of one. NotFound, Io or Invalid when it cannot be read at all.
base::Result<std::unique_ptr<SubmissionSource>> openSource(const QString& path);

} // namespace paulownia::intake
