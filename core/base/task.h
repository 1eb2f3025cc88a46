#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <utility>

namespace paulownia::base {

/// What a long operation reports: `done` of `total` units; total 0 means not known yet.
struct Progress {
    std::int64_t done = 0;
    std::int64_t total = 0;
    std::string text; ///< what is being worked on, UTF-8, may be empty
};

/// Handed to every long operation: where to report, and whether to stop. Copyable; a default one reports nowhere and
/// never stops. The callback is called on the thread that works.
class Task {
public:
    using Callback = std::function<void(const Progress&)>;

    Task() = default;
    explicit Task(Callback report, std::stop_token stop = {}) : m_report(std::move(report)), m_stop(std::move(stop)) {}

    void progress(std::int64_t done, std::int64_t total, std::string text = {}) const {
        if (m_report) m_report(Progress{done, total, std::move(text)});
    }
    bool stopRequested() const { return m_stop.stop_requested(); }
    const std::stop_token& stopToken() const { return m_stop; }

private:
    Callback m_report;
    std::stop_token m_stop;
};

} // namespace paulownia::base
