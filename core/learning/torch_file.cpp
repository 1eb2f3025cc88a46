#include "core/learning/torch_file.h"

#include "core/learning/unpickler.h"
#include "core/arrays/whole_file.h"
#include "core/learning/zip_directory.h"

#include <array>
#include <fstream>

namespace paulownia::learning {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
namespace fs = std::filesystem;
using Bytes = std::vector<std::byte>;

constexpr std::uint64_t kMostPickle = 8u << 20; // of fifty thousand tensors; a value takes a hundred times its byte
constexpr std::array<unsigned char, 5> kLegacy{0x80, 0x02, 0x8a, 0x0a, 0x6c}; // pickle protocol 2, then torch's old magic number

constexpr std::pair<const char*, torch::ScalarType> kTypes[] = {
    {"FloatStorage", torch::kFloat32}, {"DoubleStorage", torch::kFloat64}, {"HalfStorage", torch::kFloat16}, {"BFloat16Storage", torch::kBFloat16},
    {"LongStorage", torch::kInt64},    {"IntStorage", torch::kInt32},      {"ShortStorage", torch::kInt16},  {"CharStorage", torch::kInt8},
    {"ByteStorage", torch::kUInt8},    {"BoolStorage", torch::kBool}};

class TorchFile {
public:
    TorchFile(const fs::path& path, arrays::FileHandle file, std::map<std::string, Extent> entries)
        : m_path(path), m_file(std::move(file)), m_entries(std::move(entries)) {}

    Result<WeightsFile> read() {
        const auto found = std::ranges::find_if(m_entries, [](const auto& entry) { return entry.first.ends_with("/data.pkl"); });
        if (found == m_entries.end()) return invalid("This zip file holds no data.pkl: it is not what torch.save() writes");
        if (found->second.bytes > kMostPickle) return invalid("Its data.pkl is too large for weights");
        m_root = found->first.substr(0, found->first.size() - std::string_view("data.pkl").size());
        const auto bytes = bytesOf(found->second);
        if (!bytes) return failure(bytes);
        const auto document = pickle::read(*bytes);
        if (!document) return failure(document.error().kind, document.error().message, m_path.string());
        return tensorsOf(document->root);
    }

private:
    tl::unexpected<base::Error> invalid(std::string message) const { return failure(ErrorKind::Invalid, std::move(message), m_path.string()); }

    Result<Bytes> bytesOf(const Extent& extent) const {
        Bytes bytes(extent.bytes);
        if (auto got = arrays::readAt(m_file, extent.offset, bytes, m_path); !got) return failure(got);
        return bytes;
    }

    Result<WeightsFile> tensorsOf(pickle::Ref root) {
        const auto* dictionary = std::get_if<pickle::Dictionary>(&root->what);
        if (!dictionary) return invalid("It holds no dictionary of weights; save the state_dict()");
        WeightsFile file;
        for (const auto& [key, value] : dictionary->items) {
            const auto* name = std::get_if<std::string>(&key->what);
            if (name && *name == "state_dict" && value != root) return tensorsOf(value);
            const auto* described = std::get_if<pickle::Tensor>(&value->what);
            if (!name || !described) continue; // an epoch's number, say
            auto tensor = tensorOf(*described, *name);
            if (!tensor) return failure(tensor);
            file.tensors[*name] = *tensor;
        }
        if (file.tensors.empty()) return invalid("It holds no weights; save the state_dict()");
        return file;
    }

    Result<torch::Tensor> storageOf(const pickle::Storage& storage) {
        if (const auto known = m_storages.find(storage.key); known != m_storages.end()) return known->second;
        const auto* type = std::ranges::find(kTypes, storage.type, &std::pair<const char*, torch::ScalarType>::first);
        if (type == std::end(kTypes)) return failure(ErrorKind::Unsupported, "It holds numbers of the kind " + storage.type + ", which weights do not have here", m_path.string());
        const auto entry = m_entries.find(m_root + "data/" + storage.key);
        const auto width = static_cast<std::int64_t>(torch::elementSize(type->second));
        if (entry == m_entries.end() || static_cast<std::int64_t>(entry->second.bytes) / width != storage.elements)
            return invalid("The numbers ‘" + storage.key + "’ are missing or not as many as announced; get the file again");
        auto numbers = torch::empty({storage.elements}, type->second);
        const std::span<std::byte> bytes(static_cast<std::byte*>(numbers.data_ptr()), static_cast<std::size_t>(storage.elements * width));
        if (auto got = arrays::readAt(m_file, entry->second.offset, bytes, m_path); !got) return failure(got);
        return m_storages.emplace(storage.key, numbers).first->second;
    }

