#pragma once

#include "core/analysis/cross_validation.h"

namespace paulownia::analysis {

/// Features 40, 46, 42, 44, 49 (from 0), the most important five of the 75 in the paper.
inline constexpr std::array<std::size_t, 5> kPaperTopFive{40, 46, 42, 44, 49};

/// What each feature contributed to a model of all samples, in shares of one: gain for trees, the weights' sizes for AROW.
std::vector<double> gainImportance(const Method& method, const Samples& samples, std::uint64_t seed);

/// How much accuracy over the folds' test samples falls when a feature's values are shuffled among them, the mean of `repeats`
/// shuffles: what the models need, whatever their kind. Folds should have many test samples: tenfold by volunteer, or odd/even.
base::Result<std::vector<double>> permutationImportance(const Method& method, const Samples& samples, const evaluation::Split& split, int repeats,
                                                        const RunSettings& settings = {}, const base::Task& task = {});

/// The features of largest importance, the first of equals first.
std::vector<std::size_t> topFeatures(std::span<const double> importance, std::size_t count = 5);

} // namespace paulownia::analysis
