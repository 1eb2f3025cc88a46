#pragma once

#include "core/analysis/huge_array.h"
#include "core/analysis/samples.h"

namespace paulownia::analysis {

/// Features as small numbers that keep their order, column by column: what trees are grown on. Code c of feature f stands for
/// the value levels(f)[c].
template <class Code> class CodeTable {
public:
    CodeTable(std::size_t rows, HugeArray<Code> codes, std::vector<std::vector<float>> levels)
        : m_rows(rows), m_codes(std::move(codes)), m_levels(std::move(levels)) {}

    std::size_t rows() const { return m_rows; }
    std::size_t features() const { return m_levels.size(); }
    const Code* column(std::size_t feature) const { return m_codes.data() + feature * m_rows; }
    std::span<const float> levels(std::size_t feature) const { return m_levels[feature]; }
    std::size_t mostLevels() const;

private:
    std::size_t m_rows;
    HugeArray<Code> m_codes; ///< features × rows
    std::vector<std::vector<float>> m_levels;
};

/// Exact: a code a distinct value, so that every threshold between two values is there, as in scikit-learn's exact trees. Up to
/// 65,536 distinct values a feature, which float16 cannot exceed.
CodeTable<std::uint16_t> ranksOf(const Samples& samples);

} // namespace paulownia::analysis
