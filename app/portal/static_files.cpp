#include "app/portal/static_files.h"

#include "core/portal/resources.h"

#include <QCryptographicHash>
#include <QHash>

namespace paulownia::portal {
namespace {

const QHash<QString, StaticFile>& files() {
    static const auto all = [] {
        QHash<QString, StaticFile> table;
        for (const auto& [name, type] : {std::pair{"style.css", "text/css; charset=utf-8"}, {"portal.js", "text/javascript; charset=utf-8"}, {"icon.svg", "image/svg+xml"}})
            table.insert(QLatin1String(name), {resource(QLatin1String(name)), type});
        return table;
    }();
    return all;
}

} // namespace

const StaticFile* staticFile(const QString& name) {
    const auto found = files().constFind(name);
    return found == files().cend() ? nullptr : &*found;
}

QString linkTo(const char* name) {
    const auto digest = QCryptographicHash::hash(staticFile(QLatin1String(name))->bytes, QCryptographicHash::Sha256).toHex().left(12);
    return QStringLiteral("/%1?v=%2").arg(QLatin1String(name), QString::fromLatin1(digest));
}

} // namespace paulownia::portal
