#include "app/portal/guarded_server.h"

#include "app/portal/words.h"
#include "core/portal/rate_limit.h"

#include <memory>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace paulownia::portal {
namespace {

using base::ErrorKind;
using base::failure;

constexpr size_t kThreads = 128;
constexpr int kBacklog = 256;
constexpr int kRequestsPerConnection = 100;

void onlyOneOfUs(socket_t socket) { // httplib's default lets a second portal share the port
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

} // namespace

GuardedServer::GuardedServer(const ConnectionLimits& limits) : m_limits(limits) {
    new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
    set_socket_options(onlyOneOfUs);
    set_tcp_nodelay(true);
}

GuardedServer::~GuardedServer() { SSL_CTX_free(m_tls); }

base::Result<> GuardedServer::useTls(const Tls& files) {
    m_tls = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_min_proto_version(m_tls, TLS1_2_VERSION);
    SSL_CTX_set_options(m_tls, SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(m_tls, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_default_passwd_cb(m_tls, [](char*, int, int, void*) { return 0; }); // or a locked key would be asked about on the terminal
    const auto refused = [](const QString& file, const QString& why) { return failure(ErrorKind::Invalid, why.toStdString(), file.toStdString()); };
    if (SSL_CTX_use_certificate_chain_file(m_tls, files.certificate.toLocal8Bit().constData()) != 1)
        return refused(files.certificate, ProgramWords::tr("This is no certificate chain in PEM form that can be read"));
    if (SSL_CTX_use_PrivateKey_file(m_tls, files.key.toLocal8Bit().constData(), SSL_FILETYPE_PEM) != 1 || SSL_CTX_check_private_key(m_tls) != 1)
        return refused(files.key, ProgramWords::tr("This is no private key in PEM form that fits the certificate"));
    return {};
}

base::Result<int> GuardedServer::bind(const std::string& host, int port) {
    const int bound = port == 0 ? bind_to_any_port(host) : bind_to_port(host, port) ? port : -1;
    if (bound < 0)
        return failure(ErrorKind::Io, ProgramWords::tr("This address cannot be listened on; is another program using it?").toStdString(),
                       host + ":" + std::to_string(port));
    ::listen(svr_sock_, kBacklog); // httplib asks for 5
    return bound;
}

void GuardedServer::stopAll() {
    m_isStopping = true;
    stop();
}

bool GuardedServer::enter(const QString& client) {
    const std::scoped_lock lock(m_mutex);
    return ++m_connections[client] <= connectionsPerClient;
}

void GuardedServer::leave(const QString& client) {
    const std::scoped_lock lock(m_mutex);
    if (--m_connections[client] <= 0) m_connections.remove(client);
}

bool GuardedServer::process_and_close_socket(socket_t socket) {
    const std::unique_ptr<SSL, decltype(&SSL_free)> tls(m_tls ? SSL_new(m_tls) : nullptr, &SSL_free);
    if (tls) SSL_set_fd(tls.get(), socket);
    Connection connection(socket, tls.get(), m_limits, m_isStopping);
    std::string ip;
    int port = 0;
    connection.get_remote_ip_and_port(ip, port);
    const auto client = clientKey(QString::fromStdString(ip));
    if (enter(client) && (!tls || connection.handshake())) serve(connection);
    leave(client);
    if (tls) SSL_shutdown(tls.get());
    shutdown(socket, SHUT_RDWR);
    close(socket);
    return true;
}

void GuardedServer::serve(Connection& connection) {
    for (int i = 0; i < kRequestsPerConnection && connection.waitForRequest(); ++i) {
        bool isClosed = false, hasBody = false, isRequest = false;
        connection.beginHeader();
        const bool isAnswered = process_request(connection, i + 1 == kRequestsPerConnection, isClosed, [&](httplib::Request& request) {
            isRequest = true;
            request.ranges.clear(); // thousands of overlapping ones would make a large answer of a small page
            hasBody = request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
            if (hasBody) { // told in the answer
                request.headers.erase("Connection");
                request.headers.emplace("Connection", "close");
            }
            connection.beginBody(request.get_header_value<uint64_t>("Content-Length"));
        });
        if (hasBody || !isRequest) connection.drain(); // what follows may be the rest of a body: never taken for a request
        if (!isAnswered || isClosed || hasBody || !isRequest) return;
    }
}

} // namespace paulownia::portal
