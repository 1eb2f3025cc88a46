#include "core/analysis/distances.h"

#include "core/base/simd.h"

#include <algorithm>
#include <cmath>

namespace paulownia::analysis {
namespace {

constexpr std::size_t kLanes = 8;

/// Eight sums side by side, added in a fixed order.
PAULOWNIA_VECTORISED
void measure(const double* from, const double* rows, std::size_t count, std::size_t stride, double* result) {
    for (std::size_t k = 0; k < count; ++k, rows += stride) {
        double sums[kLanes] = {};
        for (std::size_t i = 0; i < stride; i += kLanes)
            for (std::size_t lane = 0; lane < kLanes; ++lane) {
                const double difference = from[i + lane] - rows[i + lane];
                sums[lane] += difference * difference;
            }
        result[k] = std::sqrt(((sums[0] + sums[4]) + (sums[1] + sums[5])) + ((sums[2] + sums[6]) + (sums[3] + sums[7])));
    }
}

} // namespace

Points::Points(std::span<const double> values, std::size_t rows, std::size_t features)
    : m_rows(rows), m_stride((features + kLanes - 1) / kLanes * kLanes), m_values(rows * m_stride, 0.0) {
    for (std::size_t i = 0; i < rows; ++i) std::copy_n(values.data() + i * features, features, m_values.data() + i * m_stride);
}

Points::Points(const Points& other, std::span<const std::size_t> order) : m_rows(order.size()), m_stride(other.m_stride) {
    m_values.reserve(m_rows * m_stride);
    for (const auto i : order) m_values.insert(m_values.end(), other.row(i), other.row(i) + m_stride);
}

void Points::distances(const double* from, std::size_t begin, std::size_t end, double* result) const {
    measure(from, row(begin), end - begin, m_stride, result);
}

} // namespace paulownia::analysis
