#pragma once

/// Compiles a function for any x86-64, AVX2 and AVX-512, and picks when the program starts. Files that use it are compiled without
/// fused multiply-add (CMakeLists.txt), so that all give the same bits. Sanitizers run before the picking can: one version there.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define PAULOWNIA_VECTORISED __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define PAULOWNIA_VECTORISED
#endif
