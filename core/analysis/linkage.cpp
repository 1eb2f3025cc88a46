#include "core/analysis/linkage.h"

#include "core/analysis/huge_array.h"
#include "core/analysis/merge_heights.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace paulownia::analysis {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

constexpr std::array<std::pair<Linkage, const char*>, 4> kKeys{
    {{Linkage::Average, "average"}, {Linkage::Single, "single"}, {Linkage::Complete, "complete"}, {Linkage::Ward, "ward"}}};

/// Lance and Williams: the distance of cluster i to x and y joined, from its distances to both.
double joined(Linkage linkage, double toX, double toY, double xy, double nx, double ny, double ni) {
    switch (linkage) {
    case Linkage::Single: return std::min(toX, toY);
    case Linkage::Complete: return std::max(toX, toY);
    case Linkage::Average: return (nx * toX + ny * toY) / (nx + ny);
    case Linkage::Ward: break;
    }
    const double t = 1 / (nx + ny + ni);
    return std::sqrt((ni + nx) * t * toX * toX + (ni + ny) * t * toY * toY - ni * t * xy * xy);
}

/// The nearest-neighbour chain (Benzécri, Juan 1982) on the upper triangle of the distances, which shrinks as clusters join.
template <class T> class Chain {
public:
    Chain(const Points& points, Linkage linkage)
        : m_linkage(linkage), m_slots(points.rows()), m_distances(m_slots * (m_slots - 1) / 2), m_sizes(m_slots, 1.0), m_rows(m_slots), m_active(m_slots) {
        std::iota(m_rows.begin(), m_rows.end(), 0);
        renumber();
        fill(points);
    }

    Result<std::vector<Merge>> run(const base::Task& task) {
        std::vector<Merge> joins;
        const auto all = static_cast<std::int64_t>(m_slots) - 1;
        while (m_active.size() > 1) {
            if (task.stopRequested()) return failure(ErrorKind::Cancelled, "Stopped");
            joins.push_back(next());
            if (joins.size() % 128 == 0) task.progress(static_cast<std::int64_t>(joins.size()), all, "Clusters");
            if (m_active.size() < m_slots * 3 / 4) shrink();
        }
        return joins;
    }

private:
    static constexpr std::size_t kAhead = 16; ///< columns are fetched this many rows before they are needed

    T* place(std::size_t i, std::size_t j) { return m_distances.data() + m_starts[i] + static_cast<std::ptrdiff_t>(j); } ///< i < j
    T& at(std::size_t i, std::size_t j) { return i < j ? *place(i, j) : *place(j, i); }

    void renumber() {
        m_active.resize(m_slots);
        std::iota(m_active.begin(), m_active.end(), std::size_t{0});
        m_starts.resize(m_slots);
        std::ptrdiff_t start = -1; // row i begins with column i + 1
        for (std::size_t i = 0; i < m_slots; ++i) {
            m_starts[i] = start - static_cast<std::ptrdiff_t>(i);
            start += static_cast<std::ptrdiff_t>(m_slots - i - 1);
        }
    }

    /// In blocks, so that a row of points is fetched once for many others.
    void fill(const Points& points) {
        constexpr std::size_t kBlock = 32;
        std::array<double, kBlock> distances{};
        for (std::size_t top = 0; top < m_slots; top += kBlock)
            for (std::size_t left = top; left < m_slots; left += kBlock)
                for (std::size_t i = top; i < std::min(top + kBlock, m_slots); ++i) {
                    const std::size_t begin = std::max(left, i + 1), end = std::min(left + kBlock, m_slots);
                    if (begin >= end) continue;
                    points.distances(points.row(i), begin, end, distances.data());
                    std::transform(distances.data(), distances.data() + (end - begin), place(i, begin), [](double d) { return static_cast<T>(d); });
                }
    }

    /// Nearest to x among the active; of equals `y`, at distance `least`, else the first.
    std::pair<std::size_t, T> nearest(std::size_t x, std::size_t y, T least) {
        const auto middle = std::ranges::lower_bound(m_active, x);
        for (auto i = m_active.begin(); i != middle; ++i) {
            if (static_cast<std::size_t>(middle - i) > kAhead) __builtin_prefetch(place(*(i + kAhead), x));
            if (const T distance = *place(*i, x); distance < least) std::tie(y, least) = std::pair(*i, distance);
        }
        const T* row = m_distances.data() + m_starts[x];
        for (auto i = middle + 1; i != m_active.end(); ++i)
            if (row[*i] < least) std::tie(y, least) = std::pair(*i, row[*i]);
        return {y, least};
    }

    Merge next() {
        if (m_chain.empty()) m_chain.push_back(m_active.front());
        while (true) {
            const auto x = m_chain.back();
            const bool hasPrevious = m_chain.size() > 1;
            const auto previous = hasPrevious ? m_chain[m_chain.size() - 2] : x;
            const auto [y, distance] = nearest(x, previous, hasPrevious ? at(x, previous) : std::numeric_limits<T>::infinity());
            if (hasPrevious && y == previous) {
                m_chain.resize(m_chain.size() - 2);
                return join(std::min(x, y), std::max(x, y), static_cast<double>(distance));
            }
            m_chain.push_back(y);
        }
    }

    Merge join(std::size_t x, std::size_t y, double distance) {
        const double nx = m_sizes[x], ny = m_sizes[y];
        m_active.erase(std::ranges::lower_bound(m_active, x));
        for (std::size_t k = 0; k < m_active.size(); ++k) {
            const auto i = m_active[k];
            if (i == y) continue;
            if (k + kAhead < m_active.size() && m_active[k + kAhead] < y) __builtin_prefetch(&at(m_active[k + kAhead], y));
            T& toY = at(i, y);
            toY = static_cast<T>(joined(m_linkage, static_cast<double>(at(i, x)), static_cast<double>(toY), distance, nx, ny, m_sizes[i]));
        }
        m_sizes[y] = nx + ny;
        return {m_rows[x], m_rows[y], distance, 0};
    }

    /// Moves what is active together: each place lies behind the one it moves to.
    void shrink() {
        std::vector<std::size_t> numbers(m_slots);
        T* to = m_distances.data();
        for (std::size_t a = 0; a < m_active.size(); ++a) {
            for (std::size_t b = a + 1; b < m_active.size(); ++b) *to++ = *place(m_active[a], m_active[b]);
            numbers[m_active[a]] = a;
            m_sizes[a] = m_sizes[m_active[a]];
            m_rows[a] = m_rows[m_active[a]];
        }
        for (auto& slot : m_chain) slot = numbers[slot];
        m_slots = m_active.size();
        renumber();
    }

    Linkage m_linkage;
    std::size_t m_slots;
    HugeArray<T> m_distances;
    std::vector<std::ptrdiff_t> m_starts;
    std::vector<double> m_sizes;
    std::vector<std::int32_t> m_rows; ///< a row of points in each slot's cluster
    std::vector<std::size_t> m_active, m_chain;
};

