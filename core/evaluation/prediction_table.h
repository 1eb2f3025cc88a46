#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace paulownia::evaluation {

/// What a method said about one test sample.
struct Prediction {
    std::int64_t fold = 0; ///< 1…
    std::int64_t volunteer = 0;
    std::int64_t photo = 0;
    int label = 0;    ///< 1: female, smiling
    double score = 0; ///< 0…1; above a half it says 1

    int predicted() const { return score > 0.5 ? 1 : 0; }
    bool isRight() const { return predicted() == label; }
    bool operator==(const Prediction&) const = default;
};

using Predictions = std::vector<Prediction>;

/// predictions.tsv, as `paulownia evaluate` and `paulownia-trainer` write it: a header (fold, volunteer, photo, label, score),
/// then a line a test sample; scores in as many digits as bring the same number back.
std::string toTsv(const Predictions& predictions);

/// The file appears whole or not at all.
base::Result<> writePredictions(const std::filesystem::path& path, const Predictions& predictions);

/// Invalid, with file and line, where a line is not as above; NotFound.
base::Result<Predictions> readPredictions(const std::filesystem::path& path);

} // namespace paulownia::evaluation
