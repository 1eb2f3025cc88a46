#pragma once

#include <deque>

namespace paulownia::portal {

enum class Haste { First, InTurn };

/// What waits for the one thread that has the project: what is to be first, then the rest, each in the order it came. Not for several threads at once.
template <class Work> class WorkLine {
public:
    void add(Haste haste, Work work) { (haste == Haste::First ? m_first : m_inTurn).push_back(std::move(work)); }
    bool isEmpty() const { return m_first.empty() && m_inTurn.empty(); }
    /// Of a line that is not empty.
    Work takeNext() {
        auto& line = m_first.empty() ? m_inTurn : m_first;
        auto work = std::move(line.front());
        line.pop_front();
        return work;
    }

private:
    std::deque<Work> m_first, m_inTurn;
};

} // namespace paulownia::portal
