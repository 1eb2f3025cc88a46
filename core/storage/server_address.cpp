#include "core/storage/server_address.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace paulownia::storage {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(storage)
};

constexpr int kUsualPort = 5432;

} // namespace

QString ServerAddress::url() const { return QStringLiteral("postgresql://%1:%2/%3").arg(host).arg(port).arg(database); }

Result<TypedAddress> parseServerAddress(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    const auto refuse = [](const QString& sentence) { return failure(ErrorKind::Invalid, sentence.toStdString()); };
    if (!url.isValid() || url.scheme() != QLatin1String("postgresql") || url.hasQuery() || url.hasFragment())
        return refuse(Words::tr("A team’s database is named as postgresql://user@host/name"));
    if (!url.password().isEmpty())
        return refuse(Words::tr("Leave the password out: it belongs in ~/.pgpass or in PGPASSWORD, not in a project"));
    static const QRegularExpression plain(QStringLiteral("^[a-z_][a-z0-9_]{0,39}$"));
    const auto name = url.path().mid(1);
    if (!plain.match(name).hasMatch())
        return refuse(Words::tr("The database’s name has small letters, digits and _ only, at most 40"));
    return TypedAddress{{url.host(), url.port(kUsualPort), name}, url.userName()};
}

} // namespace paulownia::storage
