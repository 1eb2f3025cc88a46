#include "tests/fuzz/readers.h"

#include "core/learning/safetensors.h"
#include "core/learning/torch_file.h"
#include "core/learning/unpickler.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>

namespace paulownia::fuzz {
namespace {

namespace fs = std::filesystem;
using namespace std::string_literals;

/// What a writer makes of a few small tensors.
template <class Write> Bytes written(Write write) {
    const auto path = fs::temp_directory_path() / ("paulownia-weights-" + std::to_string(::getpid()));
    const learning::Tensors tensors{{"weight", torch::ones({2, 3})}, {"half", torch::zeros({4}, torch::kFloat16)}, {"count", torch::tensor(7)}};
    promise(write(path, tensors).has_value(), "weights can be written");
    std::ifstream file(path, std::ios::binary);
    Bytes bytes{std::istreambuf_iterator<char>(file), {}};
    fs::remove(path);
    return bytes;
}

std::vector<Bytes> safetensors() {
    return {written([](const fs::path& path, const learning::Tensors& tensors) { return learning::writeSafetensors(path, {tensors, {{"step", "3"}}}); })};
}

/// As torch.save() writes {'w': tensor of two numbers}.
const auto kPickle = "\x80\x02}X\x01\x00\x00\x00wctorch._utils\n_rebuild_tensor_v2\n((X\x07\x00\x00\x00storagectorch\nFloatStorage\nX\x01\x00\x00\x00" "0X\x03\x00\x00\x00" "cpuK\x02tQK\x00K\x02\x85K\x01\x85\x89"
                     "ccollections\nOrderedDict\n)RtRs."s;

std::vector<Bytes> pickles() { return {kPickle, "\x80\x02}q\x00(X\x05\x00\x00\x00""epochq\x01K\x03X\x04\x00\x00\x00rateG?\xe0\x00\x00\x00\x00\x00\x00u."s}; }

std::vector<Bytes> torchFiles() {
    return {written([](const fs::path& path, const learning::Tensors& tensors) { return learning::writeTorchFile(path, tensors); })};
}

void readPickle(const Bytes& bytes) { static_cast<void>(learning::pickle::read(std::as_bytes(std::span(bytes)))); }

/// Every number is looked at: a tensor that reached outside its file would be found.
void look(const base::Result<learning::WeightsFile>& file) {
    if (!file) return;
    for (const auto& [name, tensor] : file->tensors)
        if (tensor.numel() < 1'000'000) static_cast<void>(tensor.contiguous().clone());
}

void readSafetensors(const Bytes& bytes) { look(learning::readSafetensors(pathOf(bytes))); }
void readTorchFile(const Bytes& bytes) { look(learning::readTorchFile(pathOf(bytes))); }

constexpr Reader kReaders[] = {{"safetensors", safetensors, readSafetensors}, {"pickle", pickles, readPickle}, {"torch", torchFiles, readTorchFile}};

} // namespace

std::span<const Reader> weightReaders() { return kReaders; }

} // namespace paulownia::fuzz
