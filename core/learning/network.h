#pragma once

#include "core/base/error.h"
#include "core/runs/train_request.h"

#include <torch/torch.h>
#include <vector>

namespace paulownia::learning {

using runs::InputScale, runs::NetworkKind;

/// A network that tells a label from grey cuts of 299 × 299. Made on the processor, channels last.
class Network : public torch::nn::Module {
public:
    /// The part that may be frozen. (N, 1, 299, 299), levels 0–1 → activations.
    virtual torch::Tensor trunk(const torch::Tensor& cuts) = 0;
    /// The part that always learns. Activations of the trunk → (N) logits; above 0 is female, smiling.
    virtual torch::Tensor top(const torch::Tensor& activations) = 0;
    torch::Tensor forward(const torch::Tensor& cuts) { return top(trunk(cuts)); }

    /// Names of what the trunk holds; empty where a network has nothing to freeze.
    virtual std::vector<std::string> trunkNames() const { return {}; }
    /// The paper's border: all convolutions of the trunk keep their weights, its batch normalisations go on learning. [scripts]
    void freezeTrunk();
    /// Trains the rest only: the trunk's normalisations keep their statistics too. Undone by train().
    void holdTrunk();

    InputScale scale = InputScale::ZeroOne;

protected:
    void useChannelsLast(); ///< of every weight of four dimensions
};

/// Drawn from the seed: Glorot's uniform distribution and no bias, as Keras makes its layers. [scripts]
std::shared_ptr<Network> makeNetwork(NetworkKind kind, std::uint64_t seed);

/// The paper's optimiser: Adam with Keras' epsilon, for the parameters that learn. [scripts]
torch::optim::Adam makeAdam(const Network& network, double rate = 1e-3);
/// The paper's, or the authors' later benchmark's. [scripts]
std::unique_ptr<torch::optim::Optimizer> makeOptimizer(const Network& network, runs::Optimizer optimizer, double rate);

/// Before each step. Unlike zero_grad(), which keeps zeros to be added to.
void dropGradients(torch::optim::Optimizer& optimizer);

/// (N, 1, H, W) with strides that oneDNN takes for channels last; LibTorch itself takes one channel for the other layout.
torch::Tensor oneChannelLast(const torch::Tensor& cuts);

} // namespace paulownia::learning
