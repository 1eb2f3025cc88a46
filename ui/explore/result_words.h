#pragma once

#include "core/analysis/run.h"
#include "core/evaluation/comparison.h"
#include "core/evaluation/subgroups.h"

#include <QString>

namespace paulownia::ui {

QString methodText(const std::string& key);
QString protocolText(evaluation::Protocol protocol);
QString classText(analysis::Label label, bool isPositive); ///< "female", "non-smile"
QString runText(const analysis::RunRequest& request); ///< "Random forest, female, leave one volunteer out"

/// Accuracy with both its intervals, F-score and the rest, and whether persons are on both sides.
QString figuresText(const analysis::RunRequest& request, const evaluation::Predictions& predictions);
/// A line a division, with counts, so that a bias shows.
QString subgroupsText(const std::vector<evaluation::Division>& divisions);
/// Which of two methods was right where the other was not, and whether chance alone may do that.
QString comparisonText(const analysis::RunRequest& other, const evaluation::McNemar& test);

} // namespace paulownia::ui
