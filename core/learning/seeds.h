#pragma once

#include <cstdint>

namespace paulownia::learning {

/// A seed of its own for each part of a run, so that a part alone is what it is within the whole (SplitMix64's mixing).
inline std::uint64_t seedOf(std::uint64_t seed, std::uint64_t part) {
    std::uint64_t z = seed + 0x9e3779b97f4a7c15u * (part + 1);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

} // namespace paulownia::learning
