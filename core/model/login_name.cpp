#include "core/model/login_name.h"

#include <pwd.h>
#include <unistd.h>

namespace paulownia::model {

QString loginName() {
    const QString given = qEnvironmentVariable("PAULOWNIA_USER").trimmed();
    if (!given.isEmpty()) return given;
    const passwd* entry = getpwuid(getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QStringLiteral("curator");
}

} // namespace paulownia::model
