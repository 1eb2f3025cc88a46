#include "core/learning/packed_conv.h"

#include <ATen/core/dispatch/Dispatcher.h>

namespace paulownia::learning {
namespace {

using torch::Tensor;

/// One of LibTorch's operators that has no function in C++, by name.
c10::IValue called(const char* name, torch::jit::Stack arguments) {
    c10::Dispatcher::singleton().findSchemaOrThrow(name, "").callBoxed(&arguments);
    return std::move(arguments.back());
}

bool canPack(const Tensor& x) {
    return at::globalContext().userEnabledMkldnn() && at::Context::hasMKLDNN() && x.is_cpu() && x.scalar_type() == torch::kFloat32;
}

std::vector<std::int64_t> paddingOf(const ConvOptions& options) {
    const auto padding = c10::get<torch::ExpandingArray<2>>(options.padding());
    return {padding->begin(), padding->end()};
}

} // namespace

Tensor convolved(const Tensor& x, const Tensor& weight, const Tensor& bias, torch::IntArrayRef stride, torch::IntArrayRef padding) {
    const bool isPixel = weight.size(2) * weight.size(3) == 1; // dilation means nothing to it, but leads to oneDNN, and so do its gradients
    return torch::conv2d(x, weight, bias, stride, padding, isPixel ? 2 : 1);
}

Tensor convolved(const Tensor& x, const Tensor& weight, const Tensor& bias, const ConvOptions& options) {
    return convolved(x, weight, bias, torch::IntArrayRef(*options.stride()), torch::IntArrayRef(paddingOf(options)));
}

void PackedConv::pack(const ConvOptions& options, const Tensor& x) {
    m_packed = {};
    if (!canPack(x)) return;
    const auto list = [](const auto& array) { return std::vector<std::int64_t>(array->begin(), array->end()); };
    m_packed = called("mkldnn_prepacked::conv2d_prepack", {m_folded.weight.contiguous(torch::MemoryFormat::ChannelsLast), m_folded.bias, list(options.stride()), paddingOf(options),
                                                           list(options.dilation()), options.groups(), x.sizes().vec(), "relu"});
}

Tensor PackedConv::run(const Tensor& x, const std::vector<Tensor>& sources, const ConvOptions& options, const std::function<FoldedConv()>& fold) {
    std::vector<State> state;
    state.reserve(sources.size());
    for (const auto& source : sources) state.push_back({source.data_ptr(), source._version()});
    if (sources.empty() || state != m_state) {
        m_folded = fold();
        m_state = std::move(state);
        pack(options, x);
    }
    if (!m_packed.isNone()) return called("mkldnn_prepacked::conv2d_run", {x, m_packed}).toTensor();
    return convolved(x, m_folded.weight, m_folded.bias, options).relu_();
}

} // namespace paulownia::learning
