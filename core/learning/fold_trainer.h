#pragma once

#include "core/base/task.h"
#include "core/learning/batches.h"
#include "core/learning/checkpoint.h"
#include "core/runs/run_folder.h"

#include <functional>

namespace paulownia::learning {

using runs::EpochLine, runs::Learning, runs::RunFolder, runs::TrainRequest;

/// Told of what happens, a JSON object each: "progress" and "epoch" of a fold.
using Report = std::function<void(const nlohmann::ordered_json&)>;

/// What all folds of a run have in common.
struct RunContext {
    const TrainRequest& request;
    const evaluation::PhotoSamples& samples;
    const RunFolder& folder;
    Source source; ///< cuts, or the trunk's activations
    torch::Device device;
    int threads = 1;
    Report report;
    base::Task task;
};

/// Trains one fold, an epoch after the other, each followed by the test samples and a checkpoint.
class FoldTrainer {
public:
    FoldTrainer(const RunContext& run, const evaluation::Fold& fold, std::shared_ptr<Network> network);

    /// The last epoch's predictions of the test samples; the fold's model is saved. Begins where a checkpoint stands. Cancelled: the
    /// best epoch's model is kept, and the checkpoint. Invalid where the loss is no number any more.
    base::Result<evaluation::Predictions> train();

private:
    struct Sums {
        double loss = 0, right = 0, count = 0;
        double meanLoss() const { return loss / count; }
        double accuracy() const { return right / count; }
        void add(const torch::Tensor& logits, const torch::Tensor& labels, double sumOfLosses);
    };
    base::Result<> begin();
    base::Result<Sums> learnEpoch(int epoch);
    double learnBatch(const Batch& batch, torch::Tensor& logits);
    base::Result<Sums> ask(std::vector<double>& scores);
    base::Result<> finishEpoch(int epoch, const Sums& learned, double seconds);
    base::Result<> save() const;
    base::Result<evaluation::Predictions> finish(const std::vector<double>& scores) const;
    bool hasEndedEarly() const;
    std::uint64_t seedOfEpoch(int epoch) const;
    std::vector<Item> itemsOf(int epoch) const;
    torch::Tensor forward(const torch::Tensor& input);
    void learnMode();
    void reportProgress(int epoch, std::size_t batch, std::size_t batches, double perBatch) const; ///< seconds a batch

    const RunContext& m_run;
    const evaluation::Fold& m_fold;
    std::shared_ptr<Network> m_network;
    std::unique_ptr<torch::optim::Optimizer> m_optimizer;
    FoldState m_state;
    std::vector<double> m_scores;
};

} // namespace paulownia::learning
