#pragma once

#include "core/learning/basic_conv.h"

#include <string>
#include <vector>

namespace paulownia::learning {

/// A convolution of a block: its name in torchvision, channels, window and stride. Padding keeps the size where the stride is 1.
struct Unit {
    std::string name;
    int channels = 0, down = 1, across = 1, stride = 1;
};

/// What a branch of a block does: pools or not, then its chain, then what the chain's end divides into, if it does.
struct Branch {
    enum class Pool { None, Average, Maximum } pool = Pool::None;
    std::vector<Unit> chain;
    std::vector<Unit> fork;
};

/// A block of Inception V3: its branches beside each other. Those that begin with a convolution of one pixel begin with one for all of
/// them while it learns, so that the block's input and its gradient are gone through once.
class InceptionBlock : public torch::nn::Module {
public:
    InceptionBlock(int channels, const std::vector<Branch>& branches);
    torch::Tensor forward(const torch::Tensor& x);
    int channels() const { return m_channels; } ///< that come out

private:
    struct Way {
        Branch::Pool pool;
        std::vector<BasicConv> chain, fork;
        bool isJoint() const; ///< begins with a convolution of one pixel
    };
    BasicConv add(const Unit& unit, int channels);
    std::vector<torch::Tensor> begun(const torch::Tensor& x);
    std::vector<torch::Tensor> begunJointly(const torch::Tensor& x);

    std::vector<Way> m_ways;
    int m_channels = 0;
};

/// A branch's pool of 3 × 3 pixels: the average keeps the size, the maximum halves it.
torch::Tensor pooledBy(Branch::Pool pool, const torch::Tensor& x);

} // namespace paulownia::learning
