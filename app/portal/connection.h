#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <httplib.h>
#include <poll.h>

namespace paulownia::portal {

/// How long and how much one connection may take.
struct ConnectionLimits {
    std::chrono::milliseconds header{10'000};   ///< from a request's first byte to the end of its header
    std::chrono::milliseconds idle{5'000};      ///< between requests
    std::chrono::milliseconds silence{20'000};  ///< without a byte, within a body
    std::chrono::milliseconds answer{60'000};   ///< to take an answer
    size_t headerBytes = 16 * 1024;
    double bytesPerSecond = 16 * 1024;          ///< slower senders are cut off …
    std::chrono::milliseconds longest{900'000}; ///< … and everybody after this
};

/// One socket, plain or TLS, with deadlines: what httplib's own stream lacks is any limit on a whole request, so that a client
/// sending a byte every few seconds would hold a thread for ever.
class Connection : public httplib::Stream {
public:
    /// `tls`: null for plain; not owned. The socket is made non-blocking.
    Connection(socket_t socket, SSL* tls, const ConnectionLimits& limits, const std::atomic<bool>& isStopping);

    bool handshake();
    bool waitForRequest();                ///< false: the client is gone or idle for too long, or we are stopping
    void beginHeader();
    void beginBody(size_t contentLength); ///< bytes beyond it are not read
    /// After an answer to a request that was not read to its end: takes in what still comes, for a moment, so that the client
    /// gets the answer and no reset.
    void drain();

    bool is_readable() const override { return m_from < m_to || waitFor(POLLIN, std::chrono::milliseconds(0)); }
    bool is_writable() const override { return waitFor(POLLOUT, m_limits.answer); }
    ssize_t read(char* data, size_t size) override;
    ssize_t write(const char* data, size_t size) override;
    void get_remote_ip_and_port(std::string& ip, int& port) const override;
    void get_local_ip_and_port(std::string& ip, int& port) const override;
    socket_t socket() const override { return m_socket; }

private:
    using Clock = std::chrono::steady_clock;
    enum class Want { Nothing, Read, Write, Failed };

    bool waitFor(short events, std::chrono::milliseconds time) const;
    bool fill();
    Want receive(ssize_t& got);
    Want transmit(const char* data, size_t size, ssize_t& sent);
    Want wantOf(ssize_t result) const;

    socket_t m_socket;
    SSL* m_tls;
    const ConnectionLimits& m_limits;
    const std::atomic<bool>& m_isStopping;
    std::array<char, 32 * 1024> m_buffer;
    size_t m_from = 0, m_to = 0;
    size_t m_allowed = 0; ///< bytes that may still be read of this header or body
    Clock::time_point m_deadline{};
    std::chrono::milliseconds m_silence{};
};

} // namespace paulownia::portal
