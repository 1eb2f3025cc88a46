#pragma once

#include <cstdint>

namespace paulownia::learning {

/// Rows of channels: a tensor whose channels lie together, a row a pixel, `stride` values from one row to the next.
template <class T> struct Rows {
    T* data = nullptr;
    std::int64_t count = 0, channels = 0, stride = 0;
};

// What a batch normalisation does with rows, a pass each; `float` and `double`. Per channel: x·factor + shift is what goes into the ReLU.

/// Adds up x − origin and its square.
template <class T> void addMoments(Rows<const T> x, const T* origin, double* sum, double* square);
/// y = max(0, x·factor + shift).
template <class T> void scaleRelu(Rows<const T> x, const T* factor, const T* shift, Rows<T> y);
/// Adds up the gradient behind the ReLU, and its product with x − mean.
template <class T> void addGradients(Rows<const T> x, Rows<const T> gradient, const T* factor, const T* shift, const T* mean, double* sum, double* product);
/// dx = gradient·factor + (x − mean)·slope + constant, with the gradient behind the ReLU.
template <class T>
void inputGradient(Rows<const T> x, Rows<const T> gradient, const T* factor, const T* shift, const T* mean, const T* slope, const T* constant, Rows<T> dx);

} // namespace paulownia::learning
