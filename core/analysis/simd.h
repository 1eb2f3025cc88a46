#pragma once

/// Compiles a function twice, for any x86-64 and for AVX2, and picks when the program starts. AVX2 without fused multiply-add,
/// so that both give the same bits. Sanitizers run before the picking can, so they get one version.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define PAULOWNIA_VECTORISED __attribute__((target_clones("avx2", "default")))
#else
#define PAULOWNIA_VECTORISED
#endif
