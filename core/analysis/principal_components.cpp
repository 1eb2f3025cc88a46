#include "core/analysis/principal_components.h"

#include "core/analysis/component_signs.h"

#include <Eigen/QR>
#include <Eigen/SVD>
#include <algorithm>
#include <cmath>
#include <string>

namespace paulownia::analysis {
namespace {

using base::ErrorKind;
using base::failure;
using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Right singular vectors, as columns, and singular values. Of tall matrices the triangle is enough: QR changes neither.
std::pair<Eigen::MatrixXd, Eigen::VectorXd> rightSingular(const Eigen::MatrixXd& centred) {
    if (centred.rows() <= centred.cols()) {
        const Eigen::BDCSVD<Eigen::MatrixXd> svd(centred, Eigen::ComputeThinV);
        return {svd.matrixV(), svd.singularValues()};
    }
    const Eigen::MatrixXd triangle = Eigen::HouseholderQR<Eigen::MatrixXd>(centred).matrixQR().topRows(centred.cols()).triangularView<Eigen::Upper>();
    const Eigen::BDCSVD<Eigen::MatrixXd> svd(triangle, Eigen::ComputeThinV);
    return {svd.matrixV(), svd.singularValues()};
}

} // namespace

base::Result<PrincipalComponents> principalComponents(std::span<const double> values, std::size_t features, std::size_t components) {
    const auto rows = features == 0 ? 0 : values.size() / features;
    if (rows < 2) return failure(ErrorKind::Invalid, "Principal components need two rows at least; there are " + std::to_string(rows));
    if (!std::ranges::all_of(values, [](double value) { return std::isfinite(value); }))
        return failure(ErrorKind::Invalid, "A value is not a finite number: there are no principal components with it");
    const Eigen::Map<const Matrix> given(values.data(), static_cast<Eigen::Index>(rows), static_cast<Eigen::Index>(features));
    const Eigen::RowVectorXd mean = given.colwise().mean();
    const Eigen::MatrixXd centred = given.rowwise() - mean;
    const double whole = centred.squaredNorm();
    if (!(whole > 0)) return failure(ErrorKind::Invalid, "All rows are equal: nothing varies, so there are no principal components");

    const auto most = std::min(rows, features), wanted = components == 0 ? most : std::min(components, most);
    auto [vectors, singular] = rightSingular(centred);
    PrincipalComponents result{features, wanted, {mean.begin(), mean.end()}, {}, {}, {}, {}};
    for (std::size_t c = 0; c < wanted; ++c) {
        auto vector = vectors.col(static_cast<Eigen::Index>(c));
        makeLargestPositive({vector.data(), features});
        result.loadings.insert(result.loadings.end(), vector.begin(), vector.end());
        const double square = singular[static_cast<Eigen::Index>(c)] * singular[static_cast<Eigen::Index>(c)];
        result.variance.push_back(square / static_cast<double>(rows - 1));
        result.explained.push_back(square / whole);
    }
    const Matrix scores = centred * vectors.leftCols(static_cast<Eigen::Index>(wanted));
    result.scores.assign(scores.data(), scores.data() + scores.size());
    return result;
}

} // namespace paulownia::analysis
