#pragma once

#include "core/learning/basic_conv.h"
#include "core/learning/network.h"

namespace paulownia::learning {

/// A convolution of a block: its name in torchvision, channels, window and stride. Padding keeps the size where the stride is 1.
struct Unit {
    std::string name;
    int channels = 0, down = 1, across = 1, stride = 1;
};

/// What a branch of a block does: pools or not, then its chain, then what the chain's end divides into, if it does.
struct Branch {
    enum class Pool { None, Average, Maximum } pool = Pool::None;
    std::vector<Unit> chain;
    std::vector<Unit> fork;
};

/// A block of Inception V3: its branches beside each other.
class InceptionBlock : public torch::nn::Module {
public:
    InceptionBlock(int channels, const std::vector<Branch>& branches);
    torch::Tensor forward(const torch::Tensor& x);
    int channels() const { return m_channels; } ///< that come out

private:
    struct Way {
        Branch::Pool pool;
        std::vector<BasicConv> chain, fork;
    };
    BasicConv add(const Unit& unit, int channels);

    std::vector<Way> m_ways;
    int m_channels = 0;
};

/// Inception V3 with torchvision's parameter names, its classifier replaced by the paper's head: global average, 512, 29 and 5
/// with ReLU, one logit (`head.0`, `head.2`, `head.4`, `head.6`). The trunk is all before Mixed_7a: Keras' layers below 225. [scripts]
/// One grey channel serves the first convolution's three, whose weights are added up. Without gradients and in eval mode the
/// normalisations are folded into the convolutions.
class InceptionV3 : public Network {
public:
    InceptionV3();
    torch::Tensor trunk(const torch::Tensor& cuts) override;           ///< → (N, 768, 17, 17)
    torch::Tensor top(const torch::Tensor& activations) override;
    torch::Tensor pooled(const torch::Tensor& activations);            ///< → (N, 2048): what goes into the head
    std::vector<std::string> trunkNames() const override;

private:
    torch::Tensor first(const torch::Tensor& cuts);
    void addStem(const std::string& name, int from, int to, int window, int stride = 1, int padding = 0);
    void addBlock(const std::string& name, const std::vector<Branch>& branches);

    std::vector<BasicConv> m_stem;
    std::vector<std::shared_ptr<InceptionBlock>> m_blocks;
    torch::nn::Sequential m_head;
};

} // namespace paulownia::learning
