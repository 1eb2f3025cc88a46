#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace paulownia::arrays {

// The Merkle tree of RFC 6962 over 32-byte entries; hashes are 64 lower-case hex digits. A leaf is SHA-256 over a zero byte and the entry, a
// node SHA-256 over a one byte, the left and the right hash; a last one without a partner goes up as it is.

std::string merkleRoot(const std::vector<std::string>& entries); ///< of none: SHA-256 of nothing

/// The hashes that lead from one entry to the root, from below: a proof that needs none of the other entries. index < entries.size()
std::vector<std::string> merklePath(const std::vector<std::string>& entries, std::uint64_t index);

/// Where a path leads; empty where it does not fit the place.
std::string merkleRoot(const std::string& entry, std::uint64_t index, std::uint64_t size, const std::vector<std::string>& path);

} // namespace paulownia::arrays
