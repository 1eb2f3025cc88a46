#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace paulownia::tests {

/// Files anywhere below the folder, hidden ones too, that hold the bytes or have them in their name.
inline QStringList filesWith(const QString& folder, const QByteArray& bytes) {
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(QString::fromLatin1(bytes)) || (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))) found.append(file.fileName());
    }
    return found;
}

} // namespace paulownia::tests
