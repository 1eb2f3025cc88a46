#include "core/analysis/table2.h"

#include "core/analysis/stored_runs.h"
#include "core/arrays/sha256.h"
#include "core/evaluation/subgroups.h"

#include <algorithm>

namespace paulownia::analysis {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using nlohmann::ordered_json;
using evaluation::Protocol;

constexpr auto kNetwork = "inception-v3";

/// What a run of ours is told by: the same arrays, method and seed give the same predictions.
Result<ordered_json> configOf(const arrays::ReleaseFolder& release, const PaperRow& row, const RunSettings& settings, const base::Task& task) {
    ordered_json config{{"method", row.method}, {"label", toKey(row.label)}, {"protocol", toKey(row.protocol)}, {"copies", row.copies}, {"seed", settings.seed}};
    for (const char* file : {arrays::kHeadshotFile, arrays::kLabelFile}) {
        const auto hash = arrays::sha256OfFile(release.path / file, base::Task({}, task.stopToken()));
        if (!hash) return failure(hash);
        config[std::string(file) + "_sha256"] = *hash;
    }
    return config;
}

Result<TableRow> computed(const arrays::ReleaseFolder& release, const PaperRow& row, const TableRequest& request, const base::Task& task) {
    ordered_json config;
    if (!request.runs.empty()) {
        auto wanted = configOf(release, row, request.settings, task);
        if (!wanted) return failure(wanted);
        config = std::move(*wanted);
        auto stored = findRun(request.runs, config);
        if (!stored) return failure(stored);
        if (*stored) return TableRow{&row, std::move((*stored)->predictions), (*stored)->folder.string()};
    }
    if (std::ranges::count(request.without, row.method) > 0) return TableRow{&row, std::nullopt, "left out"};
    auto outcome = runOn(release, {row.method, row.label, row.protocol, 1, 0, row.copies, request.settings}, task);
    if (!outcome) return failure(outcome);
    if (!request.runs.empty())
        if (auto kept = keepRun(request.runs / row.key, config, outcome->predictions); !kept) return failure(kept);
    return TableRow{&row, std::move(outcome->predictions), "computed"};
}

/// Of the trainer, which says what it ran as "network", "label" and "protocol"; with smiles its tenfold is the paper's.
Result<TableRow> trained(const arrays::ReleaseFolder& release, const PaperRow& row, const TableRequest& request) {
    const auto protocol = row.protocol == Protocol::PaperSmile ? Protocol::Tenfold : row.protocol;
    auto stored = findRun(request.runs, {{"network", row.method}, {"label", toKey(row.label)}, {"protocol", toKey(protocol)}});
    if (!stored) return failure(stored);
    if (!*stored) return TableRow{&row, std::nullopt, "no run of paulownia-trainer given"};
    if (evaluation::areAbout(release, (*stored)->predictions)) return TableRow{&row, std::move((*stored)->predictions), (*stored)->folder.string()};
    return failure(ErrorKind::Invalid, "The run predicts photos that this release does not have; it is of another one", (*stored)->folder.string());
}

} // namespace

bool PaperRow::isComputed() const { return std::string_view(method) != kNetwork; }

const std::vector<PaperRow>& paperRows() {
    static const std::vector<PaperRow> rows{
        {"arow-female", "arow", "AROW", Label::Female, Protocol::LeaveOneVolunteerOut, "277", "75", 0, 0.765, 0.767,
         "our own AROW with Jubatus' rules, shuffled each epoch from a seed"},
        {"forest-female", "forest", "Random forest", Label::Female, Protocol::LeaveOneVolunteerOut, "277", "75", 0, 0.791, 0.803,
         "our own trees with scikit-learn's rules, other random numbers"},
        {"boosting-female", "boosting", "Gradient boosting", Label::Female, Protocol::LeaveOneVolunteerOut, "277", "75", 0, 0.801, 0.812,
         "our own leaf-wise boosting with LightGBM's defaults, which the paper used"},
        {"pixel-forest-female", kPixelForest, "Random forest", Label::Female, Protocol::LeaveOneVolunteerOut, "2429", "299x299", 10, 0.8600, 0.8671,
         "our own trees; distorted pixels rounded to whole levels"},
        {"inception-female", kNetwork, "Inception V3", Label::Female, Protocol::LeaveOneVolunteerOut, "2429", "299x299", 10, 0.9642, 0.9621,
         "a run of paulownia-trainer"},
        {"inception-smile", kNetwork, "Inception V3", Label::Smile, Protocol::PaperSmile, "668x2", "299x299", 10, 0.9303, 0.9297,
         "a run of paulownia-trainer; persons are on both sides, as in the paper"},
    };
    return rows;
}

Result<std::vector<TableRow>> tableTwo(const arrays::ReleaseFolder& release, const TableRequest& request, const base::Task& task) {
    std::vector<TableRow> table;
    for (const auto& row : paperRows()) {
        auto made = row.isComputed() ? computed(release, row, request, task) : trained(release, row, request);
        if (!made) return failure(made);
        table.push_back(std::move(*made));
    }
    return table;
}

} // namespace paulownia::analysis
