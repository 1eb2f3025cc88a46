#pragma once

#include <QByteArray>
#include <QString>

namespace paulownia::portal {

/// One of our own files that every page links to.
struct StaticFile {
    QByteArray bytes;
    const char* type;
};

const StaticFile* staticFile(const QString& name); ///< null: there is none of that name
QString linkTo(const char* name); ///< with a digest of its content, so that it can be kept for good

} // namespace paulownia::portal
