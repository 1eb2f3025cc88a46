#include "core/analysis/table2.h"

#include "core/analysis/kept_runs.h"
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

Result<TableRow> computed(const arrays::ReleaseFolder& release, const PaperRow& row, const TableRequest& request, const ordered_json& hashes, const base::Task& task) {
    const RunRequest wanted{row.method, row.label, row.protocol, 1, 0, row.copies, request.settings};
    if (std::ranges::count(request.without, row.method) > 0) {
        auto stored = findRun(request.runs, configOf(wanted, hashes));
        if (!stored) return failure(stored);
        return *stored ? TableRow{&row, std::move((*stored)->predictions), (*stored)->folder.string()} : TableRow{&row, std::nullopt, "left out"};
    }
    auto run = runOrFind(release, wanted, hashes, request.runs, row.key, task);
    if (!run) return failure(run);
    return TableRow{&row, std::move(run->predictions), run->folder.empty() ? "computed" : run->folder.string()};
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
    const auto hashes = request.runs.empty() ? Result<ordered_json>(ordered_json::object()) : hashesOf(release, task);
    if (!hashes) return failure(hashes);
    std::vector<TableRow> table;
    for (const auto& row : paperRows()) {
        auto made = row.isComputed() ? computed(release, row, request, *hashes, task) : trained(release, row, request);
        if (!made) return failure(made);
        table.push_back(std::move(*made));
    }
    return table;
}

} // namespace paulownia::analysis
