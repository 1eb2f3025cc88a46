#pragma once

#include "core/base/task.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace paulownia::base {

/// How many threads are meant by `threads`; 0: as many as there are cores.
inline int threadsOf(int threads) { return threads > 0 ? threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency())); }

/// work(0) … work(count − 1), each once, on that many threads, with a step of progress after each. False where it was asked to stop:
/// then some were not done.
template <class Work> bool forEach(std::size_t count, int threads, const Task& task, const std::string& text, Work work) {
    std::atomic<std::size_t> next = 0;
    std::mutex reporting;
    std::int64_t done = 0;
    const auto loop = [&] {
        for (auto i = next++; i < count && !task.stopRequested(); i = next++) {
            work(i);
            const std::lock_guard lock(reporting);
            task.progress(++done, static_cast<std::int64_t>(count), text);
        }
    };
    std::vector<std::jthread> others;
    for (int i = 1; i < std::min(threadsOf(threads), static_cast<int>(count)); ++i) others.emplace_back(loop);
    loop();
    others.clear(); // joins
    return done == static_cast<std::int64_t>(count);
}

} // namespace paulownia::base
