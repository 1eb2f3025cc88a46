#include "core/portal/rate_limit.h"

#include <algorithm>
#include <arpa/inet.h>

namespace paulownia::portal {

double RateLimit::leftAt(const Bucket& bucket, Clock::time_point now) const {
    const double hours = std::chrono::duration<double, std::ratio<3600>>(now - bucket.at).count();
    return std::min(m_burst, bucket.left + hours * m_perHour);
}

bool RateLimit::allow(const QString& client, Clock::time_point now) {
    const std::scoped_lock lock(m_mutex);
    forgetTheFull(now);
    auto bucket = m_buckets.find(client);
    if (bucket == m_buckets.end()) bucket = m_buckets.insert(client, {m_burst, now});
    const double left = leftAt(*bucket, now);
    *bucket = {left < 1 ? left : left - 1, now};
    return left >= 1;
}

qsizetype RateLimit::clients() const {
    const std::scoped_lock lock(m_mutex);
    return m_buckets.size();
}

/// A full bucket says nothing: so the table holds only who was here lately.
void RateLimit::forgetTheFull(Clock::time_point now) {
    if (now - m_lastForgot < std::chrono::minutes(1)) return;
    m_lastForgot = now;
    for (auto it = m_buckets.begin(); it != m_buckets.end();) it = leftAt(*it, now) >= m_burst ? m_buckets.erase(it) : std::next(it);
}

QString clientKey(const QString& address) {
    in6_addr v6{};
    if (inet_pton(AF_INET6, address.toLatin1().constData(), &v6) != 1) return address;
    std::fill(v6.s6_addr + 8, v6.s6_addr + 16, uint8_t{0});
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(AF_INET6, &v6, text, sizeof text);
    return QString::fromLatin1(text);
}

} // namespace paulownia::portal
