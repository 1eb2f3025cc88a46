#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace paulownia::analysis {

/// Points, row by row, each filled up with zeros so that sums of eight go evenly.
class Points {
public:
    Points(std::span<const double> values, std::size_t rows, std::size_t features);
    Points(const Points& other, std::span<const std::size_t> order); ///< the same, in another order

    std::size_t rows() const { return m_rows; }
    std::size_t stride() const { return m_stride; }
    const double* row(std::size_t i) const { return m_values.data() + i * m_stride; }

    /// Euclidean distances of a row to the rows begin … end − 1. The same bits on every machine.
    void distances(const double* from, std::size_t begin, std::size_t end, double* result) const;

private:
    std::size_t m_rows, m_stride;
    std::vector<double> m_values;
};

} // namespace paulownia::analysis
