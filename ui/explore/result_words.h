#pragma once

#include "core/analysis/run.h"
#include "core/evaluation/subgroups.h"
#include "ui/figures/study_words.h"

namespace paulownia::ui {

QString methodText(const std::string& key);
QString runText(const analysis::RunRequest& request); ///< "Random forest, female, leave one volunteer out"

/// Accuracy with both its intervals, F-score and the rest, and whether persons are on both sides.
QString figuresText(const analysis::RunRequest& request, const evaluation::Predictions& predictions);
/// A line a division, with counts, so that a bias shows.
QString subgroupsText(const std::vector<evaluation::Division>& divisions);

} // namespace paulownia::ui
