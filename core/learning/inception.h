#pragma once

#include "core/learning/inception_block.h"
#include "core/learning/network.h"

namespace paulownia::learning {

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
