#include "core/storage/team_folder.h"

#include <QFile>
#include <QSaveFile>

namespace paulownia::storage {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

QString serverFile(const QString& folder) { return folder + QStringLiteral("/project.database"); }

} // namespace

std::optional<ServerAddress> teamServerOf(const QString& folder) {
    const auto server = readServerFile(folder);
    return server ? std::optional(*server) : std::nullopt;
}

Result<ServerAddress> readServerFile(const QString& folder) {
    QFile file(serverFile(folder));
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorKind::Io : ErrorKind::NotFound, file.errorString().toStdString(), file.fileName().toStdString());
    const auto typed = parseServerAddress(QString::fromUtf8(file.readLine()).trimmed());
    if (!typed) return failure(typed.error().kind, typed.error().message, file.fileName().toStdString());
    return typed->server;
}

Result<> writeServerFile(const QString& folder, const ServerAddress& server) {
    QSaveFile file(serverFile(folder));
    const auto line = (server.url() + QLatin1Char('\n')).toUtf8();
    const auto group = QFileDevice::ReadGroup | QFileDevice::ExeGroup;
    if (file.open(QIODevice::WriteOnly) && file.write(line) == line.size() && file.commit() &&
        QFile::setPermissions(folder, QFile::permissions(folder) | group))
        return {};
    return failure(ErrorKind::Io, file.errorString().toStdString(), file.fileName().toStdString());
}

} // namespace paulownia::storage
