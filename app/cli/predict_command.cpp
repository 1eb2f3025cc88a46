#include "app/cli/commands.h"
#include "app/cli/trainer_process.h"
#include "app/cli/words.h"
#include "core/arrays/npy_writer.h"
#include "core/arrays/release_folder.h"
#include "core/imaging/headshot.h"
#include "core/imaging/proposer.h"
#include "core/release/release_builder.h"
#include "core/runs/run_folder.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using imaging::HeadshotSettings;
using nlohmann::ordered_json;

struct Arguments {
    std::string model, photo, release, detector = "auto", device = "auto";
    std::vector<int> box;
    double angleDeg = 0;
};

/// Where the face is, and how that is known.
struct Place {
    model::FaceBox box;
    double angleDeg = 0;
    std::optional<model::Proposal> proposal; ///< none: a person gave it
};

Result<QByteArray> bytesOf(const std::string& path) {
    const auto name = QString::fromStdString(path);
    if (QFileInfo(name).isDir()) return failure(ErrorKind::Invalid, Words::tr("This is a folder, not a photo; a whole release is asked about by ‘paulownia predict RELEASE --model MODEL’").toStdString(), path);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return failure(ErrorKind::NotFound, Words::tr("The photo cannot be read (%1)").arg(file.errorString()).toStdString(), path);
    return file.readAll();
}

Result<Place> given(const QByteArray& bytes, const Arguments& a) {
    const auto info = imaging::probe(bytes);
    if (!info) return failure(info.error().kind, info.error().message, a.photo);
    const model::FaceBox box{a.box[0], a.box[1], a.box[2], a.box[3]};
    const auto canvas = imaging::ViewTransform(info->uprightSize(), a.angleDeg).canvasSize();
    if (!box.isEmpty() && QRect(QPoint(), canvas).contains(QRect(box.x, box.y, box.w, box.h))) return Place{box, a.angleDeg, {}};
    return failure(ErrorKind::Invalid, Words::tr("The box %1,%2,%3,%4 does not lie in the photo, which is %5 × %6 pixels turned by %7°").arg(box.x).arg(box.y).arg(box.w).arg(box.h)
                                           .arg(canvas.width()).arg(canvas.height()).arg(a.angleDeg).toStdString(), a.photo);
}

Result<Place> found(const QByteArray& bytes, const Arguments& a) {
    const auto photo = imaging::decode(bytes, imaging::kForProposals);
    if (!photo) return failure(photo.error().kind, photo.error().message, a.photo);
    imaging::ProposerOptions options;
    options.detector = QString::fromStdString(a.detector);
    const auto factory = imaging::ProposerFactory::load(options);
    if (!factory) return failure(factory);
    const auto proposer = factory->make();
    if (!proposer) return failure(proposer);
    auto proposal = (*proposer)->propose(*photo);
    if (!proposal) return failure(proposal);
    if (proposal->box.isEmpty()) return failure(ErrorKind::Invalid, Words::tr("No face was found; say where it is by --box x,y,w,h, and --angle where it is inclined").toStdString(), a.photo);
    return Place{proposal->box, proposal->angleDeg, std::move(*proposal)};
}

/// Of a release's manifest; a release without one was cut as ours are by default.
Result<HeadshotSettings> settingsOf(const std::filesystem::path& folder) {
    HeadshotSettings settings;
    if (!std::filesystem::exists(folder / arrays::kManifestFile)) return settings;
    const auto manifest = arrays::readManifest(folder);
    if (!manifest) return failure(manifest);
    const auto take = [&](const char* key, const auto& keys, auto& value) {
        for (const auto& [name, each] : keys)
            if (manifest->settings.value(key, std::string()) == name) value = each;
    };
    settings.faceScale = manifest->settings.value("face_scale", settings.faceScale);
    take("interpolation", release::kInterpolationKeys, settings.interpolation);
    take("border", release::kBorderKeys, settings.border);
    return settings;
}

/// The release that the model's run learned from, where that is known and still there; empty where not.
std::filesystem::path releaseOf(const Arguments& a) {
    if (!a.release.empty()) return a.release;
    const auto run = runs::RunFolder::open(std::filesystem::path(a.model).parent_path());
    const auto request = run ? run->request() : std::nullopt;
    std::error_code absent;
    return request && std::filesystem::exists(request->release, absent) ? request->release : std::filesystem::path();
}

/// A release of this one headshot; its labels say nothing, and nothing is made of them.
Result<> writeRow(const std::filesystem::path& folder, const cv::Mat& headshot) {
    auto data = arrays::NpyWriter::create(folder / arrays::kHeadshotFile, arrays::kUint8, {1, arrays::kHeadshotPixels});
    if (!data) return failure(data);
    for (int row = 0; row < headshot.rows; ++row)
        if (auto put = data->writeValues(std::span<const std::uint8_t>(headshot.ptr<std::uint8_t>(row), static_cast<std::size_t>(headshot.cols))); !put) return put;
    if (auto done = data->finish(); !done) return failure(done);
    constexpr std::array<std::int32_t, arrays::kLabelColumns> kLabels{1, 1, 0, 1, 0};
    auto labels = arrays::NpyWriter::create(folder / arrays::kLabelFile, arrays::kInt32, {1, arrays::kLabelColumns});
    if (!labels) return failure(labels);
    if (auto put = labels->writeValues(std::span<const std::int32_t>(kLabels)); !put) return put;
    const auto done = labels->finish();
    return done ? Result<>() : failure(done);
}

