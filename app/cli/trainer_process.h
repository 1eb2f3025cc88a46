#pragma once

#include "core/base/error.h"
#include "core/base/task.h"

#include <QString>
#include <string>

namespace paulownia::cli {

/// What a network says of one headshot.
struct TrainerAnswer {
    double score = 0;    ///< 0…1; above a half: female, smiling
    std::string label;   ///< "female" or "smile"
    std::string network; ///< "inception-v3", "compact"
};

/// Starts paulownia-trainer, which has LibTorch, on a release of one row. NotFound where the program is not installed; Cancelled; else its own error.
base::Result<TrainerAnswer> askTrainer(const QString& release, const std::string& model, const std::string& device, const base::Task& task);

} // namespace paulownia::cli
