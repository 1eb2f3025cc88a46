#pragma once

#include "core/learning/packed_conv.h"

namespace paulownia::learning {

/// Convolution without bias, batch normalisation, ReLU: torchvision's BasicConv2d, with its names. In eval mode and without gradients the
/// normalisation is folded into the convolution.
class BasicConvImpl : public torch::nn::Module {
public:
    explicit BasicConvImpl(const torch::nn::Conv2dOptions& options);
    torch::Tensor forward(const torch::Tensor& x) { return forwardWith(conv->weight, {}, x); }
    /// The same with a weight derived from its own, and a bias before the normalisation.
    torch::Tensor forwardWith(const torch::Tensor& weight, const torch::Tensor& bias, const torch::Tensor& x);
    /// forward(averaged(x)) of a convolution of one pixel, folded: averages the channels that come out, which are fewer.
    torch::Tensor foldedAveraged(const torch::Tensor& x);
    bool isFolded() const { return !is_training() && !torch::GradMode::is_enabled(); }

    torch::nn::Conv2d conv{nullptr};
    torch::nn::BatchNorm2d bn{nullptr};

private:
    FoldedConv folded(const torch::Tensor& weight, const torch::Tensor& bias) const;

    PackedConv m_packed;
};
TORCH_MODULE(BasicConv);

} // namespace paulownia::learning
