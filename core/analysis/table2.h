#pragma once

#include "core/analysis/run.h"

#include <optional>

namespace paulownia::analysis {

/// A row of the paper's Table 2.
struct PaperRow {
    const char* key;    ///< "forest-female"
    const char* method; ///< of runOn(); "inception-v3": a run of paulownia-trainer
    const char* name;
    Label label;
    evaluation::Protocol protocol;
    const char* samples;
    const char* features;
    int copies;
    double accuracy, fScore;
    const char* differs; ///< what ours does otherwise
    bool isComputed() const; ///< by runOn(), in this process
};
const std::vector<PaperRow>& paperRows();

/// The paper's row, and ours where there is one.
struct TableRow {
    const PaperRow* paper = nullptr;
    std::optional<evaluation::Predictions> predictions;
    std::string source; ///< "computed", the run's folder, or why there is nothing
};

struct TableRequest {
    std::filesystem::path runs;       ///< a folder of runs (RUN/config.json, RUN/predictions.tsv), read, and written to; may be empty
    std::vector<std::string> without; ///< keys of methods not to compute
    RunSettings settings;
};

/// Table 2 on a release. Rows that this process can compute are, unless `runs` has them for the same arrays, method and seed; with
/// `runs` they are kept there, each as soon as it is done, so that a stopped table goes on where it was. The network's rows are
/// taken from the trainer's runs in `runs`. Cancelled; errors of runOn().
base::Result<std::vector<TableRow>> tableTwo(const arrays::ReleaseFolder& release, const TableRequest& request, const base::Task& task = {});

} // namespace paulownia::analysis
