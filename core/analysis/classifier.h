#pragma once

#include "core/analysis/samples.h"

#include <functional>
#include <memory>

namespace paulownia::analysis {

/// What came of learning.
class Model {
public:
    virtual ~Model() = default;
    /// 0 … 1; above a half it says 1. `features` as many as the samples had.
    virtual double score(std::span<const float> features) const = 0;
    /// What each feature contributed while learning: for trees their splits' gain, shares of one; AROW has the weights' sizes.
    virtual std::vector<double> importance() const = 0;
};

/// A method on samples it has looked over once (sorted, binned). The samples outlive it; fit() is safe on many threads.
class Classifier {
public:
    virtual ~Classifier() = default;
    /// Learns from the samples of these indices, which hold both labels. Same seed, same model, on every machine.
    virtual std::unique_ptr<Model> fit(std::span<const std::uint32_t> rows, std::uint64_t seed) const = 0;
};

/// A method by name; a new one is a row in methods.cpp.
struct Method {
    std::string key;  ///< "forest", for the command line
    std::string name; ///< "Random forest", for tables
    std::string settings; ///< what it is run with, in words
    std::function<std::unique_ptr<Classifier>(const Samples&)> on;
};

/// The methods on feature vectors, in Table 2's order.
const std::vector<Method>& methods();
const Method* methodOf(std::string_view key); ///< null where there is none

} // namespace paulownia::analysis
