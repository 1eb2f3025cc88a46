#include "core/learning/checkpoint.h"

#include "core/learning/safetensors.h"
#include "core/learning/weights.h"

#include <nlohmann/json.hpp>

namespace paulownia::learning {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using torch::optim::AdamParamState;

constexpr std::string_view kNetwork = "network.";
constexpr auto kState = "state";

std::string adamName(std::size_t parameter, const char* what) { return "adam." + std::to_string(parameter) + "." + what; }

std::string keyOf(const torch::Tensor& parameter) { return c10::guts::to_string(parameter.unsafeGetTensorImpl()); }

std::string toText(const FoldState& s) {
    return nlohmann::ordered_json{{"epochs", s.epochs}, {"best_epoch", s.bestEpoch}, {"best_test_loss", s.bestTestLoss}, {"lowest_train_loss", s.lowestTrainLoss}, {"since_lowest", s.sinceLowest}}.dump();
}

Result<> restoreAdam(torch::optim::Adam& adam, const Tensors& tensors, std::int64_t steps, const std::string& source) {
    const auto& parameters = adam.param_groups()[0].params();
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const auto mean = tensors.find(adamName(i, "mean")), square = tensors.find(adamName(i, "square"));
        if (mean == tensors.end() || square == tensors.end() || mean->second.sizes() != parameters[i].sizes() || square->second.sizes() != parameters[i].sizes())
            return failure(ErrorKind::Invalid, "The checkpoint is damaged or of another network; remove it, and the fold begins anew", source);
        auto state = std::make_unique<AdamParamState>();
        state->step(steps);
        state->exp_avg(torch::empty_like(parameters[i]).copy_(mean->second));
        state->exp_avg_sq(torch::empty_like(parameters[i]).copy_(square->second));
        adam.state()[keyOf(parameters[i])] = std::move(state);
    }
    return {};
}

} // namespace

Result<> writeCheckpoint(const std::filesystem::path& path, const Network& network, torch::optim::Adam& adam, const FoldState& state) {
    WeightsFile file;
    for (const auto& [name, tensor] : tensorsOf(network)) file.tensors[std::string(kNetwork) + name] = tensor;
    const auto& parameters = adam.param_groups()[0].params();
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const auto& memory = static_cast<AdamParamState&>(*adam.state().at(keyOf(parameters[i])));
        file.tensors[adamName(i, "mean")] = memory.exp_avg();
        file.tensors[adamName(i, "square")] = memory.exp_avg_sq();
        file.notes["steps"] = std::to_string(memory.step());
    }
    file.notes[kState] = toText(state);
    return writeSafetensors(path, file);
}

Result<FoldState> readCheckpoint(const std::filesystem::path& path, Network& network, torch::optim::Adam& adam) {
    const auto file = readSafetensors(path);
    if (!file) return failure(file);
    return guarded(path.string(), [&]() -> Result<FoldState> {
        Tensors weights;
        for (const auto& [name, tensor] : file->tensors)
            if (name.starts_with(kNetwork)) weights[name.substr(kNetwork.size())] = tensor;
        if (auto set = setWeights(network, weights, path.string()); !set) return failure(set);
        const auto json = nlohmann::ordered_json::parse(file->notes.at(kState));
        if (auto restored = restoreAdam(adam, file->tensors, std::stoll(file->notes.at("steps")), path.string()); !restored) return failure(restored);
        return FoldState{json.at("epochs"), json.at("best_epoch"), json.at("best_test_loss"), json.at("lowest_train_loss"), json.at("since_lowest")};
    });
}

} // namespace paulownia::learning
