#pragma once

#include "core/base/task.h"

#include <Eigen/Core>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace paulownia::analysis {

/// Products with a matrix of pictures, X: bytes, row by row, taken as 0 … 1 and centred by column. Works on panels of a few
/// columns, turned into floats while they are in the cache; every panel is read once for X(Xᵀ · B). None where asked to stop.
class PanelProducts {
public:
    static constexpr std::size_t kColumns = 16; ///< of B, handled together

    PanelProducts(std::span<const std::uint8_t> pixels, std::size_t features, int threads);

    std::size_t rows() const { return m_rows; }
    const std::vector<double>& mean() const { return m_mean; }
    double variation() const { return m_variation; } ///< the sum of squares of X

    std::optional<Eigen::MatrixXd> covarianceTimes(const Eigen::MatrixXd& b, const base::Task& task) const; ///< X Xᵀ b, rows × columns
    std::optional<Eigen::MatrixXd> transposedTimes(const Eigen::MatrixXd& b, const base::Task& task) const; ///< Xᵀ b, features × columns

private:
    void measure();
    void loadPanel(std::size_t first, std::size_t count, float* panel) const;
    template <class Use> bool eachPanel(const base::Task& task, Use use) const;

    std::span<const std::uint8_t> m_pixels;
    std::size_t m_rows, m_features;
    int m_threads;
    std::vector<double> m_mean;
    double m_variation = 0;
};

} // namespace paulownia::analysis
