#include "app/trainer/commands.h"
#include "app/trainer/output.h"
#include "core/learning/train_run.h"

namespace paulownia::trainer {
namespace {

using namespace runs;

struct Arguments {
    TrainRequest request;
    std::string network = "inception-v3", label = "female", protocol = "odd-even", folds, learning, input = "zero-one";
    int augment = -1; ///< not given
};

std::string foldsProblem(const std::string& text) { return foldsFrom(text) ? std::string() : "should be folds such as 3, 1-50 or 1,4,7-9"; }

TrainRequest requestOf(const Arguments& a) {
    auto request = a.request;
    request.network = *networkKindFrom(a.network);
    request.label = *evaluation::labelFrom(a.label);
    request.protocol = *evaluation::protocolFrom(a.protocol);
    request.scale = *inputScaleFrom(a.input);
    if (!a.folds.empty()) request.folds = *foldsFrom(a.folds);
    if (!a.learning.empty()) request.learning = learningFrom(a.learning);
    request.augment = a.augment >= 0 ? a.augment : papersCopies(request.protocol);
    return request;
}

} // namespace

void addTrain(CLI::App& app, Action& action) {
    const auto a = std::make_shared<Arguments>();
    auto* command = app.add_subcommand("train", "Train a network on a release, fold by fold");
    command->footer("Example: paulownia-trainer train arrays --out runs/curves --network compact");
    auto& r = a->request;
    command->add_option("RELEASE", r.release, "The release's folder, or one with the first two arrays alone")->required();
    command->add_option("--out", r.out, "The run's folder")->required();
    command->add_option("--network", a->network, "inception-v3, the paper's, or compact, for a laptop")->check(CLI::IsMember({"inception-v3", "compact"}))->capture_default_str();
    command->add_option("--weights", r.weights, "Weights to start from: .safetensors, or .pth in torch's zip form; without, everything is trained from scratch");
    command->add_option("--input", a->input, "What the weights expect: levels as they are, ImageNet's mean and deviation, or -1 to 1 (torchvision's own weights)")
        ->check(CLI::IsMember({"zero-one", "imagenet", "centred"}))->capture_default_str();
    command->add_option("--learning", a->learning, "What learns: all; paper, all but the trunk's convolutions; top, the trunk runs once an image and its activations are kept "
                                                   "(not the paper's, much quicker). Default: paper with weights, all without")->check(CLI::IsMember({"all", "paper", "top"}));
    command->add_option("--label", a->label, "What is told")->check(CLI::IsMember({"female", "smile"}))->capture_default_str();
    command->add_option("--protocol", a->protocol, "How samples are divided; with smiles, tenfold is the paper's, which splits persons")
        ->check(CLI::IsMember(evaluation::protocolKeys()))->capture_default_str();
    command->add_option("--folds", a->folds, "Some folds only, such as 1-50 or 1,4,7-9")->check(foldsProblem);
    command->add_option("--epochs", r.epochs, "Rounds through the training photos")->check(CLI::Range(1, 100000))->capture_default_str();
    command->add_option("--batch", r.batch, "Images a step")->check(CLI::Range(2, 4096))->capture_default_str();
    command->add_option("--part", r.part, "Images at once, their gradients added up to a batch: saves memory, but batch normalisation then sees the part only, "
                                          "so the result is another; 0: the batch at once")->check(CLI::Range(0, 4096))->capture_default_str();
    command->add_option("--augment", a->augment, "Distorted copies of each training photo; 0: the photos themselves. Default: 10, with odd-even 0, as in the paper")->check(CLI::Range(0, 100));
    command->add_option("--rate", r.rate, "Adam's rate")->check(CLI::PositiveNumber)->capture_default_str();
    command->add_option("--patience", r.patience, "End a fold when its training loss has not fallen for so many epochs; 0: never")->check(CLI::Range(0, 1000))->capture_default_str();
    command->add_option("--device", r.device, "Where to compute")->check(CLI::IsMember({"auto", "cpu", "cuda"}))->capture_default_str();
    command->add_option("--threads", r.threads, "0: all cores")->check(CLI::Range(0, 1024))->capture_default_str();
    command->add_option("--seed", r.seed, "Of the network's first weights, shuffled folds, orders and distortions")->capture_default_str();
    command->add_flag("--resume", r.resume, "Go on with the run in --out where it stopped");
    command->callback([a, &action] { action = [a](const base::Task& task) { return learning::trainRun(requestOf(*a), say, task); }; });
}

} // namespace paulownia::trainer
