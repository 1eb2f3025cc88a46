#include "core/analysis/pixel_components.h"

#include "core/analysis/component_signs.h"
#include "core/analysis/panel_products.h"
#include "core/base/random.h"
#include "core/evaluation/augmentation.h"

#include <Eigen/Eigenvalues>
#include <Eigen/QR>
#include <algorithm>
#include <string>

namespace paulownia::analysis {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using Columns = Eigen::MatrixXd;

tl::unexpected<base::Error> stopped() { return failure(ErrorKind::Cancelled, "Stopped"); }

/// An orthonormal basis of the columns.
Columns orthonormal(const Columns& columns) {
    const Eigen::HouseholderQR<Columns> qr(columns);
    return qr.householderQ() * Columns::Identity(columns.rows(), columns.cols());
}

Columns drawn(std::size_t rows, std::size_t columns, std::uint64_t seed) {
    base::Random random(seed);
    return Columns::NullaryExpr(static_cast<Eigen::Index>(rows), static_cast<Eigen::Index>(columns), [&] { return random.normal(); });
}

/// A basis, and the covariance of rows times it.
struct Subspace {
    Columns basis, image;
};

/// All directions there are, a block at a time.
std::optional<Subspace> whole(const PanelProducts& products, std::size_t width, const base::Task& task) {
    const auto rows = static_cast<Eigen::Index>(products.rows());
    Subspace all{Columns::Identity(rows, rows), Columns(rows, rows)};
    for (Eigen::Index at = 0; at < rows; at += static_cast<Eigen::Index>(width)) {
        const auto count = std::min(static_cast<Eigen::Index>(width), rows - at);
        const auto image = products.covarianceTimes(all.basis.middleCols(at, count), task);
        if (!image) return std::nullopt;
        all.image.middleCols(at, count) = *image;
    }
    return all;
}

/// The span of B, CB, C²B …, each block made orthogonal to those before it.
std::optional<Subspace> krylov(const PanelProducts& products, std::size_t width, const PixelComponentSettings& settings, const base::Task& task) {
    const auto rows = static_cast<Eigen::Index>(products.rows()), step = static_cast<Eigen::Index>(width);
    const auto blocks = static_cast<Eigen::Index>(settings.blocks);
    Subspace all{Columns(rows, step * blocks), Columns(rows, step * blocks)};
    Columns block = orthonormal(drawn(products.rows(), width, settings.seed));
    for (Eigen::Index b = 0; b < blocks; ++b) {
        const auto image = products.covarianceTimes(block, task);
        if (!image) return std::nullopt;
        all.basis.middleCols(b * step, step) = block;
        all.image.middleCols(b * step, step) = *image;
        const auto before = all.basis.leftCols((b + 1) * step);
        block = *image;
        for (int twice = 0; twice < 2; ++twice) block -= before * (before.transpose() * block);
        block = orthonormal(block);
    }
    return all;
}

std::optional<Subspace> subspaceOf(const PanelProducts& products, std::size_t wanted, const PixelComponentSettings& settings, const base::Task& task) {
    const std::size_t width = (wanted + 4 + PanelProducts::kColumns - 1) / PanelProducts::kColumns * PanelProducts::kColumns;
    if (width * settings.blocks + 1 >= products.rows()) return whole(products, width, task);
    return krylov(products, width, settings, task);
}

} // namespace

Result<PrincipalComponents> pixelComponents(std::span<const std::uint8_t> pixels, std::size_t features, const PixelComponentSettings& settings,
                                            const base::Task& task) {
    const auto rows = features == 0 ? 0 : pixels.size() / features;
    if (rows < 2) return failure(ErrorKind::Invalid, "Principal components need two rows at least; there are " + std::to_string(rows));
    const PanelProducts products(pixels, features, settings.threads);
    if (!(products.variation() > 0)) return failure(ErrorKind::Invalid, "All rows are equal: nothing varies, so there are no principal components");

    const auto wanted = std::clamp<std::size_t>(settings.components, 1, std::min(rows - 1, features));
    const auto subspace = subspaceOf(products, wanted, settings, task);
    if (!subspace) return stopped();
    const Columns small = subspace->basis.transpose() * subspace->image;
    const Eigen::SelfAdjointEigenSolver<Columns> solver((small + small.transpose()) / 2);
    const auto count = static_cast<Eigen::Index>(wanted);
    const Columns left = subspace->basis * solver.eigenvectors().rightCols(count).rowwise().reverse();
    const auto right = products.transposedTimes(left, task); // features × count, not yet of length one
    if (!right) return stopped();

    PrincipalComponents result{features, wanted, products.mean(), {}, std::vector<double>(rows * wanted), {}, {}};
    for (Eigen::Index c = 0; c < count; ++c) {
        const double singular = right->col(c).norm();
        Eigen::VectorXd loading = singular > 0 ? Eigen::VectorXd(right->col(c) / singular) : Eigen::VectorXd(right->col(c));
        const double sign = makeLargestPositive({loading.data(), features}) ? -1 : 1;
        result.loadings.insert(result.loadings.end(), loading.begin(), loading.end());
        for (std::size_t row = 0; row < rows; ++row)
            result.scores[row * wanted + static_cast<std::size_t>(c)] = sign * singular * left(static_cast<Eigen::Index>(row), c);
        result.variance.push_back(singular * singular / static_cast<double>(rows - 1));
        result.explained.push_back(singular * singular / products.variation());
    }
    return result;
}

Result<std::vector<std::uint8_t>> readCuts(const arrays::NpyReader& headshots, const base::Task& task) {
    std::vector<std::uint8_t> cuts(headshots.rows() * evaluation::kCutPixels);
    for (std::uint64_t row = 0; row < headshots.rows(); ++row) {
        if (task.stopRequested()) return stopped();
        const auto headshot = headshots.row(row);
        if (!headshot) return failure(headshot);
        std::ranges::copy(evaluation::cutOf(*headshot), cuts.begin() + static_cast<std::ptrdiff_t>(row * evaluation::kCutPixels));
    }
    return cuts;
}

} // namespace paulownia::analysis