QString answerText(bool isSmile, bool isPositive) {
    if (isSmile) return isPositive ? Words::tr("smiles") : Words::tr("does not smile");
    return isPositive ? Words::tr("appears female") : Words::tr("appears male");
}

void tell(const Console& console, const Arguments& a, const Place& place, const HeadshotSettings& settings, const TrainerAnswer& answer) {
    const bool isSmile = answer.label == "smile", isPositive = answer.score > 0.5;
    const double probability = isPositive ? answer.score : 1 - answer.score;
    const auto photo = QString::fromStdString(a.photo), model = QString::fromStdString(a.model), network = QString::fromStdString(answer.network);
    console.say(Words::tr("%1: %2 with probability %3, says the %4 network of %5").arg(photo, answerText(isSmile, isPositive)).arg(probability, 0, 'f', 3).arg(network, model));
    const auto& box = place.box;
    const auto where = QStringLiteral("--box %1,%2,%3,%4 --angle %5").arg(box.x).arg(box.y).arg(box.w).arg(box.h).arg(place.angleDeg);
    ordered_json document{{"photo", a.photo}, {"label", answer.label}, {"answer", isSmile ? (isPositive ? "smile" : "non-smile") : (isPositive ? "female" : "male")}, {"probability", probability},
                          {"score", answer.score}, {"model", a.model}, {"network", answer.network}, {"box", {box.x, box.y, box.w, box.h}}, {"angle_deg", place.angleDeg},
                          {"box_by", place.proposal ? place.proposal->detector.toStdString() : "given"}, {"face_scale", settings.faceScale}};
    if (place.proposal) {
        console.say(Words::tr("  The face as %1 found it, confidence %2: %3").arg(place.proposal->detector).arg(place.proposal->confidence, 0, 'f', 2).arg(where));
        document["confidence"] = place.proposal->confidence;
        for (const auto flag : model::flagsIn(place.proposal->flags)) console.remark(Words::tr("%1: doubtful: %2").arg(photo, model::toText(flag)));
    }
    console.document(document);
}

Result<int> predict(const Console& console, const Arguments& a) {
    const auto bytes = bytesOf(a.photo);
    if (!bytes) return failure(bytes);
    const auto settings = settingsOf(releaseOf(a));
    if (!settings) return failure(settings);
    const auto place = a.box.empty() ? found(*bytes, a) : given(*bytes, a);
    if (!place) return failure(place);
    const auto headshot = imaging::cutHeadshot(*bytes, place->angleDeg, place->box, *settings);
    if (!headshot) return failure(headshot.error().kind, headshot.error().message, a.photo);
    const QTemporaryDir folder;
    if (!folder.isValid()) return failure(ErrorKind::Io, Words::tr("No temporary folder can be made (%1)").arg(folder.errorString()).toStdString());
    if (auto written = writeRow(folder.path().toStdString(), *headshot); !written) return failure(written);
    const auto answer = askTrainer(folder.path(), a.model, a.device, console.task());
    if (!answer) return failure(answer);
    tell(console, a, *place, *settings, *answer);
    return 0;
}

std::vector<std::string> detectors() {
    std::vector<std::string> names;
    for (const auto& name : imaging::detectorNames()) names.push_back(name.toStdString());
    return names;
}

} // namespace

void addPredict(Commands& commands) {
    const auto a = std::make_shared<Arguments>();
    auto* command = commands.add("predict", "Ask a trained network about one photo, cut as a release cuts it. Another form, ‘predict RELEASE --model MODEL’, asks about all of a release: "
                                            "see ‘paulownia-trainer predict --help’",
                                 "paulownia predict runs/curves/fold-1.pt portrait.jpeg\n  paulownia predict gender.safetensors portrait.jpeg --box 410,250,380,490 --angle -4.5",
                                 [a](Console& console) { return predict(console, *a); });
    command->add_option("MODEL", a->model, "RUN/fold-N.pt, or what ‘paulownia-trainer export’ wrote")->required();
    command->add_option("PHOTO", a->photo, "The photo: JPEG, PNG, WebP or BMP")->required();
    auto* box = command->add_option("--box", a->box, "x,y,w,h of the facial contour, in pixels of the photo turned by --angle; without, the face is looked for")->delimiter(',')->expected(4)->allow_extra_args(false);
    command->add_option("--angle", a->angleDeg, "Clockwise turn in degrees that makes the face upright")->check(CLI::Range(-360.0, 360.0))->needs(box);
    command->add_option("--release", a->release, "The release whose manifest says how headshots are cut; without, the one that the run learned from, where it is still there");
    command->add_option("--detector", a->detector, "Which way to look for the face")->check(CLI::IsMember(detectors()))->capture_default_str();
    command->add_option("--device", a->device, "Where to compute")->check(CLI::IsMember({"auto", "cpu", "cuda"}))->capture_default_str();
}

} // namespace paulownia::cli
