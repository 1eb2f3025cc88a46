#pragma once

#include "core/learning/network.h"

namespace paulownia::learning {

/// Two convolutions and a way around them.
class ResidualImpl : public torch::nn::Module {
public:
    ResidualImpl(int from, int to); ///< halves the size
    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::nn::Conv2d m_first{nullptr}, m_second{nullptr}, m_around{nullptr};
    torch::nn::BatchNorm2d m_firstNorm{nullptr}, m_secondNorm{nullptr};
};
TORCH_MODULE(Residual);

/// A small residual network for a laptop: how rough the cut is in each of 74 × 74 squares, three residual blocks, and a weight for each of
/// the last 5 × 5 places, as headshots are aligned. 212,000 weights, a hundredth of Inception V3's. Nothing of it is pretrained, so nothing
/// is frozen. While it learns it mirrors half of the cuts, by LibTorch's random numbers; asked, it looks at the mirror image too.
class Compact : public Network {
public:
    Compact();
    torch::Tensor trunk(const torch::Tensor& cuts) override { return cuts; }
    torch::Tensor top(const torch::Tensor& cuts) override;

private:
    torch::Tensor answer(const torch::Tensor& x);

    torch::nn::Conv2d m_first{nullptr};
    torch::nn::BatchNorm2d m_norm{nullptr};
    torch::nn::Sequential m_blocks;
    torch::nn::Conv2d m_places{nullptr};
    torch::nn::Linear m_head{nullptr};
};

} // namespace paulownia::learning
