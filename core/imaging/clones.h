#pragma once

/// For the few loops that take the time: compiled for AVX2 as well, chosen when the program starts. Not for FMA: the results must
/// be the same bits on every machine. The sanitizers start before that choice is made.
#if defined(__x86_64__) && defined(__gnu_linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define PAULOWNIA_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define PAULOWNIA_CLONES
#endif
