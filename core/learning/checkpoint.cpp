#include "core/learning/checkpoint.h"

#include "core/learning/safetensors.h"
#include "core/learning/weights.h"

#include <nlohmann/json.hpp>

namespace paulownia::learning {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using torch::optim::AdamParamState, torch::optim::SGDParamState;

constexpr std::string_view kNetwork = "network.";
constexpr auto kState = "state", kSteps = "steps";

std::string adamName(std::size_t parameter, const char* what) { return "adam." + std::to_string(parameter) + "." + what; }

std::string sgdName(std::size_t parameter) { return "sgd." + std::to_string(parameter) + ".momentum"; }

std::string keyOf(const torch::Tensor& parameter) { return c10::guts::to_string(parameter.unsafeGetTensorImpl()); }

std::string toText(const FoldState& s) {
    return nlohmann::ordered_json{{"epochs", s.epochs}, {"best_epoch", s.bestEpoch}, {"best_test_loss", s.bestTestLoss}, {"lowest_train_loss", s.lowestTrainLoss}, {"since_lowest", s.sinceLowest}}.dump();
}

tl::unexpected<base::Error> damaged(const std::string& source) {
    return failure(ErrorKind::Invalid, "The checkpoint is damaged or of another network; remove it, and the fold begins anew", source);
}

/// What the optimiser keeps of a parameter: Adam two means, SGD its momentum. Names in the file as they have always been for Adam.
void keep(WeightsFile& file, const torch::optim::OptimizerParamState& memory, std::size_t parameter) {
    if (const auto* adam = dynamic_cast<const AdamParamState*>(&memory)) {
        file.tensors[adamName(parameter, "mean")] = adam->exp_avg();
        file.tensors[adamName(parameter, "square")] = adam->exp_avg_sq();
        file.notes[kSteps] = std::to_string(adam->step());
    } else if (const auto* sgd = dynamic_cast<const SGDParamState*>(&memory)) {
        file.tensors[sgdName(parameter)] = sgd->momentum_buffer();
    }
}

/// The frozen weights stay as they were made, from the run's seed and its weights file; a tensor that learns has to be in the file.
Result<> restore(Network& network, const WeightsFile& file, const std::string& source) {
    auto weights = tensorsOf(network);
    for (const auto& [name, place] : learningTensorsOf(network)) {
        const auto kept = file.tensors.find(std::string(kNetwork) + name);
        if (kept == file.tensors.end()) return damaged(source);
        weights[name] = kept->second;
    }
    if (auto set = setWeights(network, weights, source); !set) return failure(set);
    return {};
}

/// Null where the file does not hold it, or it has another shape.
struct Memories {
    const WeightsFile& file;

    std::optional<torch::Tensor> like(const torch::Tensor& parameter, const std::string& name) const {
        const auto found = file.tensors.find(name);
        if (found == file.tensors.end() || found->second.sizes() != parameter.sizes()) return std::nullopt;
        return torch::empty_like(parameter).copy_(found->second);
    }
    std::unique_ptr<torch::optim::OptimizerParamState> ofAdam(const torch::Tensor& parameter, std::size_t i) const {
        const auto mean = like(parameter, adamName(i, "mean")), square = like(parameter, adamName(i, "square"));
        if (!mean || !square) return nullptr;
        auto state = std::make_unique<AdamParamState>();
        state->step(std::stoll(file.notes.at(kSteps)));
        state->exp_avg(*mean);
        state->exp_avg_sq(*square);
        return state;
    }
    std::unique_ptr<torch::optim::OptimizerParamState> ofSgd(const torch::Tensor& parameter, std::size_t i) const {
        const auto momentum = like(parameter, sgdName(i));
        if (!momentum) return nullptr;
        auto state = std::make_unique<SGDParamState>();
        state->momentum_buffer(*momentum);
        return state;
    }
};

Result<> restore(torch::optim::Optimizer& optimizer, const WeightsFile& file, const std::string& source) {
    const bool isAdam = dynamic_cast<torch::optim::Adam*>(&optimizer) != nullptr;
    const auto& parameters = optimizer.param_groups()[0].params();
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        auto state = isAdam ? Memories{file}.ofAdam(parameters[i], i) : Memories{file}.ofSgd(parameters[i], i);
        if (!state) return damaged(source);
        optimizer.state()[keyOf(parameters[i])] = std::move(state);
    }
    return {};
}

} // namespace

Result<> writeCheckpoint(const std::filesystem::path& path, const Network& network, torch::optim::Optimizer& optimizer, const FoldState& state) {
    WeightsFile file;
    for (const auto& [name, tensor] : learningTensorsOf(network)) file.tensors[std::string(kNetwork) + name] = tensor;
    const auto& parameters = optimizer.param_groups()[0].params();
    for (std::size_t i = 0; i < parameters.size(); ++i) keep(file, *optimizer.state().at(keyOf(parameters[i])), i);
    file.notes[kState] = toText(state);
    return writeSafetensors(path, file);
}

Result<FoldState> readCheckpoint(const std::filesystem::path& path, Network& network, torch::optim::Optimizer& optimizer) {
    const auto file = readSafetensors(path);
    if (!file) return failure(file);
    return guarded(path.string(), [&]() -> Result<FoldState> {
        if (auto restored = restore(network, *file, path.string()); !restored) return failure(restored);
        const auto json = nlohmann::ordered_json::parse(file->notes.at(kState));
        if (auto restored = restore(optimizer, *file, path.string()); !restored) return failure(restored);
        return FoldState{json.at("epochs"), json.at("best_epoch"), json.at("best_test_loss"), json.at("lowest_train_loss"), json.at("since_lowest")};
    });
}

} // namespace paulownia::learning
