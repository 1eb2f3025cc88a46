#pragma once

#include <QHash>
#include <QString>
#include <chrono>
#include <mutex>

namespace paulownia::portal {

/// Holds up who tries agreement numbers. A client may mistype three times; from then on each wrong number doubles the wait, up to an
/// hour, and a day without one forgets them. All clients together have 60 wrong numbers and 6 more an hour: of 16.8 million numbers,
/// 300 given out, somebody with any number of addresses finds one in eight times of fifty days. Kept in memory only. Any thread.
class GuessGuard {
public:
    using Clock = std::chrono::steady_clock;

    /// Zero: the client may try one number now, which counts as wrong until forgive(). Otherwise how long to wait.
    std::chrono::seconds begin(const QString& client, Clock::time_point now = Clock::now());
    void forgive(const QString& client, Clock::time_point now = Clock::now()); ///< the number was right

private:
    struct Tries {
        int wrong = 0;
        Clock::time_point freeAt{}, last{};
    };
    void refill(Clock::time_point now);

    std::mutex m_mutex;
    QHash<QString, Tries> m_clients;
    double m_left = kTogether;
    Clock::time_point m_refilledAt = Clock::now();

    static constexpr double kTogether = 60, kTogetherPerHour = 6;
};

} // namespace paulownia::portal
