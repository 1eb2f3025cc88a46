#pragma once

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define PAULOWNIA_WATCHED
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define PAULOWNIA_WATCHED
#endif

namespace paulownia::tests {

/// By how much a program under sanitizers may be slower: every time that a test waits for or holds the program to is multiplied by it.
/// The same number stands in cmake/Targets.cmake, for the tests' own limits.
#ifdef PAULOWNIA_WATCHED
constexpr int kPatience = 15;
#else
constexpr int kPatience = 1;
#endif

} // namespace paulownia::tests
