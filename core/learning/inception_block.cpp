#include "core/learning/inception_block.h"

#include "core/learning/norm_relu.h"

namespace paulownia::learning {

using torch::Tensor;

Tensor pooledBy(Branch::Pool pool, const Tensor& x) {
    if (pool == Branch::Pool::Average) return averaged(x);
    return pool == Branch::Pool::Maximum ? torch::max_pool2d(x, 3, 2) : x;
}

bool InceptionBlock::Way::isJoint() const { return !chain.empty() && chain[0]->conv->weight.size(2) * chain[0]->conv->weight.size(3) == 1; }

InceptionBlock::InceptionBlock(int channels, const std::vector<Branch>& branches) {
    for (const auto& branch : branches) {
        Way way{branch.pool, {}, {}};
        int last = channels;
        for (const auto& unit : branch.chain) {
            way.chain.push_back(add(unit, last));
            last = unit.channels;
        }
        for (const auto& unit : branch.fork) way.fork.push_back(add(unit, last));
        m_channels += branch.fork.empty() ? last : branch.fork[0].channels + branch.fork[1].channels;
        m_ways.push_back(std::move(way));
    }
}

BasicConv InceptionBlock::add(const Unit& unit, int channels) {
    auto options = torch::nn::Conv2dOptions(channels, unit.channels, {unit.down, unit.across}).stride(unit.stride);
    if (unit.stride == 1) options.padding({unit.down / 2, unit.across / 2});
    return register_module(unit.name, BasicConv(options));
}

/// Each way behind the first of its chain, or behind its pool where there is no chain.
std::vector<Tensor> InceptionBlock::begun(const Tensor& x) {
    std::vector<Tensor> first;
    for (auto& way : m_ways) {
        if (way.chain.empty()) first.push_back(pooledBy(way.pool, x));
        else first.push_back(way.pool == Branch::Pool::Average ? way.chain[0]->foldedAveraged(x) : way.chain[0](x));
    }
    return first;
}

std::vector<Tensor> InceptionBlock::begunJointly(const Tensor& x) {
    std::vector<Tensor> weights;
    std::vector<NormPart> parts;
    for (const auto& way : m_ways) {
        if (!way.isJoint()) continue;
        weights.push_back(way.chain[0]->conv->weight);
        parts.push_back({way.chain[0]->bn, way.pool == Branch::Pool::Average});
    }
    auto joint = normRelu(convolved(x, weights.size() == 1 ? weights[0] : torch::cat(weights)), parts);
    std::vector<Tensor> first;
    auto next = joint.begin();
    for (auto& way : m_ways) {
        if (way.isJoint()) first.push_back(*next++);
        else first.push_back(way.chain.empty() ? pooledBy(way.pool, x) : way.chain[0](x));
    }
    return first;
}

Tensor InceptionBlock::forward(const Tensor& x) {
    const bool isFolded = !is_training() && !torch::GradMode::is_enabled();
    const auto first = isFolded ? begun(x) : begunJointly(x);
    std::vector<Tensor> parts;
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        auto y = first[i];
        for (std::size_t unit = 1; unit < m_ways[i].chain.size(); ++unit) y = m_ways[i].chain[unit](y);
        if (m_ways[i].fork.empty()) parts.push_back(y);
        for (auto& unit : m_ways[i].fork) parts.push_back(unit(y));
    }
    return torch::cat(parts, 1);
}

} // namespace paulownia::learning
