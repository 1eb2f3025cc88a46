// trainer_benchmark BATCH THREADS: a training step with the paper's freezing, the same with the trunk held, and inference; seconds, the
// median of three after one to warm up, a line each as "name TAB seconds TAB images a second".
#include "core/learning/network.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace paulownia::learning;

namespace {

void measure(const char* name, int batch, const std::function<void()>& work) {
    std::vector<double> times;
    work();
    for (int i = 0; i < 3; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    std::ranges::sort(times);
    std::printf("%s\t%.3f\t%.2f\n", name, times[1], batch / times[1]);
    std::fflush(stdout);
}

void step(torch::optim::Adam& adam, const torch::Tensor& labels, const std::function<torch::Tensor()>& logits) {
    adam.zero_grad();
    torch::binary_cross_entropy_with_logits(logits(), labels).backward();
    adam.step();
}

} // namespace

int main(int argc, char** argv) {
    const int batch = argc > 1 ? std::atoi(argv[1]) : 16;
    torch::set_num_threads(argc > 2 ? std::atoi(argv[2]) : 1);
    const auto network = makeNetwork(NetworkKind::InceptionV3, 1);
    const auto cuts = torch::rand({batch, 1, 299, 299}), labels = (torch::rand({batch}) > 0.5).to(torch::kFloat32);
    network->eval();
    torch::Tensor kept;
    measure("inference", batch, [&] {
        const torch::NoGradGuard noGradients;
        kept = network->trunk(cuts);
        network->top(kept);
    });
    network->freezeTrunk();
    network->train();
    auto adam = makeAdam(*network);
    measure("step", batch, [&] { step(adam, labels, [&] { return network->forward(cuts); }); });
    network->holdTrunk();
    auto rest = makeAdam(*network);
    measure("step, trunk kept", batch, [&] { step(rest, labels, [&] { return network->top(kept); }); });
    return 0;
}
