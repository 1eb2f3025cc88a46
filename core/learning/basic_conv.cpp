#include "core/learning/basic_conv.h"

#include "core/learning/norm_relu.h"

namespace paulownia::learning {

using torch::Tensor;

BasicConvImpl::BasicConvImpl(const torch::nn::Conv2dOptions& options) {
    conv = register_module("conv", torch::nn::Conv2d(torch::nn::Conv2dOptions(options).bias(false)));
    bn = register_module("bn", torch::nn::BatchNorm2d(torch::nn::BatchNorm2dOptions(options.out_channels()).eps(1e-3)));
}

Tensor BasicConvImpl::forwardWith(const Tensor& weight, const Tensor& bias, const Tensor& x) {
    const auto& o = conv->options;
    if (!isFolded()) return normRelu(convolved(x, weight, bias, o), {{bn}})[0];
    std::vector<Tensor> sources;
    if (weight.is_same(conv->weight)) sources = {weight, bn->weight, bn->bias, bn->running_mean, bn->running_var};
    return m_packed.run(x, sources, o, [&] { return folded(weight, bias); });
}

FoldedConv BasicConvImpl::folded(const Tensor& weight, const Tensor& bias) const {
    const auto factor = bn->weight / (bn->running_var + bn->options.eps()).sqrt();
    const auto shift = bn->bias + ((bias.defined() ? bias : torch::zeros_like(bn->bias)) - bn->running_mean) * factor;
    return {weight * factor.view({-1, 1, 1, 1}), shift};
}

Tensor BasicConvImpl::foldedAveraged(const Tensor& x) {
    const auto whole = folded(conv->weight, {}); // few weights; the bias comes behind the average, whose border counts zeros
    return averaged(convolved(x, whole.weight)).add_(whole.bias.view({1, -1, 1, 1})).relu_();
}

} // namespace paulownia::learning
