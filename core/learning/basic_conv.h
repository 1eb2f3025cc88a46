#pragma once

#include <torch/torch.h>

namespace paulownia::learning {

/// Convolution without bias, batch normalisation, ReLU: torchvision's BasicConv2d, with its names.
class BasicConvImpl : public torch::nn::Module {
public:
    explicit BasicConvImpl(const torch::nn::Conv2dOptions& options);
    torch::Tensor forward(const torch::Tensor& x) { return forwardWith(conv->weight, {}, x); }
    /// The same with a weight derived from its own, and a bias before the normalisation.
    torch::Tensor forwardWith(const torch::Tensor& weight, const torch::Tensor& bias, const torch::Tensor& x);

    torch::nn::Conv2d conv{nullptr};
    torch::nn::BatchNorm2d bn{nullptr};

private:
    torch::Tensor folded(const torch::Tensor& weight, const torch::Tensor& bias, const torch::Tensor& x);
};
TORCH_MODULE(BasicConv);

} // namespace paulownia::learning
