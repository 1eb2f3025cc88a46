#include "core/portal/guess_guard.h"

#include <algorithm>

namespace paulownia::portal {
namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

constexpr int kFreeTries = 3;
constexpr seconds kFirstDelay = 15s, kLongestDelay = 1h;
constexpr auto kMemory = 24h;

seconds delayAfter(int wrong) {
    if (wrong <= kFreeTries) return 0s;
    return std::min(kLongestDelay, kFirstDelay * (1 << std::min(wrong - kFreeTries - 1, 10)));
}

} // namespace

seconds GuessGuard::begin(const QString& client, Clock::time_point now) {
    const std::scoped_lock lock(m_mutex);
    refill(now);
    auto& tries = m_clients[client];
    const auto own = std::chrono::ceil<seconds>(tries.freeAt - now);
    const seconds all(m_left >= 1 ? 0 : static_cast<int>((1 - m_left) * 3600 / kTogetherPerHour) + 1);
    if (const auto wait = std::max(own, all); wait > 0s) return wait;
    ++tries.wrong;
    tries.last = now;
    tries.freeAt = now + delayAfter(tries.wrong);
    m_left -= 1;
    return 0s;
}

void GuessGuard::forgive(const QString& client, Clock::time_point now) {
    const std::scoped_lock lock(m_mutex);
    auto& tries = m_clients[client];
    tries.wrong = std::max(0, tries.wrong - 1); // those before stay: a right number of one's own buys no guesses
    tries.freeAt = now;
    m_left = std::min(kTogether, m_left + 1);
}

void GuessGuard::refill(Clock::time_point now) {
    const double hours = std::chrono::duration<double, std::ratio<3600>>(now - m_refilledAt).count();
    m_left = std::min(kTogether, m_left + std::max(0.0, hours) * kTogetherPerHour);
    m_refilledAt = std::max(m_refilledAt, now);
    m_clients.removeIf([&](const auto& entry) { return now - entry.value().last > kMemory; });
}

} // namespace paulownia::portal
