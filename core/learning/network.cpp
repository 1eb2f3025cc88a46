#include "core/learning/network.h"

#include "core/learning/compact.h"
#include "core/learning/inception.h"

#include <algorithm>
#include <array>

namespace paulownia::learning {
namespace {

constexpr double kKerasEpsilon = 1e-7; // torch's own is 1e-8
constexpr double kMomentum = 0.9, kWeightDecay = 1e-4; // the benchmark's

std::vector<torch::Tensor> learningOf(const Network& network) {
    std::vector<torch::Tensor> learning;
    for (const auto& parameter : network.parameters())
        if (parameter.requires_grad()) learning.push_back(parameter);
    return learning;
}

void drawAsKeras(torch::nn::Module& network) {
    const torch::NoGradGuard noGradients;
    for (auto& item : network.named_parameters()) {
        if (item.value().dim() > 1) torch::nn::init::xavier_uniform_(item.value());
        else if (item.key().ends_with("bias")) item.value().zero_();
    }
}

} // namespace

void Network::freezeTrunk() {
    for (const auto& name : trunkNames())
        for (auto& module : named_children()[name]->modules())
            if (!module->as<torch::nn::BatchNorm2d>())
                for (auto& parameter : module->parameters(false)) parameter.set_requires_grad(false);
}

void Network::holdTrunk() {
    for (const auto& name : trunkNames()) {
        named_children()[name]->eval();
        for (auto& parameter : named_children()[name]->parameters()) parameter.set_requires_grad(false);
    }
}

void Network::useChannelsLast() {
    for (auto& parameter : parameters())
        if (parameter.dim() == 4) parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
}

std::shared_ptr<Network> makeNetwork(NetworkKind kind, std::uint64_t seed) {
    torch::manual_seed(seed);
    std::shared_ptr<Network> network;
    if (kind == NetworkKind::InceptionV3) network = std::make_shared<InceptionV3>();
    else network = std::make_shared<Compact>();
    drawAsKeras(*network);
    return network;
}

torch::optim::Adam makeAdam(const Network& network, double rate) { return torch::optim::Adam(learningOf(network), torch::optim::AdamOptions(rate).eps(kKerasEpsilon)); }

std::unique_ptr<torch::optim::Optimizer> makeOptimizer(const Network& network, runs::Optimizer optimizer, double rate) {
    if (optimizer == runs::Optimizer::Adam) return std::make_unique<torch::optim::Adam>(makeAdam(network, rate));
    return std::make_unique<torch::optim::SGD>(learningOf(network), torch::optim::SGDOptions(rate).momentum(kMomentum).weight_decay(kWeightDecay));
}

void dropGradients(torch::optim::Optimizer& optimizer) {
    for (auto& group : optimizer.param_groups())
        for (auto& parameter : group.params()) parameter.mutable_grad().reset();
}

torch::Tensor oneChannelLast(const torch::Tensor& cuts) {
    const auto whole = cuts.contiguous();
    const auto height = whole.size(2), width = whole.size(3);
    return whole.as_strided(whole.sizes(), {height * width, 1, width, 1});
}

} // namespace paulownia::learning