    Result<torch::Tensor> tensorOf(const pickle::Tensor& tensor, const std::string& name) {
        const auto numbers = storageOf(tensor.storage);
        if (!numbers) return failure(numbers);
        if (!fits(tensor, numbers->numel())) return invalid("The tensor ‘" + name + "’ reaches outside its numbers; the file is damaged");
        return numbers->as_strided(tensor.sizes, tensor.strides, tensor.offset);
    }

    /// Whether its last element lies within; the products cannot overflow, for each step is held against the elements left.
    static bool fits(const pickle::Tensor& tensor, std::int64_t elements) {
        if (tensor.sizes.size() != tensor.strides.size() || tensor.sizes.size() > 8 || tensor.offset < 0) return false;
        if (std::ranges::any_of(tensor.sizes, [](auto size) { return size < 0; }) || std::ranges::any_of(tensor.strides, [](auto s) { return s < 0; })) return false;
        if (std::ranges::find(tensor.sizes, 0) != tensor.sizes.end()) return tensor.offset <= elements;
        auto left = elements - 1 - tensor.offset;
        std::int64_t count = 1;
        for (std::size_t i = 0; i < tensor.sizes.size() && left >= 0; ++i) {
            if (tensor.sizes[i] > 1 && tensor.strides[i] > left / (tensor.sizes[i] - 1)) return false;
            left -= (tensor.sizes[i] - 1) * tensor.strides[i];
            if (tensor.sizes[i] > elements / count) return false; // strides of 0 could make much of little
            count *= tensor.sizes[i];
        }
        return left >= 0;
    }

    fs::path m_path;
    arrays::FileHandle m_file;
    std::map<std::string, Extent> m_entries;
    std::string m_root;
    std::map<std::string, torch::Tensor> m_storages;
};

Result<> refuseLegacy(const arrays::FileHandle& file, std::uint64_t bytes, const fs::path& path) {
    std::array<std::byte, kLegacy.size()> head{};
    if (bytes < head.size()) return failure(ErrorKind::Invalid, "The file is too short for weights", path.string());
    if (auto got = arrays::readAt(file, 0, head, path); !got) return got;
    if (!std::ranges::equal(head, kLegacy, {}, [](auto byte) { return std::to_integer<unsigned char>(byte); })) return {};
    return failure(ErrorKind::Unsupported, "This is torch's form of before version 1.6, which can only be read by running it. Convert it where you trust it: python3 -c "
                                           "\"import torch; torch.save(torch.load('OLD', map_location='cpu'), 'NEW')\"",
                   path.string());
}

} // namespace

Result<WeightsFile> readTorchFile(const fs::path& path) {
    auto file = arrays::openToRead(path);
    if (!file) return failure(file);
    std::error_code error;
    const auto bytes = fs::file_size(path, error);
    if (error) return failure(ErrorKind::Io, "The file cannot be read", path.string(), error.message());
    if (auto recent = refuseLegacy(*file, bytes, path); !recent) return failure(recent);
    auto entries = storedEntries(*file, bytes, path);
    if (!entries) return failure(entries);
    return guarded(path.string(), [&] { return TorchFile(path, std::move(*file), std::move(*entries)).read(); });
}

Result<> writeTorchFile(const fs::path& path, const Tensors& tensors) {
    return guarded(path.string(), [&] {
        c10::Dict<std::string, torch::Tensor> dictionary;
        for (const auto& [name, tensor] : tensors) dictionary.insert(name, tensor.detach().cpu().contiguous());
        const auto bytes = torch::pickle_save(dictionary);
        return arrays::writeWhole(path, [&](const fs::path& unfinished) -> Result<> {
            auto file = arrays::openToWrite(unfinished);
            if (!file) return failure(file);
            return arrays::writeAll(*file, std::as_bytes(std::span(bytes)), unfinished);
        });
    });
}

} // namespace paulownia::learning
