#pragma once

#include "app/portal/connection.h"
#include "core/base/error.h"

#include <QHash>
#include <QString>
#include <mutex>

namespace paulownia::portal {

/// httplib's server with our own handling of connections: deadlines, a limit on connections of one client, TLS, and a body that is
/// never read unless a handler asks for it. One request with a body a connection.
class GuardedServer : public httplib::Server {
public:
    struct Tls {
        QString certificate, key; ///< PEM files
    };
    explicit GuardedServer(const ConnectionLimits& limits);
    ~GuardedServer() override;

    base::Result<> useTls(const Tls& files);
    bool isTls() const { return m_tls != nullptr; }
    /// Takes the address; port 0: any free one. The port.
    base::Result<int> bind(const std::string& host, int port);
    void stopAll(); ///< also what is under way

    /// More of one client are turned away; behind a proxy all come from its address.
    int connectionsPerClient = 64;

private:
    bool process_and_close_socket(socket_t socket) override;
    void serve(Connection& connection);
    bool enter(const QString& client);
    void leave(const QString& client);

    const ConnectionLimits m_limits;
    std::atomic<bool> m_isStopping = false;
    SSL_CTX* m_tls = nullptr;
    std::mutex m_mutex;
    QHash<QString, int> m_connections;
};

} // namespace paulownia::portal
