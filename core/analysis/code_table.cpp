#include "core/analysis/code_table.h"

#include <algorithm>

namespace paulownia::analysis {

template <class Code> std::size_t CodeTable<Code>::mostLevels() const {
    std::size_t most = 0;
    for (const auto& levels : m_levels) most = std::max(most, levels.size());
    return most;
}

CodeTable<std::uint16_t> ranksOf(const Samples& samples) {
    HugeArray<std::uint16_t> codes(samples.values.size());
    auto* code = codes.data();
    std::vector<std::vector<float>> levels(samples.features);
    for (std::size_t f = 0; f < samples.features; ++f) {
        auto& distinct = levels[f];
        for (std::size_t i = 0; i < samples.size(); ++i) distinct.push_back(samples.at(i, f));
        std::ranges::sort(distinct);
        distinct.erase(std::ranges::unique(distinct).begin(), distinct.end());
        for (std::size_t i = 0; i < samples.size(); ++i)
            *code++ = static_cast<std::uint16_t>(std::ranges::lower_bound(distinct, samples.at(i, f)) - distinct.begin());
    }
    return {samples.size(), std::move(codes), std::move(levels)};
}

template class CodeTable<std::uint8_t>;
template class CodeTable<std::uint16_t>;

} // namespace paulownia::analysis
