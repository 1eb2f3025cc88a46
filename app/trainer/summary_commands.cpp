#include "app/trainer/commands.h"
#include "app/trainer/output.h"
#include "core/evaluation/calibration.h"
#include "core/evaluation/intervals.h"
#include "core/evaluation/metrics.h"
#include "core/runs/run_folder.h"

#include <set>

namespace paulownia::trainer {
namespace {

using base::failure;
using base::Result;
using nlohmann::ordered_json;
using namespace evaluation;
using runs::RunFolder;

ordered_json rocOf(const Predictions& predictions) {
    auto points = ordered_json::array();
    for (const auto& point : rocCurve(predictions)) points.push_back({point.falsePositiveRate, point.truePositiveRate});
    return points;
}

ordered_json calibration(const std::vector<CalibrationBin>& bins) {
    auto all = ordered_json::array();
    for (const auto& bin : bins) all.push_back({{"samples", bin.samples}, {"mean_score", bin.meanScore}, {"positives", bin.positives}});
    return all;
}

ordered_json summaryOf(const Predictions& predictions) {
    const auto confusion = confusionOf(predictions);
    const auto interval = bootstrapByVolunteer(predictions, &Confusion::accuracy);
    const auto persons = byVolunteer(predictions);
    const auto area = areaUnderRoc(predictions);
    const auto bins = calibrationOf(predictions);
    std::set<std::int64_t> folds;
    for (const auto& p : predictions) folds.insert(p.fold);
    return {{"event", "summary"}, {"folds", folds.size()}, {"predictions", predictions.size()}, {"accuracy", confusion.accuracy()},
            {"accuracy_bootstrap_by_volunteer_95", {interval.low, interval.high}}, {"volunteers", persons.volunteers}, {"volunteers_right", persons.right},
            {"accuracy_by_volunteer", persons.volunteers == 0 ? 0.0 : static_cast<double>(persons.right) / static_cast<double>(persons.volunteers)},
            {"f_score", confusion.fScore()}, {"roc_auc", area ? ordered_json(*area) : ordered_json()},
            {"confusion", {{"true_positive", confusion.truePositive}, {"false_positive", confusion.falsePositive}, {"false_negative", confusion.falseNegative},
                           {"true_negative", confusion.trueNegative}}},
            {"calibration_error", calibrationError(bins)}, {"calibration", calibration(bins)}, {"roc", rocOf(predictions)}, {"wrong_volunteers", wrongVolunteers(predictions)}};
}

Result<> summarise(const std::string& path) {
    const auto run = RunFolder::open(path);
    if (!run) return failure(run);
    const auto predictions = run->predictions();
    if (!predictions) return failure(predictions);
    if (predictions->empty()) return failure(base::ErrorKind::NotFound, "No fold of this run is done yet; go on with it by ‘train … --resume’", path);
    say(summaryOf(*predictions));
    return {};
}

Result<> merge(const std::vector<std::filesystem::path>& runs, const std::string& out) {
    const auto merged = runs::mergeRuns(runs, out);
    if (!merged) return failure(merged);
    auto summary = summaryOf(merged->predictions);
    summary["missing_folds"] = merged->missing;
    say(summary);
    if (merged->missing.empty()) return {};
    std::string names;
    for (const auto fold : merged->missing) names += (names.empty() ? "" : ",") + std::to_string(fold);
    return failure(base::ErrorKind::Conflict, "The folds " + names + " are in none of these runs: train them (--folds " + names + "), then merge into a new folder", out);
}

} // namespace

void addMerge(CLI::App& app, Action& action) {
    const auto runs = std::make_shared<std::vector<std::filesystem::path>>();
    const auto out = std::make_shared<std::string>();
    auto* command = app.add_subcommand("merge", "Put folds that were trained apart together; says which are missing");
    command->footer("Example: paulownia-trainer merge runs/fold-* --out runs/all");
    command->add_option("RUN", *runs, "The runs' folders")->required();
    command->add_option("--out", *out, "The new run's folder")->required();
    command->callback([runs, out, &action] { action = [runs, out](const base::Task&) { return merge(*runs, *out); }; });
}

void addSummary(CLI::App& app, Action& action) {
    const auto run = std::make_shared<std::string>();
    auto* command = app.add_subcommand("summary", "Accuracy by image and by volunteer, F-score, ROC, calibration of a run");
    command->footer("Example: paulownia-trainer summary runs/curves");
    command->add_option("RUN", *run, "The run's folder")->required();
    command->callback([run, &action] { action = [run](const base::Task&) { return summarise(*run); }; });
}

} // namespace paulownia::trainer
