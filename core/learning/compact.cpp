#include "core/learning/compact.h"

namespace paulownia::learning {
namespace {

namespace F = torch::nn::functional;
using torch::nn::BatchNorm2d, torch::nn::Conv2d;

constexpr int kShrink = 4, kLooks = 2;
constexpr double kLeastDeviation = 0.02; // a blank cut stays blank
constexpr double kSmooth = 2.0 / 255;    // the deviation that grain and compression give a smooth place

/// Mean 0 and deviation 1 each: how light a photo is says nothing, and batch normalisation would pass it on.
torch::Tensor levelled(const torch::Tensor& images) {
    const auto centred = images - images.mean({2, 3}, true);
    return centred / centred.square().mean({2, 3}, true).sqrt().clamp_min(kLeastDeviation);
}

torch::Tensor averagedDown(const torch::Tensor& cuts) { return F::avg_pool2d(cuts, F::AvgPool2dFuncOptions(kShrink)); }

/// How rough each small square is: the variance of its levels as a logarithm, so that levelling takes out how contrasty a photo is.
torch::Tensor roughnessOf(const torch::Tensor& cuts, const torch::Tensor& means) {
    const auto variance = averagedDown(cuts.square()) - means.square();
    return (variance.clamp_min(0) + kSmooth * kSmooth).log();
}

/// (N, 1, 299, 299) → (N, 2, 74, 74): lightness, and roughness. Light hair on dark skin is the opposite of dark hair on fair skin to the
/// first, and the same to the second, which also keeps something of lashes and strands that are finer than a pixel of 74 × 74.
torch::Tensor looksOf(const torch::Tensor& cuts) {
    const auto means = averagedDown(cuts);
    return torch::cat({levelled(means), levelled(roughnessOf(cuts, means))}, 1).contiguous(torch::MemoryFormat::ChannelsLast);
}

Conv2d window3(int from, int to, int stride) { return Conv2d(torch::nn::Conv2dOptions(from, to, 3).stride(stride).padding(1).bias(false)); }

} // namespace

ResidualImpl::ResidualImpl(int from, int to) {
    m_first = register_module("first", window3(from, to, 2));
    m_firstNorm = register_module("first_norm", BatchNorm2d(to));
    m_second = register_module("second", window3(to, to, 1));
    m_secondNorm = register_module("second_norm", BatchNorm2d(to));
    m_around = register_module("around", Conv2d(torch::nn::Conv2dOptions(from, to, 1).stride(2).bias(false)));
}

torch::Tensor ResidualImpl::forward(const torch::Tensor& x) {
    const auto y = m_secondNorm(m_second(m_firstNorm(m_first(x)).relu_()));
    return (y + m_around(x)).relu_();
}

Compact::Compact() {
    m_first = register_module("first", window3(kLooks, 16, 2));
    m_norm = register_module("norm", BatchNorm2d(16));
    m_blocks = register_module("blocks", torch::nn::Sequential(Residual(16, 32), Residual(32, 64), Residual(64, 96)));
    m_head = register_module("head", torch::nn::Linear(96, 1));
    useChannelsLast();
}

torch::Tensor Compact::top(const torch::Tensor& cuts) {
    return m_head(m_blocks->forward(m_norm(m_first(looksOf(cuts))).relu_()).mean({2, 3})).squeeze(1);
}

} // namespace paulownia::learning
