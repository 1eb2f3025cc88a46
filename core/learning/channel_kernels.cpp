#include "core/learning/channel_kernels.h"

#include "core/base/simd.h"

#include <algorithm>
#include <vector>

namespace paulownia::learning {
namespace {

constexpr std::int64_t kBlock = 64; // rows added up in their own precision before they go into the sums: its rounding stays small

// Templates cannot be compiled for several processors, so each loop is written once here and named for both types below.
#define PAULOWNIA_LOOP inline __attribute__((always_inline))

template <class T> PAULOWNIA_LOOP void moments(Rows<const T> x, const T* __restrict origin, T* __restrict sum, T* __restrict square) {
    for (std::int64_t row = 0; row < x.count; ++row) {
        const T* __restrict values = x.data + row * x.stride;
        for (std::int64_t c = 0; c < x.channels; ++c) {
            const T d = values[c] - origin[c];
            sum[c] += d;
            square[c] += d * d;
        }
    }
}

template <class T> PAULOWNIA_LOOP void relu(Rows<const T> x, const T* __restrict factor, const T* __restrict shift, Rows<T> y) {
    for (std::int64_t row = 0; row < x.count; ++row) {
        const T* from = x.data + row * x.stride; // y may be x
        T* to = y.data + row * y.stride;
#pragma GCC ivdep
        for (std::int64_t c = 0; c < x.channels; ++c) {
            const T value = from[c] * factor[c] + shift[c];
            to[c] = value > 0 ? value : T(0);
        }
    }
}

template <class T>
PAULOWNIA_LOOP void gradients(Rows<const T> x, Rows<const T> gradient, const T* __restrict factor, const T* __restrict shift, const T* __restrict mean, T* __restrict sum,
                              T* __restrict product) {
    for (std::int64_t row = 0; row < x.count; ++row) {
        const T* __restrict values = x.data + row * x.stride;
        const T* __restrict from = gradient.data + row * gradient.stride;
        for (std::int64_t c = 0; c < x.channels; ++c) {
            const T g = values[c] * factor[c] + shift[c] > 0 ? from[c] : T(0);
            sum[c] += g;
            product[c] += g * (values[c] - mean[c]);
        }
    }
}

template <class T>
PAULOWNIA_LOOP void input(Rows<const T> x, Rows<const T> gradient, const T* __restrict factor, const T* __restrict shift, const T* __restrict mean, const T* __restrict slope,
                          const T* __restrict constant, Rows<T> dx) {
    for (std::int64_t row = 0; row < x.count; ++row) {
        const T* __restrict values = x.data + row * x.stride;
        const T* __restrict from = gradient.data + row * gradient.stride;
        T* __restrict to = dx.data + row * dx.stride;
        for (std::int64_t c = 0; c < x.channels; ++c) {
            const T g = values[c] * factor[c] + shift[c] > 0 ? from[c] : T(0);
            to[c] = g * factor[c] + (values[c] - mean[c]) * slope[c] + constant[c];
        }
    }
}

// NOLINTBEGIN(bugprone-macro-parentheses): T is a type
#define PAULOWNIA_FOR(T)                                                                                                                                       \
    PAULOWNIA_VECTORISED void momentsOf(Rows<const T> x, const T* o, T* s, T* q) { moments<T>(x, o, s, q); }                                                    \
    PAULOWNIA_VECTORISED void reluOf(Rows<const T> x, const T* f, const T* s, Rows<T> y) { relu<T>(x, f, s, y); }                                               \
    PAULOWNIA_VECTORISED void gradientsOf(Rows<const T> x, Rows<const T> g, const T* f, const T* s, const T* m, T* a, T* p) { gradients<T>(x, g, f, s, m, a, p); } \
    PAULOWNIA_VECTORISED void inputOf(Rows<const T> x, Rows<const T> g, const T* f, const T* s, const T* m, const T* l, const T* c, Rows<T> d) { input<T>(x, g, f, s, m, l, c, d); }
PAULOWNIA_FOR(float)
PAULOWNIA_FOR(double)
// NOLINTEND(bugprone-macro-parentheses)

template <class T> Rows<T> block(const Rows<T>& rows, std::int64_t first) {
    return {rows.data + first * rows.stride, std::min(kBlock, rows.count - first), rows.channels, rows.stride};
}

/// Runs `pass` over blocks, and adds its two sums of each to the whole.
template <class T, class Pass> void summed(const Rows<const T>& x, double* first, double* second, Pass pass) {
    std::vector<T> one(static_cast<std::size_t>(x.channels)), two(one.size());
    for (std::int64_t row = 0; row < x.count; row += kBlock) {
        std::ranges::fill(one, T(0));
        std::ranges::fill(two, T(0));
        pass(row, one.data(), two.data());
        for (std::size_t c = 0; c < one.size(); ++c) {
            first[c] += one[c];
            second[c] += two[c];
        }
    }
}

} // namespace

template <class T> void addMoments(Rows<const T> x, const T* origin, double* sum, double* square) {
    summed(x, sum, square, [&](std::int64_t row, T* one, T* two) { momentsOf(block(x, row), origin, one, two); });
}

template <class T> void scaleRelu(Rows<const T> x, const T* factor, const T* shift, Rows<T> y) { reluOf(x, factor, shift, y); }

template <class T> void addGradients(Rows<const T> x, Rows<const T> gradient, const T* factor, const T* shift, const T* mean, double* sum, double* product) {
    summed(x, sum, product, [&](std::int64_t row, T* one, T* two) { gradientsOf(block(x, row), block(gradient, row), factor, shift, mean, one, two); });
}

template <class T>
void inputGradient(Rows<const T> x, Rows<const T> gradient, const T* factor, const T* shift, const T* mean, const T* slope, const T* constant, Rows<T> dx) {
    inputOf(x, gradient, factor, shift, mean, slope, constant, dx);
}

#define PAULOWNIA_INSTANCES(T)                                                                                                  \
    template void addMoments(Rows<const T>, const T*, double*, double*);                                                        \
    template void scaleRelu(Rows<const T>, const T*, const T*, Rows<T>);                                                        \
    template void addGradients(Rows<const T>, Rows<const T>, const T*, const T*, const T*, double*, double*);                   \
    template void inputGradient(Rows<const T>, Rows<const T>, const T*, const T*, const T*, const T*, const T*, Rows<T>);
PAULOWNIA_INSTANCES(float)
PAULOWNIA_INSTANCES(double)

} // namespace paulownia::learning
