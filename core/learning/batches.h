#pragma once

#include "core/arrays/release_folder.h"
#include "core/evaluation/photo_samples.h"
#include "core/learning/tensors.h"

#include <deque>
#include <functional>
#include <future>
#include <optional>

namespace paulownia::learning {

/// A sample to be learned from or asked about: as it is, or one of its distorted copies.
struct Item {
    std::uint32_t sample = 0;
    std::int32_t copy = -1; ///< −1: as it is
};

/// Makes what goes into a network out of items; called on several threads at once.
using Source = std::function<base::Result<torch::Tensor>(std::span<const Item>)>;

/// (N, 1, 299, 299) levels 0–1. Copy c of a sample is distorted by draw c of its own stream, the same in each epoch and fold: the
/// paper draws ten times a training image, then trains. [scripts]
Source cutsOf(const arrays::ReleaseFolder& release, const evaluation::PhotoSamples& samples, std::uint64_t seed);

struct Batch {
    torch::Tensor input;
    torch::Tensor labels; ///< (N) 0 or 1
};

/// Batches in order, made ahead by threads while the network works.
class Batches {
public:
    Batches(Source source, const evaluation::PhotoSamples& samples, std::vector<Item> items, std::size_t batch, int threads);
    /// None at the end.
    base::Result<std::optional<Batch>> next();
    std::size_t count() const { return (m_items.size() + m_batch - 1) / m_batch; }

private:
    void ahead();

    Source m_source;
    const evaluation::PhotoSamples& m_samples;
    std::vector<Item> m_items;
    std::size_t m_batch, m_begun = 0;
    std::size_t m_threads;
    std::deque<std::future<base::Result<Batch>>> m_coming; ///< last, so that it ends before what it uses
};

} // namespace paulownia::learning