template <class T> Result<Dendrogram> chained(const Points& points, Linkage linkage, const base::Task& task) {
    auto joins = Chain<T>(points, linkage).run(task);
    if (!joins) return failure(joins);
    return dendrogramOf(std::move(*joins));
}

} // namespace

std::string toKey(Linkage linkage) { return std::ranges::find(kKeys, linkage, &std::pair<Linkage, const char*>::first)->second; }

std::optional<Linkage> linkageFrom(std::string_view key) {
    for (const auto& [linkage, name] : kKeys)
        if (key == name) return linkage;
    return std::nullopt;
}

Result<Dendrogram> cluster(std::span<const double> values, std::size_t features, Linkage linkage, const base::Task& task, std::size_t exactRows) {
    const auto rows = features == 0 ? 0 : values.size() / features;
    if (rows < 2) return failure(ErrorKind::Invalid, "Clusters need two rows at least; there are " + std::to_string(rows));
    const auto bad = std::ranges::find_if_not(values, [](double value) { return std::isfinite(value); });
    if (bad != values.end())
        return failure(ErrorKind::Invalid, "A value of row " + std::to_string(static_cast<std::size_t>(bad - values.begin()) / features) +
                                               " (from 0) is not a finite number: rows with it have no distance");
    const Points points(values, rows, features);
    if (rows <= exactRows) return chained<double>(points, linkage, task);
    const auto rough = chained<float>(points, linkage, task);
    if (!rough) return failure(rough);
    return measuredAgain(*rough, points, linkage, task);
}

} // namespace paulownia::analysis
