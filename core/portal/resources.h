#pragma once

#include <QByteArray>
#include <QString>

namespace paulownia::portal {

/// A file of resources/portal.
QByteArray resource(const QString& name);

} // namespace paulownia::portal
