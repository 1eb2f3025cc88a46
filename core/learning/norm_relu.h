#pragma once

#include <torch/torch.h>

namespace paulownia::learning {

/// Some channels of a convolution, and the normalisation that they go through.
struct NormPart {
    torch::nn::BatchNorm2d norm{nullptr};
    bool averages = false; ///< over 3 × 3 pixels first, as a pool before a convolution of one pixel does: the order makes no difference, the pixels are fewer
};

/// Batch normalisation and ReLU of what a convolution gives: (N, all parts' channels, H, W) → a tensor a part. While learning on the
/// processor, in single or double precision, both are one pass and so are their gradients; what comes of it is LibTorch's own to rounding.
std::vector<torch::Tensor> normRelu(const torch::Tensor& x, const std::vector<NormPart>& parts);

/// Average over 3 × 3 pixels, zeros around counted: its own gradient.
torch::Tensor averaged(const torch::Tensor& x);

} // namespace paulownia::learning
