#include "app/portal/connection.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <netdb.h>
#include <openssl/ssl.h>

namespace paulownia::portal {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kSlice{200}; // how soon a wait notices that we are stopping

void addressOf(const sockaddr_storage& address, socklen_t length, std::string& ip, int& port) {
    char host[NI_MAXHOST], service[NI_MAXSERV];
    if (getnameinfo(reinterpret_cast<const sockaddr*>(&address), length, host, sizeof host, service, sizeof service, NI_NUMERICHOST | NI_NUMERICSERV) != 0)
        return;
    ip = host;
    port = std::atoi(service);
}

} // namespace

Connection::Connection(socket_t socket, SSL* tls, const ConnectionLimits& limits, const std::atomic<bool>& isStopping)
    : m_socket(socket), m_tls(tls), m_limits(limits), m_isStopping(isStopping) {
    fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK);
    beginHeader();
}

bool Connection::waitFor(short events, milliseconds time) const {
    const auto until = Clock::now() + time;
    for (;;) {
        const auto left = std::chrono::duration_cast<milliseconds>(until - Clock::now());
        pollfd entry{m_socket, events, 0};
        const int ready = poll(&entry, 1, static_cast<int>(std::clamp(left, milliseconds(0), kSlice).count()));
        if (ready > 0) return true;
        if ((ready < 0 && errno != EINTR) || left <= milliseconds(0) || m_isStopping) return false;
    }
}

Connection::Want Connection::wantOf(ssize_t result) const {
    if (result > 0) return Want::Nothing;
    if (!m_tls) return result < 0 && (errno == EAGAIN || errno == EINTR) ? Want::Read : Want::Failed;
    switch (SSL_get_error(m_tls, static_cast<int>(result))) {
    case SSL_ERROR_WANT_READ: return Want::Read;
    case SSL_ERROR_WANT_WRITE: return Want::Write;
    default: return Want::Failed;
    }
}

Connection::Want Connection::receive(ssize_t& got) {
    got = m_tls ? SSL_read(m_tls, m_buffer.data(), static_cast<int>(m_buffer.size())) : recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
    return wantOf(got);
}

Connection::Want Connection::transmit(const char* data, size_t size, ssize_t& sent) {
    sent = m_tls ? SSL_write(m_tls, data, static_cast<int>(std::min<size_t>(size, 1 << 20))) : send(m_socket, data, size, MSG_NOSIGNAL);
    const auto want = wantOf(sent);
    return !m_tls && want == Want::Read ? Want::Write : want;
}

bool Connection::handshake() {
    const auto until = Clock::now() + m_limits.header;
    while (Clock::now() < until) {
        const int done = SSL_accept(m_tls);
        const auto want = wantOf(done);
        if (want == Want::Nothing) return true;
        if (want == Want::Failed || !waitFor(want == Want::Read ? POLLIN : POLLOUT, std::chrono::duration_cast<milliseconds>(until - Clock::now()))) return false;
    }
    return false;
}

bool Connection::waitForRequest() {
    if (m_from < m_to || (m_tls && SSL_pending(m_tls) > 0)) return true;
    return waitFor(POLLIN, m_limits.idle);
}

void Connection::beginHeader() {
    m_allowed = m_limits.headerBytes;
    m_silence = m_limits.header;
    m_deadline = Clock::now() + m_limits.header;
}

void Connection::beginBody(size_t contentLength) {
    m_allowed = contentLength;
    m_silence = m_limits.silence;
    const auto fair = milliseconds(static_cast<long long>(1000.0 * static_cast<double>(contentLength) / m_limits.bytesPerSecond));
    m_deadline = Clock::now() + std::min(m_limits.longest, m_limits.silence + fair);
}

bool Connection::fill() {
    for (;;) {
        ssize_t got = 0;
        const auto want = receive(got);
        if (want == Want::Nothing) {
            m_from = 0;
            m_to = static_cast<size_t>(got);
            return true;
        }
        const auto left = std::min(m_silence, std::chrono::duration_cast<milliseconds>(m_deadline - Clock::now()));
        if (want == Want::Failed || left <= milliseconds(0) || !waitFor(want == Want::Read ? POLLIN : POLLOUT, left)) return false;
    }
}

ssize_t Connection::read(char* data, size_t size) {
    if (m_allowed == 0 || Clock::now() >= m_deadline) return -1;
    if (m_from == m_to && !fill()) return -1;
    const auto taken = std::min({size, m_to - m_from, m_allowed});
    std::copy_n(m_buffer.data() + m_from, taken, data);
    m_from += taken;
    m_allowed -= taken;
    return static_cast<ssize_t>(taken);
}

ssize_t Connection::write(const char* data, size_t size) {
    size_t done = 0;
    const auto until = Clock::now() + m_limits.answer;
    while (done < size) {
        ssize_t sent = 0;
        const auto want = transmit(data + done, size - done, sent);
        if (want == Want::Nothing) {
            done += static_cast<size_t>(sent);
            continue;
        }
        const auto left = std::chrono::duration_cast<milliseconds>(until - Clock::now());
        if (want == Want::Failed || left <= milliseconds(0) || !waitFor(want == Want::Read ? POLLIN : POLLOUT, left)) return -1;
    }
    return static_cast<ssize_t>(done);
}

void Connection::drain() {
    constexpr size_t kMost = 64 * 1024 * 1024;
    if (!m_tls) shutdown(m_socket, SHUT_WR);
    m_deadline = Clock::now() + m_limits.header;
    m_silence = milliseconds(500);
    for (size_t taken = m_to - m_from; taken < kMost && Clock::now() < m_deadline; taken += m_to)
        if (!fill()) return;
}

void Connection::get_remote_ip_and_port(std::string& ip, int& port) const {
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    if (getpeername(m_socket, reinterpret_cast<sockaddr*>(&address), &length) == 0) addressOf(address, length, ip, port);
}

void Connection::get_local_ip_and_port(std::string& ip, int& port) const {
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    if (getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &length) == 0) addressOf(address, length, ip, port);
}

} // namespace paulownia::portal
