#include "core/storage/server_password.h"

#include <QHash>
#include <mutex>

namespace paulownia::storage {
namespace {

/// Connections are opened on many threads.
struct Typed {
    std::mutex mutex;
    QHash<QString, QString> passwords;
};

Typed& typed() {
    static Typed all;
    return all;
}

QString keyOf(const ServerAddress& server, const QString& login) { return server.url() + QLatin1Char('\n') + login; }

} // namespace

void usePassword(const ServerAddress& server, const QString& login, const QString& password) {
    const std::scoped_lock lock(typed().mutex);
    if (password.isEmpty()) typed().passwords.remove(keyOf(server, login));
    else typed().passwords.insert(keyOf(server, login), password);
}

QString typedPassword(const ServerAddress& server, const QString& login) {
    const std::scoped_lock lock(typed().mutex);
    return typed().passwords.value(keyOf(server, login));
}

} // namespace paulownia::storage
