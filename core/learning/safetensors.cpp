#include "core/learning/safetensors.h"

#include "core/arrays/file_io.h"
#include "core/arrays/whole_file.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace paulownia::learning {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using nlohmann::ordered_json;
namespace fs = std::filesystem;

constexpr std::uint64_t kLengthBytes = 8, kMostHeader = 100u << 20, kAlignment = 8;
constexpr auto kNotes = "__metadata__";

constexpr std::pair<const char*, torch::ScalarType> kTypes[] = {
    {"F32", torch::kFloat32}, {"F64", torch::kFloat64}, {"F16", torch::kFloat16}, {"BF16", torch::kBFloat16}, {"I64", torch::kInt64},
    {"I32", torch::kInt32},   {"I16", torch::kInt16},   {"I8", torch::kInt8},     {"U8", torch::kUInt8},      {"BOOL", torch::kBool}};

struct Reader {
    const fs::path& path;
    arrays::FileHandle file;
    std::uint64_t dataAt = 0, dataBytes = 0;

    tl::unexpected<base::Error> invalid(std::string message) const { return failure(ErrorKind::Invalid, std::move(message), path.string()); }

    Result<ordered_json> header(std::uint64_t fileBytes) {
        std::uint64_t length = 0;
        if (fileBytes < kLengthBytes) return invalid("The file is cut off; get it again");
        if (auto got = arrays::readAt(file, 0, std::as_writable_bytes(std::span(&length, 1)), path); !got) return failure(got);
        if (length > kMostHeader || length > fileBytes - kLengthBytes) return invalid("The file is cut off, or is no safetensors file: its header does not fit it");
        std::string text(length, ' ');
        if (auto got = arrays::readAt(file, kLengthBytes, std::as_writable_bytes(std::span(text)), path); !got) return failure(got);
        dataAt = kLengthBytes + length;
        dataBytes = fileBytes - dataAt;
        auto json = ordered_json::parse(text, nullptr, false);
        if (!json.is_object()) return invalid("This is no safetensors file: its header is no JSON object");
        return json;
    }

    /// Its shape, if it and its place are what the format asks for.
    static std::optional<std::vector<std::int64_t>> shapeOf(const ordered_json& entry, std::uint64_t width, std::uint64_t bytes) {
        std::vector<std::int64_t> shape;
        std::uint64_t left = bytes / width, product = 1;
        for (const auto& size : entry["shape"]) {
            if (!size.is_number_unsigned() || shape.size() > 7) return std::nullopt;
            const auto value = size.get<std::uint64_t>();
            if (value != 0 && product > left / value) return std::nullopt; // more than there are bytes for
            product *= value;
            shape.push_back(static_cast<std::int64_t>(value));
        }
        if (product * width != bytes) return std::nullopt;
        return shape;
    }

    static bool isWhole(const ordered_json& entry) {
        if (!entry.is_object() || !entry.contains("dtype") || !entry["dtype"].is_string() || !entry.contains("shape") || !entry["shape"].is_array()) return false;
        if (!entry.contains("data_offsets") || !entry["data_offsets"].is_array() || entry["data_offsets"].size() != 2) return false;
        return std::ranges::all_of(entry["data_offsets"], [](const auto& offset) { return offset.is_number_unsigned(); });
    }

    Result<torch::Tensor> tensor(const std::string& name, const ordered_json& entry) const {
        if (!isWhole(entry)) return invalid("The header does not say what the tensor ‘" + name + "’ is");
        const auto type = entry["dtype"].get<std::string>();
        const auto* known = std::ranges::find(kTypes, type, &std::pair<const char*, torch::ScalarType>::first);
        if (known == std::end(kTypes)) return failure(ErrorKind::Unsupported, "The tensor ‘" + name + "’ has numbers of the kind " + type + ", which are not read here", path.string());
        const auto begin = entry["data_offsets"][0].get<std::uint64_t>(), end = entry["data_offsets"][1].get<std::uint64_t>();
        if (begin > end || end > dataBytes) return invalid("The file is cut off: the tensor ‘" + name + "’ ends behind it");
        const auto shape = shapeOf(entry, torch::elementSize(known->second), end - begin);
        if (!shape) return invalid("The tensor ‘" + name + "’ has not as many numbers as its shape says");
        auto numbers = torch::empty(*shape, known->second);
        const std::span<std::byte> bytes(static_cast<std::byte*>(numbers.data_ptr()), end - begin);
        if (auto got = arrays::readAt(file, dataAt + begin, bytes, path); !got) return failure(got);
        return numbers;
    }

    Result<WeightsFile> read(std::uint64_t fileBytes) {
        const auto json = header(fileBytes);
        if (!json) return failure(json);
        WeightsFile result;
        for (const auto& [name, entry] : json->items()) {
            if (name == kNotes) {
                for (const auto& [key, value] : entry.items())
                    if (value.is_string()) result.notes[key] = value.get<std::string>();
                continue;
            }
            auto read = tensor(name, entry);
            if (!read) return failure(read);
            result.tensors[name] = *read;
        }
        return result;
    }
};

std::string typeOf(const torch::Tensor& tensor) {
    return std::ranges::find(kTypes, tensor.scalar_type(), &std::pair<const char*, torch::ScalarType>::second)->first;
}

std::string headerOf(const WeightsFile& file) {
    ordered_json json = ordered_json::object();
    if (!file.notes.empty()) json[kNotes] = file.notes;
    std::uint64_t at = 0;
    for (const auto& [name, tensor] : file.tensors) {
        json[name] = {{"dtype", typeOf(tensor)}, {"shape", tensor.sizes().vec()}, {"data_offsets", {at, at + tensor.nbytes()}}};
        at += tensor.nbytes();
    }
    auto text = json.dump();
    text.resize((text.size() + kAlignment - 1) / kAlignment * kAlignment, ' ');
    return text;
}

Result<> writeTo(const fs::path& path, const WeightsFile& weights) {
    const auto file = arrays::openToWrite(path);
    if (!file) return failure(file);
    const auto header = headerOf(weights);
    const std::uint64_t length = header.size();
    auto written = arrays::writeAll(*file, std::as_bytes(std::span(&length, 1)), path);
    if (written) written = arrays::writeAll(*file, std::as_bytes(std::span(header)), path);
    for (const auto& [name, tensor] : weights.tensors) {
        if (!written) return written;
        const auto whole = tensor.detach().cpu().contiguous();
        written = arrays::writeAll(*file, {static_cast<const std::byte*>(whole.data_ptr()), whole.nbytes()}, path);
    }
    return written;
}

} // namespace

Result<WeightsFile> readSafetensors(const fs::path& path) {
    auto file = arrays::openToRead(path);
    if (!file) return failure(file);
    std::error_code error;
    const auto bytes = fs::file_size(path, error);
    if (error) return failure(ErrorKind::Io, "The file cannot be read", path.string(), error.message());
    return guarded(path.string(), [&] { return Reader{path, std::move(*file)}.read(bytes); });
}

Result<> writeSafetensors(const fs::path& path, const WeightsFile& file) {
    return guarded(path.string(), [&] { return arrays::writeWhole(path, [&](const fs::path& unfinished) { return writeTo(unfinished, file); }); });
}

} // namespace paulownia::learning
