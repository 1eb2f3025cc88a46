#include "core/learning/trunk_store.h"

#include "core/arrays/file_io.h"
#include "core/arrays/whole_file.h"

namespace paulownia::learning {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
namespace fs = std::filesystem;

constexpr std::int64_t kChannels = 768, kSide = 17, kValues = kChannels * kSide * kSide;
constexpr std::size_t kBatch = 16;

std::int64_t slotOf(const Item& item, int copies) { return std::int64_t{item.sample} * (copies + 1) + item.copy + 1; }

std::vector<Item> allItems(std::size_t samples, int copies) {
    std::vector<Item> items;
    for (std::uint32_t sample = 0; sample < samples; ++sample)
        for (int copy = -1; copy < copies; ++copy) items.push_back({sample, copy});
    return items;
}

Result<> fill(const fs::path& path, std::uint64_t bytes, Network& network, Batches batches, torch::Device device, const base::Task& task) {
    const torch::NoGradGuard noGradients;
    network.eval();
    const auto file = arrays::openToWrite(path);
    if (!file) return failure(file);
    if (auto reserved = arrays::reserve(*file, bytes, path); !reserved) return reserved;
    const auto count = static_cast<std::int64_t>(batches.count());
    for (std::int64_t done = 0;; ++done) {
        if (task.stopRequested()) return failure(ErrorKind::Cancelled, "Stopped");
        task.progress(done, count, "trunk");
        const auto batch = batches.next();
        if (!batch) return failure(batch);
        if (!*batch) return {};
        const auto half = network.trunk((*batch)->input.to(device)).permute({0, 2, 3, 1}).to(torch::kCPU, torch::kFloat16).contiguous();
        if (auto written = arrays::writeAll(*file, {static_cast<const std::byte*>(half.data_ptr()), half.nbytes()}, path); !written) return written;
    }
}

} // namespace

Result<Source> storeTrunk(Network& network, const Source& cuts, const evaluation::PhotoSamples& samples, int copies, const fs::path& file, torch::Device device,
                          int threads, const base::Task& task) {
    auto items = allItems(samples.size(), copies);
    const auto count = static_cast<std::int64_t>(items.size());
    const auto bytes = static_cast<std::uint64_t>(count) * kValues * 2;
    std::error_code none;
    if (fs::file_size(file, none) != bytes) {
        auto filled = arrays::writeWhole(file, [&](const fs::path& path) { return fill(path, bytes, network, Batches(cuts, samples, std::move(items), kBatch, threads), device, task); });
        if (!filled) return failure(filled);
    }
    const auto kept = torch::from_file(file.string(), false, count * kValues, torch::kFloat16).view({count, kSide, kSide, kChannels});
    return Source([kept, copies](std::span<const Item> wanted) -> Result<torch::Tensor> {
        auto slots = torch::empty({static_cast<std::int64_t>(wanted.size())}, torch::kInt64);
        for (std::size_t i = 0; i < wanted.size(); ++i) slots.data_ptr<std::int64_t>()[i] = slotOf(wanted[i], copies);
        return kept.index_select(0, slots).to(torch::kFloat32).permute({0, 3, 1, 2});
    });
}

} // namespace paulownia::learning
