#include "core/learning/norm_relu.h"

#include "core/learning/channel_kernels.h"

namespace paulownia::learning {
namespace {

using torch::Tensor, torch::autograd::AutogradContext, torch::autograd::variable_list;

constexpr std::int64_t kChunk = 2048; // rows a task: the sums are the same whatever the number of threads

/// From a pixel to the next. The stride of a single row, column or image says nothing, whatever it is.
std::int64_t rowStride(const Tensor& x) {
    for (const int dimension : {3, 2, 0})
        if (x.size(dimension) > 1) return x.stride(dimension);
    return x.size(1);
}

bool hasRows(const Tensor& x) {
    const auto isStride = [&](int dimension, std::int64_t stride) { return x.size(dimension) == 1 || x.stride(dimension) == stride; };
    const auto step = rowStride(x);
    return isStride(1, 1) && isStride(3, step) && isStride(2, step * x.size(3)) && isStride(0, step * x.size(3) * x.size(2));
}

Tensor withRows(const Tensor& x) { return hasRows(x) ? x : x.contiguous(torch::MemoryFormat::ChannelsLast); }

template <class T> Rows<T> rowsOf(const Tensor& x) {
    return {x.data_ptr<std::remove_const_t<T>>(), x.size(0) * x.size(2) * x.size(3), x.size(1), rowStride(x)};
}

template <class T> Rows<T> chunk(const Rows<T>& rows, std::int64_t first) {
    return {rows.data + first * rows.stride, std::min(kChunk, rows.count - first), rows.channels, rows.stride};
}

/// Two sums a channel over all rows: (2, channels), double precision. `work(first, sum, sum)` does a chunk.
template <class Work> Tensor chunkSums(std::int64_t rows, std::int64_t channels, Work work) {
    const auto chunks = (rows + kChunk - 1) / kChunk;
    auto sums = torch::zeros({chunks, 2, channels}, torch::kFloat64);
    at::parallel_for(0, chunks, 1, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = begin; i < end; ++i) {
            auto* place = sums.data_ptr<double>() + i * 2 * channels;
            work(i * kChunk, place, place + channels);
        }
    });
    return sums.sum(0);
}

template <class Work> void eachChunk(std::int64_t rows, Work work) {
    at::parallel_for(0, (rows + kChunk - 1) / kChunk, 1, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = begin; i < end; ++i) work(i * kChunk);
    });
}

/// What a part was normalised with: each (channels).
struct Scale {
    Tensor mean, inverse, factor, shift;
};

template <class T> std::pair<Tensor, Tensor> meanAndVariance(const Tensor& x) {
    const auto rows = rowsOf<const T>(x);
    const std::vector<T> origin(rows.data, rows.data + rows.channels); // near the mean, so that squares do not cancel out
    const auto sums = chunkSums(rows.count, rows.channels, [&](auto first, double* sum, double* square) { addMoments(chunk(rows, first), origin.data(), sum, square); }) /
                      static_cast<double>(rows.count);
    const auto from = torch::from_blob(const_cast<T*>(origin.data()), {rows.channels}, x.options()).to(torch::kFloat64);
    return {sums[0] + from, (sums[1] - sums[0].square()).clamp_min(0)};
}

/// Moves the statistics that inference will use.
void remember(torch::nn::BatchNorm2dImpl& norm, const Tensor& mean, const Tensor& variance, std::int64_t rows) {
    const auto momentum = norm.options.momentum().value(), unbiased = static_cast<double>(rows) / static_cast<double>(rows - 1);
    norm.num_batches_tracked += 1;
    norm.running_mean.mul_(1 - momentum).add_(mean.to(norm.running_mean.dtype()), momentum);
    norm.running_var.mul_(1 - momentum).add_(variance.to(norm.running_var.dtype()), momentum * unbiased);
}

template <class T> Tensor forwardPart(const Tensor& x, torch::nn::BatchNorm2dImpl& norm, variable_list& saved) {
    const auto rows = rowsOf<const T>(x);
    const auto [mean, variance] = meanAndVariance<T>(x);
    remember(norm, mean, variance, rows.count);
    const auto inverse = (variance + norm.options.eps()).rsqrt();
    const auto factor = norm.weight * inverse, shift = norm.bias - mean * factor;
    saved.insert(saved.end(), {x, mean.to(x.dtype()), inverse, factor.to(x.dtype()), shift.to(x.dtype())});
    auto y = torch::empty(x.sizes(), x.options().memory_format(torch::MemoryFormat::ChannelsLast));
    const T *f = saved[saved.size() - 2].template data_ptr<T>(), *s = saved.back().template data_ptr<T>();
    eachChunk(rows.count, [&, to = rowsOf<T>(y)](auto first) { scaleRelu(chunk(rows, first), f, s, chunk(to, first)); });
    return y;
}

