#pragma once

#include "core/base/error.h"

#include <QString>

namespace paulownia::simulation {

/// A hidden folder beside its destination, which takes the destination's place when it is complete. Until then it goes away
/// with this object.
class StagingFolder {
public:
    /// Denied when `destination` is there and is not an empty folder; Io.
    static base::Result<StagingFolder> make(const QString& destination);
    StagingFolder(StagingFolder&& other) noexcept;
    StagingFolder& operator=(StagingFolder&&) = delete;
    ~StagingFolder();

    const QString& path() const { return m_path; }
    base::Result<> finish(); ///< moves it to the destination

private:
    StagingFolder(QString path, QString destination) : m_path(std::move(path)), m_destination(std::move(destination)) {}

    QString m_path; ///< empty when finished
    QString m_destination;
};

} // namespace paulownia::simulation
