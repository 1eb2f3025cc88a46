#pragma once

#include "core/base/error.h"
#include "core/base/task.h"

#include <CLI/CLI.hpp>
#include <functional>

namespace paulownia::trainer {

/// A subcommand sets what is to be done once the arguments are read.
using Action = std::function<base::Result<>(const base::Task&)>;

void addTrain(CLI::App& app, Action& action);
void addMerge(CLI::App& app, Action& action);
void addSummary(CLI::App& app, Action& action);
void addPredict(CLI::App& app, Action& action);
void addSaliency(CLI::App& app, Action& action);
void addExport(CLI::App& app, Action& action);

} // namespace paulownia::trainer
