#include "core/learning/train_run.h"

#include "core/arrays/sha256.h"
#include "core/learning/seeds.h"
#include "core/learning/trunk_store.h"
#include "core/learning/weights.h"
#include "core/runs/run_lock.h"

#include <algorithm>
#include <thread>

namespace paulownia::learning {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using evaluation::Fold, evaluation::PhotoSamples, evaluation::Protocol, evaluation::Split;
using nlohmann::ordered_json;

/// A network before anything was learned: drawn from the seed, its trunk from the weights where there are any.
Result<std::shared_ptr<Network>> freshNetwork(const TrainRequest& request, std::uint64_t seed) {
    auto network = makeNetwork(request.network, seed);
    network->scale = request.scale;
    if (request.weights.empty()) return network;
    const auto file = readWeights(request.weights);
    if (!file) return failure(file);
    if (auto set = setWeights(*network, file->tensors, request.weights.string()); !set) return failure(set);
    return network;
}

/// With smiles, `tenfold` is the paper's, which splits persons.
Result<Split> splitOf(const TrainRequest& request, const PhotoSamples& samples) {
    const bool isPaperSmile = request.label == evaluation::Label::Smile && request.protocol == Protocol::Tenfold;
    return evaluation::makeSplit(isPaperSmile ? Protocol::PaperSmile : request.protocol, samples.volunteers, request.seed, samples.labels);
}

Result<> checkFold(const Fold& fold, const PhotoSamples& samples) {
    const auto invalid = [&](const std::string& what) { return failure(ErrorKind::Invalid, "Fold " + std::to_string(fold.number) + " " + what + "; take another protocol"); };
    if (fold.test.empty()) return invalid("has nothing to be asked about");
    const auto positives = std::ranges::count_if(fold.train, [&](auto i) { return samples.labels[i] == 1; });
    if (positives == 0 || positives == static_cast<std::ptrdiff_t>(fold.train.size())) return invalid("would learn from one label alone");
    return {};
}

Result<std::vector<Fold>> chosenFolds(const TrainRequest& request, const Split& split, const PhotoSamples& samples) {
    std::vector<Fold> chosen;
    for (const auto& fold : split.folds)
        if (request.folds.empty() || std::ranges::find(request.folds, fold.number) != request.folds.end()) chosen.push_back(fold);
    for (const auto number : request.folds)
        if (number > static_cast<std::int64_t>(split.folds.size()))
            return failure(ErrorKind::NotFound, "There are the folds 1 to " + std::to_string(split.folds.size()) + "; " + std::to_string(number) + " is not among them");
    for (const auto& fold : chosen)
        if (auto good = checkFold(fold, samples); !good) return failure(good);
    return chosen;
}

Result<ordered_json> configOf(const TrainRequest& request, const Split& split, const PhotoSamples& samples) {
    auto config = toJson(request);
    config.update({{"folds", split.folds.size()}, {"samples", samples.size()}, {"shares_volunteers", split.sharesVolunteers}, {"program", PAULOWNIA_VERSION}});
    for (const char* file : {arrays::kHeadshotFile, arrays::kLabelFile}) {
        const auto hash = arrays::sha256OfFile(request.release / file);
        if (!hash) return failure(hash);
        config[std::string(file) + "_sha256"] = *hash;
    }
    if (request.weights.empty()) return config;
    const auto hash = arrays::sha256OfFile(request.weights);
    if (!hash) return failure(hash);
    config["weights_sha256"] = *hash;
    return config;
}

Result<> trainFold(const RunContext& run, const Fold& fold) {
    auto network = freshNetwork(run.request, seedOf(run.request.seed, static_cast<std::uint64_t>(fold.number)));
    if (!network) return failure(network);
    const auto predictions = FoldTrainer(run, fold, std::move(*network)).train();
    if (!predictions) return failure(predictions);
    const auto right = std::ranges::count_if(*predictions, &evaluation::Prediction::isRight);
    run.report({{"event", "fold"}, {"fold", fold.number}, {"test", predictions->size()}, {"right", right}});
    return {};
}

/// The trunk's own weights do not depend on the fold; the part that learns does not go into what is kept.
Result<> keepTrunk(RunContext& run) {
    auto network = freshNetwork(run.request, run.request.seed);
    if (!network) return failure(network);
    (*network)->to(run.device);
    auto source = storeTrunk(**network, run.source, run.samples, run.request.augment, run.folder.path() / "trunk.half", run.device, run.threads, run.task);
    if (!source) return failure(source);
    run.source = std::move(*source);
    return {};
}

Result<> checkPrecision(runs::Precision precision, torch::Device device) {
    if (precision == runs::Precision::Full || device.is_cuda()) return {};
    return failure(ErrorKind::Unsupported, "--precision bfloat16 is for a graphics card, and this would run on the processor, most of which have no instructions for it: take --precision full");
}

Result<> trainFolds(const TrainRequest& request, const Report& report, const base::Task& task) {
    if (auto good = check(request); !good) return good;
    const auto lock = runs::RunLock::take(request.out);
    if (!lock) return failure(lock);
    const auto release = arrays::ReleaseFolder::open(request.release);
    if (!release) return failure(release);
    const auto samples = evaluation::photoSamples(*release, request.label);
    if (!samples) return failure(samples);
    const auto split = splitOf(request, *samples);
    if (!split) return failure(split);
    const auto folds = chosenFolds(request, *split, *samples);
    if (!folds) return failure(folds);
    const auto device = deviceFrom(request.device);
    if (!device) return failure(device);
    if (auto possible = checkPrecision(request.precision, *device); !possible) return possible;
    const auto config = configOf(request, *split, *samples);
    if (!config) return failure(config);
    const auto folder = request.resume ? RunFolder::resume(request.out, *config) : RunFolder::create(request.out, *config);
    if (!folder) return failure(folder);
    if (auto noted = folder->noteRequest(request); !noted) return noted;
    const auto done = folder->foldsDone();
    if (!done) return failure(done);
    const int threads = request.threads > 0 ? request.threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    torch::set_num_threads(threads);
    report({{"event", "started"}, {"run", request.out.string()}, {"folds", folds->size()}, {"done", done->size()}, {"samples", samples->size()}, {"device", device->str()},
            {"threads", threads}, {"from_scratch", request.weights.empty()}, {"learning", toKey(request.learns())}, {"shares_volunteers", split->sharesVolunteers}});
    return guarded(request.out.string(), [&]() -> Result<> {
        RunContext run{request, *samples, *folder, cutsOf(*release, *samples, request.seed), *device, threads, report, task};
        if (request.learns() == Learning::Top)
            if (auto kept = keepTrunk(run); !kept) return kept;
        for (const auto& fold : *folds)
            if (!done->contains(fold.number))
                if (auto trained = trainFold(run, fold); !trained) return trained;
        report({{"event", "finished"}, {"run", request.out.string()}});
        return {};
    });
}

} // namespace

Result<torch::Device> deviceFrom(const std::string& name) {
    const bool hasGpu = torch::cuda::is_available();
    if (name == "cuda" && !hasGpu) return failure(ErrorKind::Unsupported, "LibTorch finds no GPU here; take --device cpu");
    return torch::Device(name != "cpu" && hasGpu ? torch::kCUDA : torch::kCPU);
}

Result<> trainRun(const TrainRequest& request, const Report& report, const base::Task& task) {
    auto done = trainFolds(request, report, task);
    std::error_code unreadable;
    if (!done && done.error().kind == ErrorKind::Io && std::filesystem::exists(request.out / runs::kConfigFile, unreadable))
        done.error().message += "; the run is kept, and --resume goes on with it";
    return done;
}

} // namespace paulownia::learning