/// Gradients of a part's weight and bias, and of its input into `dx` where that is wanted.
template <class T> std::pair<Tensor, Tensor> backwardPart(const Tensor* saved, const Tensor& given, Tensor dx) {
    const auto gradient = withRows(given);
    const auto x = rowsOf<const T>(saved[0]), g = rowsOf<const T>(gradient);
    const T *mean = saved[1].data_ptr<T>(), *factor = saved[3].data_ptr<T>(), *shift = saved[4].data_ptr<T>();
    const auto sums = chunkSums(x.count, x.channels, [&](auto first, double* sum, double* product) {
        addGradients(chunk(x, first), chunk(g, first), factor, shift, mean, sum, product);
    });
    const auto ofWeight = sums[1] * saved[2];
    if (dx.defined()) {
        const auto share = saved[3].to(torch::kFloat64) / static_cast<double>(x.count);
        const auto slope = (-share * ofWeight * saved[2]).to(dx.dtype()), constant = (-share * sums[0]).to(dx.dtype());
        eachChunk(x.count, [&, to = rowsOf<T>(dx)](auto first) {
            inputGradient(chunk(x, first), chunk(g, first), factor, shift, mean, slope.template data_ptr<T>(), constant.template data_ptr<T>(), chunk(to, first));
        });
    }
    return {ofWeight.to(given.dtype()), sums[0].to(given.dtype())};
}

constexpr std::size_t kSavedAPart = 5;

/// Room for a gradient of all parts' channels.
Tensor emptyFor(const variable_list& parts) {
    std::int64_t channels = 0;
    for (const auto& part : parts) channels += part.size(1);
    const auto& one = parts[0];
    return torch::empty({one.size(0), channels, one.size(2), one.size(3)}, one.options().memory_format(torch::MemoryFormat::ChannelsLast));
}

/// All parts at once: (N, C, H, W), their weights and biases, each (C) → a tensor a part.
class NormRelu : public torch::autograd::Function<NormRelu> {
public:
    static variable_list forward(AutogradContext* context, const Tensor& x, const Tensor& weights, const Tensor& biases, const std::vector<NormPart>* parts);
    static variable_list backward(AutogradContext* context, variable_list gradients);
};

Tensor dispatchForward(const Tensor& x, torch::nn::BatchNorm2dImpl& norm, variable_list& saved) {
    return x.scalar_type() == torch::kFloat32 ? forwardPart<float>(x, norm, saved) : forwardPart<double>(x, norm, saved);
}

variable_list NormRelu::forward(AutogradContext* context, const Tensor& x, const Tensor&, const Tensor&, const std::vector<NormPart>* parts) {
    const auto whole = withRows(x);
    variable_list answers, saved;
    std::vector<std::int64_t> averages;
    std::int64_t at = 0;
    for (const auto& part : *parts) {
        const auto channels = part.norm->weight.size(0);
        const auto own = whole.narrow(1, at, channels);
        auto norm = part.norm; // a handle
        answers.push_back(dispatchForward(part.averages ? averaged(own) : own, *norm, saved));
        averages.push_back(part.averages);
        at += channels;
    }
    context->save_for_backward(std::move(saved));
    context->saved_data["averages"] = averages;
    return answers;
}

variable_list NormRelu::backward(AutogradContext* context, variable_list gradients) {
    const auto saved = context->get_saved_variables();
    const auto averages = context->saved_data["averages"].toIntVector();
    Tensor whole;
    if (context->needs_input_grad(0)) whole = emptyFor(gradients);
    variable_list ofWeights, ofBiases;
    std::int64_t at = 0;
    for (std::size_t i = 0; i < averages.size(); ++i) {
        const auto& x = saved[i * kSavedAPart];
        auto place = whole.defined() ? whole.narrow(1, at, x.size(1)) : Tensor();
        const auto dx = averages[i] && whole.defined() ? torch::empty_like(x) : place;
        const auto [ofWeight, ofBias] = x.scalar_type() == torch::kFloat32 ? backwardPart<float>(&x, gradients[i], dx) : backwardPart<double>(&x, gradients[i], dx);
        if (averages[i] && whole.defined()) place.copy_(averaged(dx));
        ofWeights.push_back(ofWeight);
        ofBiases.push_back(ofBias);
        at += x.size(1);
    }
    return {whole, torch::cat(ofWeights), torch::cat(ofBiases), Tensor()};
}

/// LibTorch's own, for other processors and precisions, and where nothing is learned.
Tensor plain(const Tensor& x, const NormPart& part) {
    auto norm = part.norm; // a handle
    return norm(part.averages ? averaged(x) : x).relu_();
}

bool canFuse(const Tensor& x, const NormPart& part) {
    const auto& norm = *part.norm;
    const bool isExact = x.scalar_type() == torch::kFloat32 || x.scalar_type() == torch::kFloat64;
    return norm.is_training() && norm.options.momentum() && x.is_cpu() && isExact && x.scalar_type() == norm.weight.scalar_type() && x.size(0) * x.size(2) * x.size(3) > 1;
}

} // namespace

Tensor averaged(const Tensor& x) { return torch::avg_pool2d(x, 3, 1, 1); }

std::vector<Tensor> normRelu(const Tensor& x, const std::vector<NormPart>& parts) {
    std::vector<Tensor> answers, weights, biases;
    std::vector<std::int64_t> channels;
    for (const auto& part : parts) {
        weights.push_back(part.norm->weight);
        biases.push_back(part.norm->bias);
        channels.push_back(part.norm->weight.size(0));
    }
    if (std::ranges::all_of(parts, [&](const auto& part) { return canFuse(x, part); }))
        return NormRelu::apply(x, parts.size() == 1 ? weights[0] : torch::cat(weights), parts.size() == 1 ? biases[0] : torch::cat(biases), &parts);
    const auto own = parts.size() == 1 ? std::vector{x} : torch::split_with_sizes(x, channels, 1);
    for (std::size_t i = 0; i < parts.size(); ++i) answers.push_back(plain(own[i], parts[i]));
    return answers;
}

} // namespace paulownia::learning
