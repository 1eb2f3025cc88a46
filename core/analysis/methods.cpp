#include "core/analysis/arow.h"
#include "core/analysis/boosting.h"
#include "core/analysis/classifier.h"
#include "core/analysis/forest.h"

namespace paulownia::analysis {

const std::vector<Method>& methods() {
    static const std::vector<Method> all{
        {"arow", "AROW", "regularization weight 1.0, 100 epochs",
         [](const Samples& samples) { return std::make_unique<Arow>(samples, ArowSettings{}); }},
        {"forest", "Random forest", "16 trees, depth 32, scikit-learn's defaults else",
         [](const Samples& samples) { return std::make_unique<Forest>(samples, ForestSettings{}); }},
        {"boosting", "Gradient boosting", "38 rounds, leaf by leaf, 31 leaves, rate 0.1, 20 a leaf",
         [](const Samples& samples) { return std::make_unique<Boosting>(samples, BoostingSettings{}); }},
    };
    return all;
}

const Method* methodOf(std::string_view key) {
    for (const auto& method : methods())
        if (method.key == key) return &method;
    return nullptr;
}

} // namespace paulownia::analysis
