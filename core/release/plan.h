#pragma once

#include "core/arrays/manifest.h"
#include "core/arrays/release_folder.h"
#include "core/release/material.h"

namespace paulownia::release {

/// One row of the arrays before its pixels are cut.
struct PlannedRow {
    model::PhotoId photo;
    QByteArray sha256;
    model::FaceBox box;
    double angleDeg = 0;
    arrays::LabelRow label;
};

/// The array of a further question: (N, 1 + choices) int32, row by row as the headshots.
struct QuestionLabels {
    arrays::ManifestQuestion question;
    std::vector<std::int32_t> values;
};

/// How the votes on smiles are released.
enum class SmileForm {
    Counts,  ///< votes for either, as the paper has them
    Majority ///< what most voted (or a person decided), as one vote of one
};

/// Which photo stands in which row, under which volunteer number.
struct ReleasePlan {
    QVector<PlannedRow> rows;                ///< in array order
    std::vector<std::int64_t> vectorOrder;   ///< volunteer numbers, as the rows of mandible_vectors.npy
    std::vector<std::int64_t> shown;         ///< volunteer numbers whose headshots may be printed, ascending
    arrays::ManifestCounts counts;
    std::vector<QuestionLabels> questions;   ///< further ones
};

/// Volunteers are numbered, and rows ordered, by `shuffle` alone: the same material and number give the same plan. Make the
/// number from the release's seed and the project's key, so that nobody outside can undo the shuffle.
/// Needs shut gates. Unsupported: more volunteers than float16 can number (2048).
base::Result<ReleasePlan> planRelease(const Material& material, std::uint64_t shuffle, SmileForm smiles = SmileForm::Counts);

} // namespace paulownia::release
