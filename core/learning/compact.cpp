#include "core/learning/compact.h"

namespace paulownia::learning {
namespace {

namespace F = torch::nn::functional;
using torch::nn::BatchNorm2d, torch::nn::Conv2d;

constexpr int kShrink = 4, kLastSide = 5, kLastChannels = 96;
constexpr double kLeastDeviation = 0.02; // a blank cut stays blank
constexpr double kSmooth = 2.0 / 255;    // the deviation that grain and compression give a smooth place

/// Mean 0 and deviation 1 each: how light a photo is says nothing, and batch normalisation would pass it on.
torch::Tensor levelled(const torch::Tensor& images) {
    const auto centred = images - images.mean({2, 3}, true);
    return centred / centred.square().mean({2, 3}, true).sqrt().clamp_min(kLeastDeviation);
}

torch::Tensor averagedDown(const torch::Tensor& cuts) { return F::avg_pool2d(cuts, F::AvgPool2dFuncOptions(kShrink)); }

/// (N, 1, 299, 299) → (N, 1, 74, 74): how rough each small square is, the variance of its levels as a logarithm, so that levelling takes out
/// how contrasty a photo is. Light hair on dark skin is as rough as dark hair on fair skin, whose lightness is the opposite; and something
/// of lashes and strands finer than a square is left.
torch::Tensor roughnessOf(const torch::Tensor& cuts) {
    const auto variance = averagedDown(cuts.square()) - averagedDown(cuts).square();
    return levelled((variance.clamp_min(0) + kSmooth * kSmooth).log());
}

/// Half of them, by LibTorch's random numbers. Turned, zoomed or shifted ones would hide what headshots are aligned for.
torch::Tensor mirroredOrNot(const torch::Tensor& x) {
    const auto stays = torch::rand({x.size(0), 1, 1, 1}) < 0.5;
    return torch::where(stays.to(x.device()), x, x.flip(3));
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
    m_blocks = register_module("blocks", torch::nn::Sequential(Residual(16, 32), Residual(32, 64), Residual(64, kLastChannels)));
    m_places = register_module("places", Conv2d(torch::nn::Conv2dOptions(kLastChannels, kLastChannels, kLastSide).groups(kLastChannels)));
    m_head = register_module("head", torch::nn::Linear(kLastChannels, 1));
    useChannelsLast();
}

torch::Tensor Compact::top(const torch::Tensor& cuts) {
    const auto x = roughnessOf(cuts);
    if (is_training()) return answer(mirroredOrNot(x));
    return (answer(x) + answer(x.flip(3))) / 2; // a face and its mirror image have one label
}

torch::Tensor Compact::answer(const torch::Tensor& x) {
    const auto y = m_blocks->forward(m_norm(m_first(oneChannelLast(x))).relu_());
    return m_head(m_places(y).relu_().flatten(1)).squeeze(1);
}

} // namespace paulownia::learning
