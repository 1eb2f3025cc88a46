#include "core/learning/saliency.h"

#include "core/arrays/file_io.h"
#include "core/evaluation/augmentation.h"
#include "core/learning/model.h"
#include "core/learning/tensors.h"
#include "core/arrays/whole_file.h"

#include <algorithm>
#include <map>

namespace paulownia::learning {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using evaluation::kCutSide, evaluation::Prediction, evaluation::Predictions;
using runs::RunFolder;
using nlohmann::ordered_json;

constexpr int kWindow = 48, kStride = 24;

using Rows = std::map<std::pair<std::int64_t, std::int64_t>, std::size_t>; ///< by volunteer and photo

Rows rowsOf(const arrays::ReleaseFolder& release) {
    Rows rows;
    for (std::size_t row = 0; row < release.labels.size(); ++row) rows[{release.labels[row].volunteer, release.labels[row].photo}] = row;
    return rows;
}

Result<torch::Tensor> cutAt(const arrays::ReleaseFolder& release, std::size_t row) {
    const auto headshot = release.headshots.row(row);
    if (!headshot) return failure(headshot);
    auto cut = evaluation::cutOf(*headshot);
    return torch::from_blob(cut.data(), {1, kCutSide, kCutSide}, torch::kUInt8).to(torch::kFloat32).div_(255);
}

ordered_json lineOf(const Prediction& p, std::size_t row, const torch::Tensor& change) {
    auto grid = ordered_json::array();
    for (std::int64_t y = 0; y < change.size(0); ++y) {
        const auto each = change[y].contiguous();
        grid.push_back(std::vector<float>(each.data_ptr<float>(), each.data_ptr<float>() + each.numel()));
    }
    return {{"fold", p.fold}, {"volunteer", p.volunteer}, {"photo", p.photo}, {"row", row}, {"label", p.label}, {"score", p.score}, {"window", kWindow}, {"stride", kStride}, {"change", grid}};
}

Result<std::string> linesOf(const RunFolder& run, const arrays::ReleaseFolder& release, const Predictions& wrong, const base::Task& task) {
    const auto rows = rowsOf(release);
    std::optional<Model> model;
    std::int64_t fold = 0, done = 0;
    std::string text;
    for (const auto& p : wrong) {
        if (task.stopRequested()) return failure(ErrorKind::Cancelled, "Stopped");
        task.progress(done++, static_cast<std::int64_t>(wrong.size()), "saliency");
        const auto row = rows.find({p.volunteer, p.photo});
        if (row == rows.end()) return failure(ErrorKind::Invalid, "The run's photos are not in this release; name the one that it learned from", run.path().string());
        if (fold != p.fold) {
            auto opened = openModel(run.model(p.fold));
            if (!opened) return failure(opened);
            model = std::move(*opened);
            fold = p.fold;
        }
        const auto cut = cutAt(release, row->second);
        if (!cut) return failure(cut);
        text += lineOf(p, row->second, occlusion(*model->network, *cut, kWindow, kStride)).dump() + "\n";
    }
    return text;
}

} // namespace

Result<std::size_t> writeSaliency(const runs::RunFolder& run, const std::filesystem::path& path, const base::Task& task) {
    const auto release = arrays::ReleaseFolder::open(path);
    if (!release) return failure(release);
    auto wrong = run.predictions();
    if (!wrong) return failure(wrong);
    std::erase_if(*wrong, &Prediction::isRight);
    return guarded(path.string(), [&]() -> Result<std::size_t> {
        const auto text = linesOf(run, *release, *wrong, task);
        if (!text) return failure(text);
        auto written = arrays::writeWhole(run.saliency(), [&](const auto& unfinished) { return arrays::writeText(unfinished, *text); });
        if (!written) return failure(written);
        return wrong->size();
    });
}

} // namespace paulownia::learning
