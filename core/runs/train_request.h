#pragma once

#include "core/evaluation/photo_samples.h"
#include "core/evaluation/protocol.h"

#include <filesystem>
#include <nlohmann/json.hpp>

namespace paulownia::runs {

enum class NetworkKind { InceptionV3, Compact };
std::string toKey(NetworkKind kind); ///< "inception-v3", "compact"
std::optional<NetworkKind> networkKindFrom(std::string_view key);

/// How grey levels of 0–1 become what the weights were trained on: (level − mean) / deviation, a channel of three at a time.
enum class InputScale {
    ZeroOne,  ///< as they are: the paper's
    ImageNet, ///< ImageNet's means and deviations
    Centred   ///< −1 … 1: what torchvision's own weights see behind `transform_input`
};
std::string toKey(InputScale scale); ///< "zero-one", "imagenet", "centred"
std::optional<InputScale> inputScaleFrom(std::string_view key);

/// What of a network learns.
enum class Learning {
    All,   ///< everything: where there are no weights to start from
    Paper, ///< the trunk's convolutions stay, its normalisations learn [scripts]
    Top    ///< the trunk stays as it is, and runs once an image: its activations are kept. Not the paper's, and much quicker
};
std::string toKey(Learning learning); ///< "all", "paper", "top"
std::optional<Learning> learningFrom(std::string_view key);

/// How steps are made of gradients.
enum class Optimizer {
    Adam, ///< at Keras' defaults: the paper's [scripts]
    Sgd   ///< momentum 0.9, weight decay 1e-4: the authors' later benchmark's [scripts]
};
std::string toKey(Optimizer optimizer); ///< "adam", "sgd"
std::optional<Optimizer> optimizerFrom(std::string_view key);
double usualRate(Optimizer optimizer); ///< 0.001, the paper's; 0.03, the benchmark's

/// The numbers that a graphics card computes with.
enum class Precision {
    Full,    ///< 32 bits: the paper's
    BFloat16 ///< convolutions and dense layers in 16 bits with as wide a range, so that no loss has to be scaled; weights, sums and losses in 32
};
std::string toKey(Precision precision); ///< "full", "bfloat16"
std::optional<Precision> precisionFrom(std::string_view key);

/// What `paulownia-trainer train` is asked for.
struct TrainRequest {
    std::filesystem::path release, out, weights; ///< weights: empty for none
    NetworkKind network = NetworkKind::InceptionV3;
    InputScale scale = InputScale::ZeroOne;
    evaluation::Label label = evaluation::Label::Female;
    evaluation::Protocol protocol = evaluation::Protocol::OddEven;
    std::vector<std::int64_t> folds;    ///< empty: all
    std::optional<Learning> learning;   ///< none: Paper with weights, All without
    int epochs = 20, batch = 64;        ///< the paper's
    int part = 0;                       ///< so many images at once, their gradients added up to a batch; 0: the batch. Normalisation sees the part only
    int augment = 10;                   ///< distorted copies of each training photo; 0: the photos themselves
    Optimizer optimizer = Optimizer::Adam;
    double rate = 1e-3;
    Precision precision = Precision::Full;
    int patience = 0;                   ///< ends a fold when its training loss has not fallen for so many epochs; 0: never
    std::string device = "auto";        ///< or "cpu", "cuda"
    int threads = 0;                    ///< 0: all cores
    std::uint64_t seed = 1;
    bool resume = false;

    Learning learns() const;
    double rateOf(int epoch) const; ///< 1…epochs. Constant with Inception V3, as in the paper; the compact network's falls along a half cosine
};

/// The paper's: its learning curves have no distorted copies, all else has ten; of the later benchmark nothing is said, so none.
int papersCopies(evaluation::Protocol protocol);

/// "3", "1-50" or "1,4,7-9"; none where it is not of that form.
std::optional<std::vector<std::int64_t>> foldsFrom(std::string_view text);
std::string foldsText(const std::vector<std::int64_t>& folds); ///< the other way round

/// What decides a run's numbers, as config.json has it; the arrays' hashes come with the run.
nlohmann::ordered_json toJson(const TrainRequest& request);

/// All of it but `resume`, as request.json has it: what to ask for again to go on. Paths are absolute.
nlohmann::ordered_json wholeJson(const TrainRequest& request);
/// None where the object is not of that form.
std::optional<TrainRequest> requestFrom(const nlohmann::ordered_json& whole);

/// Of `paulownia-trainer`, from "train" on.
std::vector<std::string> argumentsOf(const TrainRequest& request);

/// What is contradictory.
enum class Objection {
    CompactFrozen,      ///< the compact network has nothing to hold still
    NothingToFreeze,    ///< there are no weights worth freezing
    PairsWithoutSmiles, ///< pairs are of the smile set
    GendersWithSmiles,  ///< the benchmark divides within each gender
    PersonsShared       ///< tenfold would put a person on both sides
};
std::vector<Objection> objectionsTo(const TrainRequest& request);

/// The first objection to a run, in a sentence; PersonsShared is left to makeSplit(), which knows whether it happens.
base::Result<> check(const TrainRequest& request);

} // namespace paulownia::runs
