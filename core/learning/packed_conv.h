#pragma once

#include <functional>
#include <torch/torch.h>

namespace paulownia::learning {

using ConvOptions = torch::nn::detail::ConvNdOptions<2>; ///< what a Conv2d keeps

/// A convolution with the normalisation behind it folded in.
struct FoldedConv {
    torch::Tensor weight, bias;
};

/// conv2d of one group, by oneDNN. LibTorch itself gives windows of one pixel to BLAS when there is one thread and fewer than 16 images, a
/// batch's rest for instance; Debian's plain BLAS then takes twenty times as long.
torch::Tensor convolved(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias = {}, torch::IntArrayRef stride = {1, 1}, torch::IntArrayRef padding = {0, 0});
torch::Tensor convolved(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, const ConvOptions& options);

/// A folded convolution and its ReLU as oneDNN likes it best: the weights laid out once and kept until one of those that it was made of
/// changes, the ReLU done as values are written. Elsewhere, and in other precisions, the plain operations. For one thread at a time.
class PackedConv {
public:
    /// `sources`: what `fold` makes the convolution of; with none it is made anew each time.
    torch::Tensor run(const torch::Tensor& x, const std::vector<torch::Tensor>& sources, const ConvOptions& options, const std::function<FoldedConv()>& fold);

private:
    /// A tensor, and how often it was changed.
    struct State {
        const void* data;
        std::int64_t version;
        bool operator==(const State&) const = default;
    };
    void pack(const ConvOptions& options, const torch::Tensor& x);

    std::vector<State> m_state;
    FoldedConv m_folded;
    c10::IValue m_packed; ///< none where oneDNN does not serve
};

} // namespace paulownia::learning
