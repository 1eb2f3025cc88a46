#pragma once

#include <algorithm>
#include <deque>
#include <vector>

namespace paulownia::base {

/// How long things take of late: the median of the last twenty, so that a pause among them does not count.
class Pace {
public:
    void note(double seconds) {
        m_last.push_back(seconds);
        if (m_last.size() > kMost) m_last.pop_front();
    }
    std::size_t count() const { return m_last.size(); } ///< at most twenty
    /// Seconds; there has to be one.
    double median() const {
        std::vector<double> sorted(m_last.begin(), m_last.end());
        const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
        std::nth_element(sorted.begin(), middle, sorted.end());
        return *middle;
    }

private:
    static constexpr std::size_t kMost = 20;
    std::deque<double> m_last;
};

} // namespace paulownia::base
