#pragma once

#include "core/base/task.h"
#include "core/evaluation/photo_samples.h"
#include "core/evaluation/prediction_table.h"
#include "core/learning/network.h"

#include <filesystem>

namespace paulownia::learning {

/// A trained network, and what it tells.
struct Model {
    std::shared_ptr<Network> network;
    NetworkKind kind = NetworkKind::Compact;
    evaluation::Label label = evaluation::Label::Female;
};

/// RUN/fold-N.pt, with what RUN/config.json says of it; or a .safetensors of exportModel(), which says so itself.
base::Result<Model> openModel(const std::filesystem::path& path);

/// A .safetensors with torchvision's names, which PyTorch opens; the network, label and input scale are noted in it.
base::Result<> exportModel(const Model& model, const std::filesystem::path& path);

/// What the model says of every photo of a release; the fold is 1. Cancelled.
base::Result<evaluation::Predictions> predict(const Model& model, const std::filesystem::path& release, torch::Device device, int threads, const base::Task& task = {});

/// Which parts of a cut carry the answer: the logit's change when a grey square of `window` pixels hides that part, `stride` pixels apart. (rows,
/// columns); above 0 where the part speaks for what the network answers. [Zeiler & Fergus 2014]
torch::Tensor occlusion(Network& network, const torch::Tensor& cut, int window = 48, int stride = 24);

} // namespace paulownia::learning
