#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace paulownia::storage {

/// The originals, each under the SHA-256 of its bytes: photos/ab/abcdef….jpeg. Written once, never written again; readable
/// by the project's owner alone, or in a team's project by its folder's group too.
class PhotoVault {
public:
    enum class Readers { Owner, Group };
    explicit PhotoVault(QString folder, Readers readers = Readers::Owner) : m_folder(std::move(folder)), m_readers(readers) {}

    /// Stores the bytes (atomically; contents and folders are on disk) and returns their SHA-256, 32 bytes. The same bytes are not written again.
    base::Result<QByteArray> store(const QByteArray& bytes);
    base::Result<QByteArray> read(const QByteArray& sha256) const;
    QString path(const QByteArray& sha256) const;

    /// Removes every file but these: what an import left behind that was killed before its photos were on record.
    base::Result<> removeAllBut(const QSet<QByteArray>& kept);

private:
    base::Result<> write(const QByteArray& bytes, const QString& target);

    QString m_folder;
    Readers m_readers;
};

} // namespace paulownia::storage
