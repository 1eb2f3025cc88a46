#include "core/learning/inception.h"

namespace paulownia::learning {
namespace {

using Pool = Branch::Pool;

constexpr std::size_t kTrunkBlocks = 8; // Mixed_5b … Mixed_6e

std::vector<Branch> blockA(int pooled) {
    return {{Pool::None, {{"branch1x1", 64}}, {}},
            {Pool::None, {{"branch5x5_1", 48}, {"branch5x5_2", 64, 5, 5}}, {}},
            {Pool::None, {{"branch3x3dbl_1", 64}, {"branch3x3dbl_2", 96, 3, 3}, {"branch3x3dbl_3", 96, 3, 3}}, {}},
            {Pool::Average, {{"branch_pool", pooled}}, {}}};
}

std::vector<Branch> blockB() {
    return {{Pool::None, {{"branch3x3", 384, 3, 3, 2}}, {}},
            {Pool::None, {{"branch3x3dbl_1", 64}, {"branch3x3dbl_2", 96, 3, 3}, {"branch3x3dbl_3", 96, 3, 3, 2}}, {}},
            {Pool::Maximum, {}, {}}};
}

std::vector<Branch> blockC(int c) {
    return {{Pool::None, {{"branch1x1", 192}}, {}},
            {Pool::None, {{"branch7x7_1", c}, {"branch7x7_2", c, 1, 7}, {"branch7x7_3", 192, 7, 1}}, {}},
            {Pool::None,
             {{"branch7x7dbl_1", c}, {"branch7x7dbl_2", c, 7, 1}, {"branch7x7dbl_3", c, 1, 7}, {"branch7x7dbl_4", c, 7, 1}, {"branch7x7dbl_5", 192, 1, 7}},
             {}},
            {Pool::Average, {{"branch_pool", 192}}, {}}};
}

std::vector<Branch> blockD() {
    return {{Pool::None, {{"branch3x3_1", 192}, {"branch3x3_2", 320, 3, 3, 2}}, {}},
            {Pool::None, {{"branch7x7x3_1", 192}, {"branch7x7x3_2", 192, 1, 7}, {"branch7x7x3_3", 192, 7, 1}, {"branch7x7x3_4", 192, 3, 3, 2}}, {}},
            {Pool::Maximum, {}, {}}};
}

std::vector<Branch> blockE() {
    return {{Pool::None, {{"branch1x1", 320}}, {}},
            {Pool::None, {{"branch3x3_1", 384}}, {{"branch3x3_2a", 384, 1, 3}, {"branch3x3_2b", 384, 3, 1}}},
            {Pool::None, {{"branch3x3dbl_1", 448}, {"branch3x3dbl_2", 384, 3, 3}}, {{"branch3x3dbl_3a", 384, 1, 3}, {"branch3x3dbl_3b", 384, 3, 1}}},
            {Pool::Average, {{"branch_pool", 192}}, {}}};
}

/// Mean and deviation of each of three channels; none where levels go in as they are.
std::pair<torch::Tensor, torch::Tensor> scaleOf(InputScale scale) {
    if (scale == InputScale::ImageNet) return {torch::tensor({0.485, 0.456, 0.406}, torch::kFloat64), torch::tensor({0.229, 0.224, 0.225}, torch::kFloat64)};
    return {torch::full({3}, 0.5f), torch::full({3}, 0.5f)};
}

} // namespace

InceptionV3::InceptionV3() {
    addStem("Conv2d_1a_3x3", 3, 32, 3, 2);
    addStem("Conv2d_2a_3x3", 32, 32, 3);
    addStem("Conv2d_2b_3x3", 32, 64, 3, 1, 1);
    addStem("Conv2d_3b_1x1", 64, 80, 1);
    addStem("Conv2d_4a_3x3", 80, 192, 3);
    for (const auto& [name, pooled] : {std::pair{"Mixed_5b", 32}, {"Mixed_5c", 64}, {"Mixed_5d", 64}}) addBlock(name, blockA(pooled));
    addBlock("Mixed_6a", blockB());
    for (const auto& [name, c] : {std::pair{"Mixed_6b", 128}, {"Mixed_6c", 160}, {"Mixed_6d", 160}, {"Mixed_6e", 192}}) addBlock(name, blockC(c));
    addBlock("Mixed_7a", blockD());
    addBlock("Mixed_7b", blockE());
    addBlock("Mixed_7c", blockE());
    using torch::nn::Linear, torch::nn::ReLU;
    m_head = register_module("head", torch::nn::Sequential(Linear(2048, 512), ReLU(), Linear(512, 29), ReLU(), Linear(29, 5), ReLU(), Linear(5, 1)));
    useChannelsLast();
}

void InceptionV3::addStem(const std::string& name, int from, int to, int window, int stride, int padding) {
    m_stem.push_back(register_module(name, BasicConv(torch::nn::Conv2dOptions(from, to, window).stride(stride).padding(padding))));
}

void InceptionV3::addBlock(const std::string& name, const std::vector<Branch>& branches) {
    const int channels = m_blocks.empty() ? 192 : m_blocks.back()->channels();
    m_blocks.push_back(register_module(name, std::make_shared<InceptionBlock>(channels, branches)));
}

torch::Tensor InceptionV3::first(const torch::Tensor& cuts) {
    const auto x = oneChannelLast(cuts);
    const auto& weight = m_stem[0]->conv->weight; // no padding, so the scale's constant part is the same everywhere
    if (scale == InputScale::ZeroOne) return m_stem[0]->forwardWith(weight.sum(1, true), {}, x);
    auto [mean, deviation] = scaleOf(scale);
    const auto scaled = weight / deviation.to(weight.options()).view({1, 3, 1, 1});
    return m_stem[0]->forwardWith(scaled.sum(1, true), -(scaled * mean.to(weight.options()).view({1, 3, 1, 1})).sum({1, 2, 3}), x);
}

torch::Tensor InceptionV3::trunk(const torch::Tensor& cuts) {
    auto x = first(cuts);
    x = pooledBy(Pool::Maximum, m_stem[2](m_stem[1](x)));
    x = pooledBy(Pool::Maximum, m_stem[4](m_stem[3](x)));
    for (std::size_t i = 0; i < kTrunkBlocks; ++i) x = m_blocks[i]->forward(x);
    return x;
}

torch::Tensor InceptionV3::pooled(const torch::Tensor& activations) {
    auto x = activations;
    for (std::size_t i = kTrunkBlocks; i < m_blocks.size(); ++i) x = m_blocks[i]->forward(x);
    return x.mean({2, 3});
}

torch::Tensor InceptionV3::top(const torch::Tensor& activations) { return m_head->forward(pooled(activations)).squeeze(1); }

std::vector<std::string> InceptionV3::trunkNames() const {
    std::vector<std::string> names;
    const auto children = named_children();
    for (std::size_t i = 0; i < m_stem.size() + kTrunkBlocks; ++i) names.push_back(children[i].key());
    return names;
}

} // namespace paulownia::learning
