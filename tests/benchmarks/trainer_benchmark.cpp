// trainer_benchmark WEIGHTS INPUT BATCH THREADS: Inception V3 with the weights and the cuts that peer_trainer.py wrote, told on standard input what to do, a word a
// line, each answered by a line on standard output: "infer", "step" (the paper's freezing) and "top" (the trunk's activations kept) with wall-clock and processor
// seconds, "logits" with the answers, "loss" with the loss of the first step.
#include "core/learning/network.h"
#include "core/learning/tensor_memory.h"
#include "core/learning/weights.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <iostream>
#include <map>

using namespace paulownia::learning;

namespace {

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

void measure(const std::function<void()>& work) {
    const auto start = now();
    const auto processor = std::clock();
    work();
    std::printf("%.4f %.4f\n", now() - start, static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC);
}

double step(torch::optim::Adam& adam, const torch::Tensor& labels, const std::function<torch::Tensor()>& logits) {
    dropGradients(adam);
    const auto loss = torch::binary_cross_entropy_with_logits(logits(), labels);
    loss.backward();
    adam.step();
    return loss.item<double>();
}

torch::Tensor infer(Network& network, const torch::Tensor& cuts) {
    const torch::NoGradGuard noGradients;
    network.eval();
    return network.forward(cuts);
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 4) return 2;
    keepTensorMemory();
    torch::set_num_threads(std::atoi(argv[3]));
    const auto network = makeNetwork(NetworkKind::InceptionV3, 1);
    const auto weights = readWeights(argv[1]), given = readWeights(argv[2]);
    if (!weights || !given || !setWeights(*network, weights->tensors, argv[1])) return 1;
    const auto cuts = given->tensors.at("cuts"), labels = given->tensors.at("labels");
    network->freezeTrunk();
    auto adam = makeAdam(*network);
    torch::Tensor kept;
    for (std::string word; std::getline(std::cin, word);) {
        network->train();
        if (word == "infer") measure([&] { infer(*network, cuts); });
        else if (word == "step") measure([&] { step(adam, labels, [&] { return network->forward(cuts); }); });
        else if (word == "loss") std::printf("%.6f\n", step(adam, labels, [&] { return network->forward(cuts); }));
        else if (word == "logits") {
            const auto logits = infer(*network, cuts);
            for (std::int64_t i = 0; i < logits.numel(); ++i) std::printf("%.6f ", logits[i].item<double>());
            std::printf("\n");
        } else if (word == "top") {
            if (!kept.defined()) {
                const torch::NoGradGuard noGradients;
                kept = network->trunk(cuts);
            }
            network->holdTrunk();
            measure([&] { step(adam, labels, [&] { return network->top(kept); }); });
        }
        std::fflush(stdout);
    }
    return 0;
}
