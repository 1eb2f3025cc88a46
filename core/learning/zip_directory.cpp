#include "core/learning/zip_directory.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace paulownia::learning {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using Bytes = std::vector<std::byte>;

// PKWARE's APPNOTE, 4.3: signatures, and the lengths of what has a fixed one.
constexpr std::uint32_t kLocal = 0x04034b50, kEntry = 0x02014b50, kEnd = 0x06054b50, kEnd64 = 0x06064b50, kLocator64 = 0x07064b50;
constexpr std::size_t kLocalBytes = 30, kEntryBytes = 46, kEndBytes = 22, kLocator64Bytes = 20, kEnd64Bytes = 56;
constexpr std::uint64_t kMostComment = 0xffff, kMostDirectory = 64u << 20;
constexpr std::uint32_t kIn64 = 0xffffffff; ///< "look into the extra field"
constexpr std::uint16_t kExtra64 = 1;

/// Little-endian numbers out of bytes that are known to be there.
template <class T> T number(std::span<const std::byte> bytes, std::size_t at) {
    T value = 0;
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

struct Directory {
    std::uint64_t offset = 0, bytes = 0, entries = 0;
};

struct Zip {
    const arrays::FileHandle& file;
    std::uint64_t size;
    const std::filesystem::path& path;

    tl::unexpected<base::Error> damaged() const {
        return failure(ErrorKind::Invalid, "The file is cut off or damaged: its directory does not fit it; get it again", path.string());
    }
    Result<Bytes> read(std::uint64_t offset, std::uint64_t bytes) const {
        if (offset > size || bytes > size - offset) return damaged();
        Bytes data(bytes);
        if (auto got = arrays::readAt(file, offset, data, path); !got) return failure(got);
        return data;
    }
    /// Where the end record begins: the last place that looks like one.
    Result<std::uint64_t> end() const {
        const auto tailBytes = std::min(size, kEndBytes + kMostComment);
        const auto tail = read(size - tailBytes, tailBytes);
        if (!tail) return failure(tail);
        for (auto at = static_cast<std::ptrdiff_t>(tail->size()) - static_cast<std::ptrdiff_t>(kEndBytes); at >= 0; --at)
            if (number<std::uint32_t>(*tail, static_cast<std::size_t>(at)) == kEnd) return size - tailBytes + static_cast<std::uint64_t>(at);
        return damaged();
    }
    Result<std::optional<Directory>> directory64(std::uint64_t end) const {
        if (end < kLocator64Bytes) return std::nullopt;
        const auto locator = read(end - kLocator64Bytes, kLocator64Bytes);
        if (!locator) return failure(locator);
        if (number<std::uint32_t>(*locator, 0) != kLocator64) return std::nullopt;
        const auto record = read(number<std::uint64_t>(*locator, 8), kEnd64Bytes);
        if (!record || number<std::uint32_t>(*record, 0) != kEnd64) return damaged();
        return Directory{number<std::uint64_t>(*record, 48), number<std::uint64_t>(*record, 40), number<std::uint64_t>(*record, 32)};
    }
    Result<Directory> directory() const {
        const auto at = end();
        if (!at) return failure(at);
        auto wide = directory64(*at);
        if (!wide) return failure(wide);
        if (*wide) return **wide;
        const auto record = read(*at, kEndBytes);
        if (!record) return failure(record);
        return Directory{number<std::uint32_t>(*record, 16), number<std::uint32_t>(*record, 12), number<std::uint16_t>(*record, 10)};
    }
};

/// A line of the directory, its 32-bit numbers widened by the extra field where they are too small.
struct Entry {
    std::string name;
    std::uint64_t stored = 0, bytes = 0, header = 0;
    std::uint16_t method = 0;
};

bool widen(Entry& entry, std::span<const std::byte> extra) {
    while (extra.size() >= 4) {
        const auto id = number<std::uint16_t>(extra, 0), length = number<std::uint16_t>(extra, 2);
        if (length + 4u > extra.size()) return false;
        auto field = extra.subspan(4, length);
        for (auto* value : {&entry.bytes, &entry.stored, &entry.header}) {
            if (id != kExtra64 || *value != kIn64) continue;
            if (field.size() < 8) return false;
            *value = number<std::uint64_t>(field, 0);
            field = field.subspan(8);
        }
        extra = extra.subspan(4u + length);
    }
    return true;
}

std::optional<Entry> takeEntry(std::span<const std::byte>& rest) {
    if (rest.size() < kEntryBytes || number<std::uint32_t>(rest, 0) != kEntry) return std::nullopt;
    const std::size_t name = number<std::uint16_t>(rest, 28), extra = number<std::uint16_t>(rest, 30), comment = number<std::uint16_t>(rest, 32);
    if (rest.size() - kEntryBytes < name + extra + comment) return std::nullopt;
    Entry entry{std::string(reinterpret_cast<const char*>(rest.data()) + kEntryBytes, name), number<std::uint32_t>(rest, 20), number<std::uint32_t>(rest, 24),
                number<std::uint32_t>(rest, 42), number<std::uint16_t>(rest, 10)};
    if (!widen(entry, rest.subspan(kEntryBytes + name, extra))) return std::nullopt;
    rest = rest.subspan(kEntryBytes + name + extra + comment);
    return entry;
}

Result<Extent> extentOf(const Zip& zip, const Entry& entry) {
    const auto local = zip.read(entry.header, kLocalBytes);
    if (!local || number<std::uint32_t>(*local, 0) != kLocal) return zip.damaged();
    const auto offset = entry.header + kLocalBytes + number<std::uint16_t>(*local, 26) + number<std::uint16_t>(*local, 28);
    if (offset > zip.size || entry.bytes > zip.size - offset) return zip.damaged();
    return Extent{offset, entry.bytes};
}

} // namespace

Result<std::map<std::string, Extent>> storedEntries(const arrays::FileHandle& file, std::uint64_t fileBytes, const std::filesystem::path& path) {
    const Zip zip{file, fileBytes, path};
    const auto directory = zip.directory();
    if (!directory) return failure(directory);
    if (directory->bytes > kMostDirectory) return zip.damaged();
    const auto bytes = zip.read(directory->offset, directory->bytes);
    if (!bytes) return failure(bytes);
    std::map<std::string, Extent> entries;
    std::span<const std::byte> rest(*bytes);
    for (std::uint64_t i = 0; i < directory->entries; ++i) {
        const auto entry = takeEntry(rest);
        if (!entry) return zip.damaged();
        if (entry->method != 0 || entry->stored != entry->bytes)
            return failure(ErrorKind::Unsupported, "The zip's entry " + entry->name + " is compressed; torch.save() stores them as they are: save it again with it", path.string());
        const auto extent = extentOf(zip, *entry);
        if (!extent) return failure(extent);
        entries[entry->name] = *extent;
    }
    return entries;
}

} // namespace paulownia::learning
