#include "core/learning/weights.h"

#include "core/arrays/file_io.h"
#include "core/learning/safetensors.h"
#include "core/learning/torch_file.h"

#include <array>
#include <sstream>

namespace paulownia::learning {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

constexpr std::string_view kHead = "head.", kCounter = "num_batches_tracked";

std::string text(torch::IntArrayRef sizes) {
    std::ostringstream stream;
    stream << sizes;
    return stream.str();
}

/// Every tensor to fill, by its name.
std::vector<std::pair<std::string, torch::Tensor>> placesOf(const Network& network) {
    std::vector<std::pair<std::string, torch::Tensor>> places;
    for (const auto& item : network.named_parameters()) places.emplace_back(item.key(), item.value());
    for (const auto& item : network.named_buffers()) places.emplace_back(item.key(), item.value());
    return places;
}

Result<> setOne(const torch::Tensor& place, const torch::Tensor& given, const std::string& name, const std::string& source) {
    if (given.sizes() != place.sizes())
        return failure(ErrorKind::Invalid, "The tensor ‘" + name + "’ is " + text(given.sizes()) + " and should be " + text(place.sizes()) + ": these are weights of another network", source);
    if (!given.to(torch::kFloat32).isfinite().all().item<bool>())
        return failure(ErrorKind::Invalid, "The tensor ‘" + name + "’ holds what is no finite number; get the file again", source);
    place.copy_(given);
    return {};
}

} // namespace

Result<WeightsFile> readWeights(const std::filesystem::path& path) {
    const auto file = arrays::openToRead(path);
    if (!file) return failure(file);
    std::array<std::byte, 2> head{};
    if (auto got = arrays::readAt(*file, 0, head, path); !got) return failure(got);
    const bool isZip = head[0] == std::byte{'P'} && head[1] == std::byte{'K'}, isPickle = head[0] == std::byte{0x80};
    return isZip || (isPickle && path.extension() != ".safetensors") ? readTorchFile(path) : readSafetensors(path);
}

Tensors tensorsOf(const Network& network) {
    Tensors tensors;
    for (const auto& [name, place] : placesOf(network)) tensors[name] = place.detach();
    return tensors;
}

Tensors learningTensorsOf(const Network& network) {
    Tensors tensors;
    for (const auto& item : network.named_parameters())
        if (item.value().requires_grad()) tensors[item.key()] = item.value().detach();
    for (const auto& item : network.named_buffers()) tensors[item.key()] = item.value().detach();
    return tensors;
}

Result<WeightsUse> setWeights(Network& network, const Tensors& tensors, const std::string& source) {
    return guarded(source, [&]() -> Result<WeightsUse> {
        const torch::NoGradGuard noGradients;
        WeightsUse use;
        use.hasHead = std::ranges::any_of(tensors, [](const auto& item) { return item.first.starts_with(kHead); });
        for (const auto& [name, place] : placesOf(network)) {
            const auto given = tensors.find(name);
            if (given == tensors.end()) {
                if (name.ends_with(kCounter) || (name.starts_with(kHead) && !use.hasHead)) continue; // an old file; one to start from
                return failure(ErrorKind::Invalid, "The tensor ‘" + name + "’ is missing: these are weights of another network", source);
            }
            if (auto done = setOne(place, given->second, name, source); !done) return failure(done);
            ++use.taken;
        }
        return use;
    });
}

} // namespace paulownia::learning
