#include "core/learning/compact.h"

namespace paulownia::learning {
namespace {

namespace F = torch::nn::functional;
using torch::nn::BatchNorm2d, torch::nn::Conv2d;

constexpr int kShrink = 4;
constexpr double kLeastDeviation = 0.02; // a blank cut stays blank

/// Mean 0 and deviation 1 each: how light a photo is says nothing, and batch normalisation would pass it on.
torch::Tensor levelled(const torch::Tensor& cuts) {
    const auto centred = cuts - cuts.mean({2, 3}, true);
    return centred / centred.square().mean({2, 3}, true).sqrt().clamp_min(kLeastDeviation);
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
    m_first = register_module("first", window3(1, 16, 2));
    m_norm = register_module("norm", BatchNorm2d(16));
    m_blocks = register_module("blocks", torch::nn::Sequential(Residual(16, 32), Residual(32, 64), Residual(64, 96)));
    m_head = register_module("head", torch::nn::Linear(96, 1));
    useChannelsLast();
}

torch::Tensor Compact::top(const torch::Tensor& cuts) {
    const auto x = oneChannelLast(levelled(F::avg_pool2d(cuts, F::AvgPool2dFuncOptions(kShrink))));
    return m_head(m_blocks->forward(m_norm(m_first(x)).relu_()).mean({2, 3})).squeeze(1);
}

} // namespace paulownia::learning
