#include "core/learning/model.h"

#include "core/learning/batches.h"
#include "core/learning/safetensors.h"
#include "core/learning/weights.h"
#include "core/runs/run_folder.h"

namespace paulownia::learning {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
namespace fs = std::filesystem;

constexpr std::size_t kBatch = 32;
constexpr double kGrey = 0.5;

using Notes = std::map<std::string, std::string>;

/// Beside the weights in the file, or in the run's config.json.
Result<Notes> notesOf(const WeightsFile& file, const fs::path& path) {
    if (file.notes.contains("network")) return file.notes;
    const auto run = runs::RunFolder::open(path.parent_path());
    if (!run) return failure(ErrorKind::Invalid, "Nothing says which network these weights are of: they should lie in their run's folder, or be exported", path.string());
    Notes notes;
    for (const auto& [key, value] : run->config().items())
        if (value.is_string()) notes[key] = value.get<std::string>();
    return notes;
}

/// Every row, whatever its label.
evaluation::PhotoSamples allRows(const arrays::ReleaseFolder& release, evaluation::Label label) {
    evaluation::PhotoSamples samples;
    for (std::uint32_t row = 0; row < release.labels.size(); ++row) {
        const auto& of = release.labels[row];
        samples.rows.push_back(row);
        samples.labels.push_back(label == evaluation::Label::Female ? of.female == 1 : of.smile > of.nonSmile);
        samples.volunteers.push_back(of.volunteer);
        samples.photos.push_back(of.photo);
    }
    return samples;
}

} // namespace

Result<Model> openModel(const fs::path& path) {
    const auto file = readWeights(path);
    if (!file) return failure(file);
    auto notes = notesOf(*file, path);
    if (!notes) return failure(notes);
    const auto kind = runs::networkKindFrom((*notes)["network"]);
    const auto label = evaluation::labelFrom((*notes)["label"]);
    const auto scale = runs::inputScaleFrom((*notes)["input"]);
    if (!kind || !label || !scale) return failure(ErrorKind::Invalid, "What is noted of the network, its label or its input is not known here", path.string());
    Model model{makeNetwork(*kind, 0), *kind, *label};
    model.network->scale = *scale;
    if (auto set = setWeights(*model.network, file->tensors, path.string()); !set) return failure(set);
    return model;
}

Result<> exportModel(const Model& model, const fs::path& path) {
    return writeSafetensors(path, {tensorsOf(*model.network), {{"network", toKey(model.kind)}, {"label", toKey(model.label)}, {"input", toKey(model.network->scale)},
                                                               {"program", "paulownia " PAULOWNIA_VERSION}}});
}

Result<evaluation::Predictions> predict(const Model& model, const fs::path& path, torch::Device device, int threads, const base::Task& task) {
    const auto release = arrays::ReleaseFolder::open(path);
    if (!release) return failure(release);
    return guarded(path.string(), [&]() -> Result<evaluation::Predictions> {
        const torch::NoGradGuard noGradients;
        const auto samples = allRows(*release, model.label);
        model.network->eval();
        model.network->to(device);
        std::vector<Item> items;
        for (std::uint32_t i = 0; i < samples.size(); ++i) items.push_back({i, -1});
        Batches batches(cutsOf(*release, samples, 0), samples, std::move(items), kBatch, threads);
        evaluation::Predictions predictions;
        for (;;) {
            if (task.stopRequested()) return failure(ErrorKind::Cancelled, "Stopped");
            const auto batch = batches.next();
            if (!batch) return failure(batch);
            if (!*batch) return predictions;
            const auto scores = torch::sigmoid(model.network->forward((*batch)->input.to(device)).cpu().to(torch::kFloat64));
            for (std::int64_t i = 0; i < scores.numel(); ++i) {
                const auto sample = predictions.size();
                predictions.push_back({1, samples.volunteers[sample], samples.photos[sample], samples.labels[sample], scores.data_ptr<double>()[i]});
            }
        }
    });
}

torch::Tensor occlusion(Network& network, const torch::Tensor& cut, int window, int stride) {
    const torch::NoGradGuard noGradients;
    network.eval();
    const auto whole = network.forward(cut.unsqueeze(0)).item<float>();
    const auto places = (cut.size(1) - window) / stride + 1;
    std::vector<torch::Tensor> hidden;
    for (std::int64_t row = 0; row < places; ++row)
        for (std::int64_t column = 0; column < places; ++column) {
            hidden.push_back(cut.clone());
            hidden.back().narrow(1, row * stride, window).narrow(2, column * stride, window).fill_(kGrey);
        }
    const auto change = whole - network.forward(torch::stack(hidden));
    return (whole > 0 ? change : -change).view({places, places});
}

} // namespace paulownia::learning
