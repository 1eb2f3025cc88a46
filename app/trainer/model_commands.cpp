#include "app/trainer/commands.h"
#include "app/trainer/output.h"
#include "core/evaluation/metrics.h"
#include "core/learning/model.h"
#include "core/learning/saliency.h"
#include "core/learning/train_run.h"

#include <thread>

namespace paulownia::trainer {
namespace {

using namespace learning;
using base::failure;
using base::Result;

struct PredictArguments {
    std::string release, model, out, device = "auto";
};

Result<> predictInto(const PredictArguments& a, const base::Task& task) {
    const auto model = openModel(a.model);
    if (!model) return failure(model);
    const auto device = deviceFrom(a.device);
    if (!device) return failure(device);
    const auto predictions = predict(*model, a.release, *device, static_cast<int>(std::thread::hardware_concurrency()), task);
    if (!predictions) return failure(predictions);
    if (!a.out.empty())
        if (auto written = evaluation::writePredictions(a.out, *predictions); !written) return written;
    for (const auto& p : *predictions) say({{"event", "prediction"}, {"volunteer", p.volunteer}, {"photo", p.photo}, {"label", p.label}, {"score", p.score}});
    say({{"event", "finished"}, {"predictions", predictions->size()}, {"network", toKey(model->kind)}, {"label", toKey(model->label)}, {"accuracy", evaluation::confusionOf(*predictions).accuracy()}});
    return {};
}

Result<> saliencyOf(const std::string& path, const std::string& release, const base::Task& task) {
    const auto run = RunFolder::open(path);
    if (!run) return failure(run);
    const auto photos = writeSaliency(*run, release, task);
    if (!photos) return failure(photos);
    say({{"event", "finished"}, {"out", run->saliency().string()}, {"photos", *photos}});
    return {};
}

Result<> exportTo(const std::string& from, const std::string& to) {
    const auto model = openModel(from);
    if (!model) return failure(model);
    if (auto written = exportModel(*model, to); !written) return written;
    say({{"event", "finished"}, {"out", to}, {"network", toKey(model->kind)}});
    return {};
}

} // namespace

void addPredict(CLI::App& app, Action& action) {
    const auto a = std::make_shared<PredictArguments>();
    auto* command = app.add_subcommand("predict", "Ask a trained network about every photo of a release");
    command->footer("Example: paulownia-trainer predict arrays --model runs/curves/fold-1.pt --out predictions.tsv");
    command->add_option("RELEASE", a->release, "The release's folder")->required();
    command->add_option("--model", a->model, "RUN/fold-N.pt, or what export wrote")->required();
    command->add_option("--out", a->out, "Write predictions.tsv there");
    command->add_option("--device", a->device, "Where to compute")->check(CLI::IsMember({"auto", "cpu", "cuda"}))->capture_default_str();
    command->callback([a, &action] { action = [a](const base::Task& task) { return predictInto(*a, task); }; });
}

void addSaliency(CLI::App& app, Action& action) {
    const auto run = std::make_shared<std::string>(), release = std::make_shared<std::string>();
    auto* command = app.add_subcommand("saliency", "Where a run's networks looked in the photos that they got wrong: RUN/saliency.jsonl");
    command->footer("Example: paulownia-trainer saliency runs/curves arrays");
    command->add_option("RUN", *run, "The run's folder")->required();
    command->add_option("RELEASE", *release, "What it learned from")->required();
    command->callback([run, release, &action] { action = [run, release](const base::Task& task) { return saliencyOf(*run, *release, task); }; });
}

void addExport(CLI::App& app, Action& action) {
    const auto from = std::make_shared<std::string>(), to = std::make_shared<std::string>();
    auto* command = app.add_subcommand("export", "Save a trained network as .safetensors with torchvision's names, which PyTorch opens");
    command->footer("Example: paulownia-trainer export runs/curves/fold-1.pt gender.safetensors");
    command->add_option("MODEL", *from, "RUN/fold-N.pt")->required();
    command->add_option("OUT", *to, "The file to write")->required();
    command->callback([from, to, &action] { action = [from, to](const base::Task&) { return exportTo(*from, *to); }; });
}

} // namespace paulownia::trainer
