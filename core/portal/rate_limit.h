#pragma once

#include <QHash>
#include <QString>
#include <chrono>
#include <mutex>

namespace paulownia::portal {

/// How often each client may do something: a bucket of `burst` that fills by `perHour`. Kept in memory only. Any thread.
class RateLimit {
public:
    using Clock = std::chrono::steady_clock;
    RateLimit(double burst, double perHour) : m_burst(burst), m_perHour(perHour) {}

    /// Takes one from the client's bucket; false when it is empty.
    bool allow(const QString& client, Clock::time_point now = Clock::now());
    qsizetype clients() const; ///< whose bucket is not full

private:
    struct Bucket {
        double left;
        Clock::time_point at;
    };
    double leftAt(const Bucket& bucket, Clock::time_point now) const;
    void forgetTheFull(Clock::time_point now);

    const double m_burst, m_perHour;
    mutable std::mutex m_mutex;
    QHash<QString, Bucket> m_buckets;
    Clock::time_point m_lastForgot{};
};

/// What counts as one client: an IPv4 address, or the 64 bits of an IPv6 address that a household gets.
QString clientKey(const QString& address);

} // namespace paulownia::portal
