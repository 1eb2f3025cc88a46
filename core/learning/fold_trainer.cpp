#include "core/learning/fold_trainer.h"

#include "core/arrays/entries.h"
#include "core/base/pace.h"
#include "core/base/random.h"
#include "core/learning/autocast.h"
#include "core/learning/seeds.h"
#include "core/learning/torch_file.h"
#include "core/learning/weights.h"

#include <chrono>
#include <cmath>
#include <utility>

namespace paulownia::learning {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using evaluation::Prediction, evaluation::Predictions;
namespace fs = std::filesystem;

constexpr std::size_t kAskBatch = 32;
constexpr double kTellEvery = 0.5; // seconds: who keeps what is told keeps a day's run in few megabytes

class Clock {
public:
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

std::shared_ptr<Network> prepared(std::shared_ptr<Network> network, const RunContext& run) {
    if (run.request.learns() == Learning::Paper) network->freezeTrunk();
    if (run.request.learns() == Learning::Top) network->holdTrunk();
    network->to(run.device);
    return network;
}

} // namespace

FoldTrainer::FoldTrainer(const RunContext& run, const evaluation::Fold& fold, std::shared_ptr<Network> network)
    : m_run(run), m_fold(fold), m_network(prepared(std::move(network), run)), m_optimizer(makeOptimizer(*m_network, run.request.optimizer, run.request.rate)) {}

void FoldTrainer::Sums::add(const torch::Tensor& logits, const torch::Tensor& labels, double sumOfLosses) {
    loss += sumOfLosses;
    right += ((logits > 0) == (labels > 0.5)).sum().item<double>();
    count += static_cast<double>(labels.size(0));
}

Result<Predictions> FoldTrainer::train() {
    if (auto begun = begin(); !begun) return failure(begun);
    while (m_state.epochs < m_run.request.epochs && !hasEndedEarly()) {
        const Clock clock;
        const int epoch = m_state.epochs + 1;
        const auto learned = learnEpoch(epoch);
        if (!learned) return failure(learned);
        if (auto finished = finishEpoch(epoch, *learned, clock.seconds()); !finished) return failure(finished);
    }
    if (m_scores.empty()) // resumed behind the last epoch
        if (auto asked = ask(m_scores); !asked) return failure(asked);
    return finish(m_scores);
}

Result<> FoldTrainer::begin() {
    const auto checkpoint = m_run.folder.checkpoint(m_fold.number);
    if (arrays::mayBeThere(checkpoint)) {
        const auto state = readCheckpoint(checkpoint, *m_network, *m_optimizer);
        if (!state) return failure(state);
        m_state = *state;
    }
    return m_run.folder.keepMetrics(m_fold.number, m_state.epochs);
}

void FoldTrainer::learnMode() {
    m_network->train();
    if (m_run.request.learns() == Learning::Top) m_network->holdTrunk();
}

torch::Tensor FoldTrainer::forward(const torch::Tensor& input) {
    const Autocast halves(m_run.request.precision);
    const auto logits = m_run.request.learns() == Learning::Top ? m_network->top(input) : m_network->forward(input);
    return logits.to(torch::kFloat32); // as they are in full precision
}

std::uint64_t FoldTrainer::seedOfEpoch(int epoch) const {
    return seedOf(seedOf(m_run.request.seed, static_cast<std::uint64_t>(m_fold.number)), static_cast<std::uint64_t>(epoch));
}

/// All copies of the training samples, in the epoch's own order.
std::vector<Item> FoldTrainer::itemsOf(int epoch) const {
    std::vector<Item> items;
    for (const auto sample : m_fold.train) {
        if (m_run.request.augment == 0) items.push_back({sample, -1});
        for (int copy = 0; copy < m_run.request.augment; ++copy) items.push_back({sample, copy});
    }
    base::Random random(seedOfEpoch(epoch));
    random.shuffle(items);
    return items;
}

Result<FoldTrainer::Sums> FoldTrainer::learnEpoch(int epoch) {
    learnMode();
    torch::manual_seed(seedOfEpoch(epoch)); // what a network itself draws while it learns
    m_optimizer->param_groups()[0].options().set_lr(m_run.request.rateOf(epoch));
    Batches batches(m_run.source, m_run.samples, itemsOf(epoch), static_cast<std::size_t>(m_run.request.batch), m_run.threads);
    const Clock clock;
    double told = 0, before = 0;
    base::Pace pace;
    Sums sums;
    for (std::size_t number = 1;; ++number) {
        if (m_run.task.stopRequested()) return failure(ErrorKind::Cancelled, "Stopped");
        auto batch = batches.next();
        if (!batch) return failure(batch);
        if (!*batch) return sums;
        torch::Tensor logits;
        const auto loss = learnBatch(**batch, logits);
        if (!std::isfinite(loss))
            return failure(ErrorKind::Invalid, "The loss is no number any more in epoch " + std::to_string(epoch) + " of fold " + std::to_string(m_fold.number) +
                                                   ": a smaller --rate than " + std::to_string(m_run.request.rate) + " keeps it finite");
        sums.add(logits, (*batch)->labels, loss * static_cast<double>(logits.size(0)));
        const auto now = clock.seconds();
        pace.note(now - std::exchange(before, now));
        if (number == 1 || number == batches.count() || now - told >= kTellEvery) {
            reportProgress(epoch, number, batches.count(), pace.median());
            told = now;
        }
    }
}

/// One step; the batch at once, or in parts whose gradients are added up. The mean loss.
double FoldTrainer::learnBatch(const Batch& batch, torch::Tensor& logits) {
    const auto size = batch.labels.size(0), part = m_run.request.part > 0 ? m_run.request.part : size;
    dropGradients(*m_optimizer);
    double loss = 0;
    std::vector<torch::Tensor> answers;
    for (std::int64_t at = 0; at < size; at += part) {
        const auto count = std::min<std::int64_t>(part, size - at);
        const auto input = batch.input.narrow(0, at, count).to(m_run.device), labels = batch.labels.narrow(0, at, count).to(m_run.device);
        const auto answer = forward(input);
        const auto share = torch::binary_cross_entropy_with_logits(answer, labels, {}, {}, at::Reduction::Sum) / size;
        share.backward();
        loss += share.item<double>();
        answers.push_back(answer.detach().cpu());
    }
    logits = torch::cat(answers);
    if (std::isfinite(loss)) m_optimizer->step();
    return loss;
}

Result<FoldTrainer::Sums> FoldTrainer::ask(std::vector<double>& scores) {
    const torch::NoGradGuard noGradients;
    m_network->eval();
    std::vector<Item> items;
    items.reserve(m_fold.test.size());
    for (const auto sample : m_fold.test) items.push_back({sample, -1});
    Batches batches(m_run.source, m_run.samples, std::move(items), kAskBatch, m_run.threads);
    Sums sums;
    scores.clear();
    for (;;) {
        const auto batch = batches.next();
        if (!batch) return failure(batch);
        if (!*batch) return sums;
        const auto logits = forward((*batch)->input.to(m_run.device)).cpu();
        sums.add(logits, (*batch)->labels, torch::binary_cross_entropy_with_logits(logits, (*batch)->labels, {}, {}, at::Reduction::Sum).item<double>());
        const auto each = torch::sigmoid(logits.to(torch::kFloat64));
        scores.insert(scores.end(), each.data_ptr<double>(), each.data_ptr<double>() + each.numel());
    }
}

Result<> FoldTrainer::finishEpoch(int epoch, const Sums& learned, double seconds) {
    const auto asked = ask(m_scores);
    if (!asked) return failure(asked);
    if (!std::isfinite(asked->meanLoss())) return failure(ErrorKind::Invalid, "The test loss is no number any more: a smaller --rate keeps it finite");
    const bool isLowest = epoch == 1 || learned.meanLoss() < m_state.lowestTrainLoss, isBest = epoch == 1 || asked->meanLoss() < m_state.bestTestLoss;
    m_state.sinceLowest = isLowest ? 0 : m_state.sinceLowest + 1;
    if (isLowest) m_state.lowestTrainLoss = learned.meanLoss();
    if (isBest) {
        m_state.bestTestLoss = asked->meanLoss();
        m_state.bestEpoch = epoch;
        if (auto saved = save(); !saved) return saved;
    }
    m_state.epochs = epoch;
    const EpochLine line{epoch, m_fold.number, learned.meanLoss(), learned.accuracy(), asked->meanLoss(), asked->accuracy(), seconds};
    if (auto added = m_run.folder.addMetrics(line); !added) return added; // before the checkpoint: what resumes drops a line too many, but misses none
    if (auto written = writeCheckpoint(m_run.folder.checkpoint(m_fold.number), *m_network, *m_optimizer, m_state); !written) return written;
    auto event = toJson(line);
    event.update({{"event", "epoch"}, {"epochs", m_run.request.epochs}, {"best_epoch", m_state.bestEpoch}});
    m_run.report(event);
    return {};
}

bool FoldTrainer::hasEndedEarly() const { return m_run.request.patience > 0 && m_state.sinceLowest >= m_run.request.patience; }

Result<> FoldTrainer::save() const { return writeTorchFile(m_run.folder.model(m_fold.number), tensorsOf(*m_network)); }

Result<Predictions> FoldTrainer::finish(const std::vector<double>& scores) const {
    if (auto saved = save(); !saved) return failure(saved); // of the epoch that the predictions are of
    Predictions predictions;
    for (std::size_t i = 0; i < m_fold.test.size(); ++i) {
        const auto sample = m_fold.test[i];
        predictions.push_back({m_fold.number, m_run.samples.volunteers[sample], m_run.samples.photos[sample], m_run.samples.labels[sample], scores[i]});
    }
    if (auto added = m_run.folder.addPredictions(predictions); !added) return failure(added);
    std::error_code ignored;
    fs::remove(m_run.folder.checkpoint(m_fold.number), ignored);
    return predictions;
}

void FoldTrainer::reportProgress(int epoch, std::size_t batch, std::size_t batches, double perBatch) const {
    const auto left = static_cast<double>(batches - batch) + static_cast<double>(m_run.request.epochs - epoch) * static_cast<double>(batches);
    m_run.report({{"event", "progress"}, {"fold", m_fold.number}, {"epoch", epoch}, {"batch", batch}, {"batches", batches},
                  {"images_per_second", m_run.request.batch / perBatch}, {"fold_seconds_left", left * perBatch}});
}

} // namespace paulownia::learning
