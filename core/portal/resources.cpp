#include "core/portal/resources.h"

#include <QFile>

// Outside any namespace, as the macro asks: a static library's resources are not linked by themselves.
static void initPortalResources() { Q_INIT_RESOURCE(portal); }

namespace paulownia::portal {

QByteArray resource(const QString& name) {
    static const bool isReady = (initPortalResources(), true);
    QFile file(QStringLiteral(":/portal/") + name);
    return isReady && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace paulownia::portal
