#include "core/learning/batches.h"

#include "core/base/random.h"
#include "core/evaluation/augmentation.h"
#include "core/learning/seeds.h"

namespace paulownia::learning {
namespace {

using base::failure;
using base::Result;
using evaluation::kCutPixels, evaluation::kCutSide;

constexpr std::uint64_t kMostCopies = 1u << 16;

Result<> fill(const arrays::ReleaseFolder& release, std::uint32_t row, std::int32_t copy, std::uint64_t seed, std::span<std::uint8_t> pixels) {
    const auto headshot = release.headshots.row(row);
    if (!headshot) return failure(headshot);
    const auto cut = evaluation::cutOf(*headshot);
    if (copy < 0) {
        std::ranges::copy(cut, pixels.begin());
        return {};
    }
    base::Random random(seedOf(seed, row * kMostCopies + static_cast<std::uint64_t>(copy)));
    evaluation::distort(cut, evaluation::Distortion::draw(random), pixels);
    return {};
}

Batch withLabels(torch::Tensor input, const evaluation::PhotoSamples& samples, std::span<const Item> items) {
    auto labels = torch::empty({static_cast<std::int64_t>(items.size())});
    for (std::size_t i = 0; i < items.size(); ++i) labels.data_ptr<float>()[i] = samples.labels[items[i].sample];
    return {std::move(input), std::move(labels)};
}

} // namespace

Source cutsOf(const arrays::ReleaseFolder& release, const evaluation::PhotoSamples& samples, std::uint64_t seed) {
    return [&release, &samples, seed](std::span<const Item> items) -> Result<torch::Tensor> {
        auto pixels = torch::empty({static_cast<std::int64_t>(items.size()), 1, kCutSide, kCutSide}, torch::kUInt8);
        for (std::size_t i = 0; i < items.size(); ++i) {
            const std::span<std::uint8_t> place(pixels.data_ptr<std::uint8_t>() + i * kCutPixels, kCutPixels);
            if (auto filled = fill(release, samples.rows[items[i].sample], items[i].copy, seed, place); !filled) return failure(filled);
        }
        return pixels.to(torch::kFloat32).div_(255);
    };
}

Batches::Batches(Source source, const evaluation::PhotoSamples& samples, std::vector<Item> items, std::size_t batch, int threads)
    : m_source(std::move(source)), m_samples(samples), m_items(std::move(items)), m_batch(batch), m_threads(static_cast<std::size_t>(std::max(1, threads))) {}

void Batches::ahead() {
    while (m_coming.size() < m_threads + 1 && m_begun < m_items.size()) {
        const auto items = std::span(m_items).subspan(m_begun, std::min(m_batch, m_items.size() - m_begun));
        m_begun += items.size();
        m_coming.push_back(std::async(std::launch::async, [this, items] {
            return guarded("a batch", [&]() -> Result<Batch> {
                auto input = m_source(items);
                if (!input) return failure(input);
                return withLabels(std::move(*input), m_samples, items);
            });
        }));
    }
}

Result<std::optional<Batch>> Batches::next() {
    ahead();
    if (m_coming.empty()) return std::nullopt;
    auto batch = m_coming.front().get();
    m_coming.pop_front();
    ahead();
    if (!batch) return failure(batch);
    return std::optional(std::move(*batch));
}

} // namespace paulownia::learning
