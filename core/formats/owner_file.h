#pragma once

#include <QSaveFile>

namespace paulownia::formats {

/// Opens a file that names people, shows them or says what they voted: its owner's alone (0600), whatever it was before.
inline bool openForOwner(QSaveFile& file) {
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace paulownia::formats
