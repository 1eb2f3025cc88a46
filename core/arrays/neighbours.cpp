#include "core/arrays/neighbours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

namespace paulownia::arrays {
namespace {

using base::failure;
using base::Result;

constexpr int kMargin = 30, kBlock = 13, kSide = 23; // 30 + 23 · 13 + 30 = 359
constexpr std::size_t kLength = std::size_t{kSide} * kSide;
using Look = std::array<float, kLength>;

double sumOfBlock(std::span<const std::uint8_t> headshot, int row, int column) {
    int sum = 0;
    for (int y = 0; y < kBlock; ++y) {
        const auto* line = headshot.data() + (kMargin + row * kBlock + y) * kHeadshotSide + kMargin + column * kBlock;
        sum = std::accumulate(line, line + kBlock, sum);
    }
    return sum;
}

/// Mean 0, length 1, so that a product is a correlation; all 0 where nothing is to be seen.
Look normalised(const std::array<double, kLength>& means) {
    const double mean = std::accumulate(means.begin(), means.end(), 0.0) / kLength;
    double squares = 0;
    for (const double value : means) squares += (value - mean) * (value - mean);
    const double scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
    Look look;
    std::transform(means.begin(), means.end(), look.begin(), [&](double value) { return static_cast<float>((value - mean) * scale); });
    return look;
}

Look lookOf(std::span<const std::uint8_t> headshot) {
    std::array<double, kLength> means;
    for (int row = 0; row < kSide; ++row)
        for (int column = 0; column < kSide; ++column) means[static_cast<std::size_t>(row * kSide + column)] = sumOfBlock(headshot, row, column);
    return normalised(means);
}

/// Eight sums at a time, which the compiler puts into one register.
double product(const Look& a, const Look& b) {
    std::array<float, 8> sums{};
    std::size_t i = 0;
    for (; i + 8 <= kLength; i += 8)
        for (std::size_t k = 0; k < 8; ++k) sums[k] += a[i + k] * b[i + k];
    float rest = 0;
    for (; i < kLength; ++i) rest += a[i] * b[i];
    return std::accumulate(sums.begin(), sums.end(), rest);
}

Result<std::vector<Look>> looksOf(const ReleaseFolder& release) {
    std::vector<Look> looks;
    looks.reserve(release.labels.size());
    for (std::uint64_t row = 0; row < release.labels.size(); ++row) {
        const auto headshot = release.headshots.row(row);
        if (!headshot) return failure(headshot);
        looks.push_back(lookOf(*headshot));
    }
    return looks;
}

using VolunteerPair = std::pair<std::int64_t, std::int64_t>;

/// The best pair of each two volunteers; cut back now and then, so that it does not grow with N².
class Closest {
public:
    explicit Closest(std::size_t most) : m_most(most) {}

    void offer(const VolunteerPair& volunteers, const NeighbourPair& pair) {
        if (pair.similarity <= m_least) return;
        auto [place, isNew] = m_pairs.try_emplace(std::minmax(volunteers.first, volunteers.second), pair);
        if (!isNew && pair.similarity > place->second.similarity) place->second = pair;
        if (m_pairs.size() > 16 * m_most + 64) cut();
    }
    std::vector<NeighbourPair> best() const {
        std::vector<NeighbourPair> all;
        all.reserve(m_pairs.size());
        for (const auto& [volunteers, pair] : m_pairs) all.push_back(pair);
        std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.similarity > b.similarity; });
        all.resize(std::min(all.size(), m_most));
        return all;
    }

private:
    void cut() {
        const auto kept = best();
        m_least = kept.back().similarity;
        std::erase_if(m_pairs, [&](const auto& entry) { return entry.second.similarity < m_least; });
    }

    std::size_t m_most;
    double m_least = -2; ///< what is less alike cannot come among the best any more
    std::map<VolunteerPair, NeighbourPair> m_pairs;
};

} // namespace

Result<std::vector<NeighbourPair>> nearestNeighbours(const ReleaseFolder& release, std::size_t most, const base::Task& task) {
    const auto looks = looksOf(release);
    if (!looks) return failure(looks);
    const auto& labels = release.labels;
    Closest closest(most);
    for (std::size_t second = 0; second < labels.size() && most > 0; ++second) {
        if (task.stopRequested()) return failure(base::ErrorKind::Cancelled, "Cancelled");
        task.progress(static_cast<std::int64_t>(second), static_cast<std::int64_t>(labels.size()));
        for (std::size_t first = 0; first < second; ++first)
            if (labels[first].volunteer != labels[second].volunteer)
                closest.offer({labels[first].volunteer, labels[second].volunteer}, {first, second, product((*looks)[first], (*looks)[second])});
    }
    return closest.best();
}

} // namespace paulownia::arrays
