#include "core/arrays/merkle.h"

#include "core/arrays/hex.h"
#include "core/arrays/sha256.h"

namespace paulownia::arrays {
namespace {

using Level = std::vector<std::string>;

std::string leafOf(const std::string& entry) { return sha256Of('\0' + bytesOf(entry, kHashBytes)); }

std::string nodeOf(const std::string& left, const std::string& right) { return sha256Of('\1' + bytesOf(left, kHashBytes) + bytesOf(right, kHashBytes)); }

Level leavesOf(const std::vector<std::string>& entries) {
    Level level;
    for (const auto& entry : entries) level.push_back(leafOf(entry));
    return level;
}

Level above(const Level& level) {
    Level next;
    for (std::size_t i = 0; i + 1 < level.size(); i += 2) next.push_back(nodeOf(level[i], level[i + 1]));
    if (level.size() % 2 == 1) next.push_back(level.back());
    return next;
}

} // namespace

std::string merkleRoot(const std::vector<std::string>& entries) {
    if (entries.empty()) return sha256Of({});
    Level level = leavesOf(entries);
    while (level.size() > 1) level = above(level);
    return level.front();
}

std::vector<std::string> merklePath(const std::vector<std::string>& entries, std::uint64_t index) {
    std::vector<std::string> path;
    for (Level level = leavesOf(entries); level.size() > 1; level = above(level), index /= 2)
        if (const auto partner = index ^ 1; partner < level.size()) path.push_back(level[partner]);
    return path;
}

std::string merkleRoot(const std::string& entry, std::uint64_t index, std::uint64_t size, const std::vector<std::string>& path) {
    if (index >= size) return {};
    std::string hash = leafOf(entry);
    auto next = path.begin();
    for (; size > 1; index /= 2, size = (size + 1) / 2) {
        if ((index ^ 1) >= size) continue; // no partner: it goes up as it is
        if (next == path.end()) return {};
        hash = index % 2 == 0 ? nodeOf(hash, *next) : nodeOf(*next, hash);
        ++next;
    }
    return next == path.end() ? hash : std::string();
}

} // namespace paulownia::arrays
