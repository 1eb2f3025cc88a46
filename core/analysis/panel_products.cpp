#include "core/analysis/panel_products.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cstring>

// Fused multiply-add where the machine has it: single precision, whose last digits nobody is promised.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define PAULOWNIA_FUSED __attribute__((target_clones("avx512f", "fma", "default")))
#else
#define PAULOWNIA_FUSED
#endif

namespace paulownia::analysis {
namespace {

constexpr std::size_t kPanel = 48;   ///< pixels; a panel of 2,429 rows is 466 kB
constexpr std::size_t kTile = 6;     ///< rows of the result kept in registers
constexpr std::size_t kParts = 16;   ///< sums apart, added in order: the same result on any number of threads
constexpr auto kColumns = PanelProducts::kColumns;
constexpr double kWhite = 255;

using Lane = float __attribute__((vector_size(kColumns * sizeof(float))));
using Floats = std::vector<float>;

/// c (tile × 16) += a · b, where element (r, k) of a is a[r · rowStep + k · step] and b has 16 columns.
PAULOWNIA_FUSED
void multiplyTile(const float* a, std::size_t rowStep, std::size_t step, std::size_t length, const float* b, float* c) {
    Lane sums[kTile];
    std::memcpy(sums, c, sizeof sums);
    for (std::size_t k = 0; k < length; ++k) {
        Lane row;
        std::memcpy(&row, b + k * kColumns, sizeof row);
        for (std::size_t r = 0; r < kTile; ++r) sums[r] += a[r * rowStep + k * step] * row;
    }
    std::memcpy(c, sums, sizeof sums);
}

std::size_t tiled(std::size_t rows) { return (rows + kTile - 1) / kTile * kTile; }

/// 16 columns of `b` from `first` on, as floats, row by row, with rows of zeros at the end.
Floats slice(const Eigen::MatrixXd& b, Eigen::Index first) {
    Floats slice(tiled(static_cast<std::size_t>(b.rows())) * kColumns, 0.0f);
    const auto count = std::min<Eigen::Index>(kColumns, b.cols() - first);
    for (Eigen::Index row = 0; row < b.rows(); ++row)
        for (Eigen::Index c = 0; c < count; ++c) slice[static_cast<std::size_t>(row) * kColumns + static_cast<std::size_t>(c)] = static_cast<float>(b(row, first + c));
    return slice;
}

std::vector<Floats> slicesOf(const Eigen::MatrixXd& b) {
    std::vector<Floats> slices;
    for (Eigen::Index first = 0; first < b.cols(); first += static_cast<Eigen::Index>(kColumns)) slices.push_back(slice(b, first));
    return slices;
}

/// panelᵀ · b: 48 × 16.
void transposedPanelTimes(const float* panel, std::size_t rows, const float* b, float* result) {
    for (std::size_t p = 0; p < kPanel; p += kTile) multiplyTile(panel + p, 1, kPanel, rows, b, result + p * kColumns);
}

/// result += panel · t.
void addPanelTimes(const float* panel, std::size_t rows, const float* t, float* result) {
    for (std::size_t row = 0; row < rows; row += kTile) multiplyTile(panel + row * kPanel, kPanel, 1, kPanel, t, result + row * kColumns);
}

} // namespace

PanelProducts::PanelProducts(std::span<const std::uint8_t> pixels, std::size_t features, int threads)
    : m_pixels(pixels), m_rows(pixels.size() / features), m_features(features), m_threads(threads) {
    measure();
}

/// Means and the sum of squares, in whole numbers until the end.
void PanelProducts::measure() {
    std::vector<std::uint64_t> sums(m_features), squares(m_features);
    for (std::size_t row = 0; row < m_rows; ++row) {
        const auto* levels = m_pixels.data() + row * m_features;
        for (std::size_t f = 0; f < m_features; ++f) {
            sums[f] += levels[f];
            squares[f] += static_cast<unsigned>(levels[f]) * levels[f];
        }
    }
    const auto n = static_cast<double>(m_rows);
    for (std::size_t f = 0; f < m_features; ++f) {
        const auto sum = static_cast<double>(sums[f]);
        m_mean.push_back(sum / n / kWhite);
        m_variation += (static_cast<double>(squares[f]) - sum * sum / n) / (kWhite * kWhite);
    }
}

/// Centred, in levels of one; what is beyond the last pixel or row is zero.
void PanelProducts::loadPanel(std::size_t first, std::size_t count, float* panel) const {
    constexpr auto scale = static_cast<float>(1 / kWhite);
    std::array<float, kPanel> mean{};
    for (std::size_t p = 0; p < count; ++p) mean[p] = static_cast<float>(m_mean[first + p]);
    for (std::size_t row = 0; row < m_rows; ++row, panel += kPanel) {
        const auto* levels = m_pixels.data() + row * m_features + first;
        for (std::size_t p = 0; p < count; ++p) panel[p] = static_cast<float>(levels[p]) * scale - mean[p];
    }
}

template <class Use> bool PanelProducts::eachPanel(const base::Task& task, Use use) const {
    const std::size_t panels = (m_features + kPanel - 1) / kPanel;
    return base::forEach(kParts, m_threads, base::Task({}, task.stopToken()), {}, [&](std::size_t part) {
        Floats panel(tiled(m_rows) * kPanel, 0.0f);
        for (std::size_t at = panels * part / kParts; at < panels * (part + 1) / kParts; ++at) {
            const std::size_t first = at * kPanel, count = std::min(kPanel, m_features - first);
            if (count < kPanel) std::ranges::fill(panel, 0.0f);
            loadPanel(first, count, panel.data());
            use(part, first, count, panel.data());
        }
    });
}

std::optional<Eigen::MatrixXd> PanelProducts::covarianceTimes(const Eigen::MatrixXd& b, const base::Task& task) const {
    const auto slices = slicesOf(b);
    std::vector<std::vector<Floats>> sums(kParts, std::vector<Floats>(slices.size(), Floats(tiled(m_rows) * kColumns, 0.0f)));
    const bool isDone = eachPanel(task, [&](std::size_t part, std::size_t, std::size_t, const float* panel) {
        for (std::size_t s = 0; s < slices.size(); ++s) {
            std::array<float, kPanel * kColumns> t{};
            transposedPanelTimes(panel, m_rows, slices[s].data(), t.data());
            addPanelTimes(panel, tiled(m_rows), t.data(), sums[part][s].data());
        }
    });
    if (!isDone) return std::nullopt;
    Eigen::MatrixXd result = Eigen::MatrixXd::Zero(b.rows(), b.cols());
    for (Eigen::Index column = 0; column < b.cols(); ++column)
        for (Eigen::Index row = 0; row < b.rows(); ++row)
            for (const auto& part : sums)
                result(row, column) += static_cast<double>(part[static_cast<std::size_t>(column) / kColumns]
                                                               [static_cast<std::size_t>(row) * kColumns + static_cast<std::size_t>(column) % kColumns]);
    return result;
}

std::optional<Eigen::MatrixXd> PanelProducts::transposedTimes(const Eigen::MatrixXd& b, const base::Task& task) const {
    const auto slices = slicesOf(b);
    Eigen::MatrixXd result(static_cast<Eigen::Index>(m_features), b.cols());
    const bool isDone = eachPanel(task, [&](std::size_t, std::size_t first, std::size_t count, const float* panel) {
        for (Eigen::Index column = 0; column < b.cols(); column += static_cast<Eigen::Index>(kColumns)) {
            std::array<float, kPanel * kColumns> t{};
            transposedPanelTimes(panel, m_rows, slices[static_cast<std::size_t>(column) / kColumns].data(), t.data());
            for (Eigen::Index c = column; c < std::min(b.cols(), column + static_cast<Eigen::Index>(kColumns)); ++c)
                for (std::size_t p = 0; p < count; ++p)
                    result(static_cast<Eigen::Index>(first + p), c) = static_cast<double>(t[p * kColumns + static_cast<std::size_t>(c - column)]);
        }
    });
    if (!isDone) return std::nullopt;
    return result;
}

} // namespace paulownia::analysis
