#include "app/trainer/commands.h"
#include "app/trainer/output.h"
#include "core/learning/train_run.h"

namespace paulownia::trainer {
namespace {

using namespace runs;

struct Arguments {
    TrainRequest request;
    std::string network = "inception-v3", label = "female", protocol = "odd-even", folds, learning, input = "zero-one", optimizer = "adam", precision = "full";
    int augment = -1; ///< not given
    double rate = 0;  ///< not given
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
    request.optimizer = *optimizerFrom(a.optimizer);
    request.precision = *precisionFrom(a.precision);
    request.rate = a.rate > 0 ? a.rate : usualRate(request.optimizer);
    request.augment = a.augment >= 0 ? a.augment : papersCopies(request.protocol);
    return request;
}

void addNetwork(CLI::App& command, Arguments& a) {
    command.add_option("--network", a.network, "inception-v3, the paper's, its head 512, 29, 5 and one; or compact, a small residual network for a laptop, which is ours")
        ->check(CLI::IsMember({"inception-v3", "compact"}))->capture_default_str();
    command.add_option("--weights", a.request.weights, "Weights to start from: .safetensors, or .pth in torch's zip form. The paper's are ImageNet's; without any, everything is trained from scratch, "
                                                       "and the result is not the paper's");
    command.add_option("--input", a.input, "What the weights expect of grey levels: zero-one, divided by 255, the paper's; imagenet, its mean and deviation, the benchmark's; "
                                           "centred, -1 to 1, what torchvision's own weights saw")
        ->check(CLI::IsMember({"zero-one", "imagenet", "centred"}))->capture_default_str();
    command.add_option("--learning", a.learning, "What learns. all: everything; paper: the convolutions before Keras' mixed8, torchvision's Mixed_7a, hold still, batch normalisations learn; top: what is before it "
                                                 "runs once an image and its activations are kept (not the paper's, much quicker). Default: paper with weights, all without")
        ->check(CLI::IsMember({"all", "paper", "top"}));
}

void addSamples(CLI::App& command, Arguments& a) {
    command.add_option("--label", a.label, "What is told: female, the gender that voters saw; or smile, the paper's set of photos with over 0.8 of the votes, and as many without one")
        ->check(CLI::IsMember({"female", "smile"}))->capture_default_str();
    command.add_option("--protocol", a.protocol, "Which photos are learned from and which are asked about. odd-even: odd volunteers and even ones, the paper's learning curves; leave-one-volunteer-out: a fold a "
                                                 "volunteer, the paper's Table 2; tenfold: ten shuffled parts, with smiles the paper's, which splits persons; tenfold-grouped: each volunteer on one side; "
                                                 "paper-smile: tenfold with smiles; benchmark: a fifth of each gender is asked, the authors' later one")
        ->check(CLI::IsMember(evaluation::protocolKeys()))->capture_default_str();
    command.add_option("--folds", a.folds, "Some folds only, such as 1-50 or 1,4,7-9")->check(foldsProblem);
    command.add_option("--augment", a.augment, "Distorted copies of each training photo: turned by up to 6 degrees, shifted by up to 6 %, sheared by up to 2 degrees, zoomed by up to 8 %, mirrored; 0: the photos "
                                               "themselves. Default: 10, the paper's; 0 with odd-even, as in the paper, and with benchmark")->check(CLI::Range(0, 100));
}

void addSteps(CLI::App& command, Arguments& a) {
    auto& r = a.request;
    command.add_option("--epochs", r.epochs, "Rounds through the training photos; the paper's 20, the benchmark's 50")->check(CLI::Range(1, 100000))->capture_default_str();
    command.add_option("--batch", r.batch, "Images a step; the paper's 64")->check(CLI::Range(2, 4096))->capture_default_str();
    command.add_option("--part", r.part, "Images at once, their gradients added up to a batch: saves memory, but batch normalisation then sees the part only, "
                                         "so the result is another; 0: the batch at once")->check(CLI::Range(0, 4096))->capture_default_str();
    command.add_option("--optimizer", a.optimizer, "How steps are made: adam with Keras' defaults, the paper's; sgd with momentum 0.9 and weight decay 0.0001, the benchmark's")
        ->check(CLI::IsMember({"adam", "sgd"}))->capture_default_str();
    command.add_option("--rate", a.rate, "How far a step goes. Default: 0.001 with adam, the paper's; 0.03 with sgd, the benchmark's")->check(CLI::PositiveNumber);
    command.add_option("--patience", r.patience, "End a fold when its training loss has not fallen for so many epochs; 0: never, as in the paper")->check(CLI::Range(0, 1000))->capture_default_str();
}

} // namespace

void addTrain(CLI::App& app, Action& action) {
    const auto a = std::make_shared<Arguments>();
    auto* command = app.add_subcommand("train", "Train a network on a release, fold by fold");
    command->footer("Examples:\n"
                    "  paulownia-trainer train arrays --out runs/curves --network compact\n"
                    "  paulownia-trainer train arrays --out runs/lovo --weights inception_v3.pth --input centred --protocol leave-one-volunteer-out\n"
                    "  paulownia-trainer train arrays --out runs/benchmark --weights inception_v3.pth --input imagenet --learning all --protocol benchmark --optimizer sgd --epochs 50");
    auto& r = a->request;
    command->add_option("RELEASE", r.release, "The release's folder, or one with the first two arrays alone")->required();
    command->add_option("--out", r.out, "The run's folder")->required();
    addNetwork(*command, *a);
    addSamples(*command, *a);
    addSteps(*command, *a);
    command->add_option("--device", r.device, "Where to compute")->check(CLI::IsMember({"auto", "cpu", "cuda"}))->capture_default_str();
    command->add_option("--precision", a->precision, "full, 32 bits, the paper's; bfloat16, on a graphics card only: convolutions and dense layers in 16 bits")
        ->check(CLI::IsMember({"full", "bfloat16"}))->capture_default_str();
    command->add_option("--threads", r.threads, "0: all cores")->check(CLI::Range(0, 1024))->capture_default_str();
    command->add_option("--seed", r.seed, "Of the network's first weights, shuffled folds, orders and distortions")->capture_default_str();
    command->add_flag("--resume", r.resume, "Go on with the run in --out where it stopped");
    command->callback([a, &action] { action = [a](const base::Task& task) { return learning::trainRun(requestOf(*a), say, task); }; });
}

} // namespace paulownia::trainer
