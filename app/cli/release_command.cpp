#include "app/cli/commands.h"
#include "core/release/release_builder.h"
#include "core/storage/project.h"
#include "core/voting/questions.h"
#include "core/voting/tally.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using base::failure;
using base::Result;
using nlohmann::ordered_json;
using release::Gate;

constexpr int kRefused = 4;
constexpr int kItemsNamed = 20; // on a terminal; --json has them all

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Arguments {
    std::string project, out, early;
    std::optional<double> faceScale;
    std::uint64_t seed = 1;
};

Result<release::Tallies> tallies(storage::Project& project) {
    auto gender = voting::tally(project, QLatin1String(voting::kGender));
    if (!gender) return failure(gender);
    auto smile = voting::tally(project, QLatin1String(voting::kSmile));
    if (!smile) return failure(smile);
    return release::Tallies{std::move(*gender), std::move(*smile)};
}

ordered_json documentOf(const QVector<Gate>& gates) {
    auto all = ordered_json::array();
    for (const auto& gate : gates) {
        auto items = ordered_json::array();
        for (const auto& item : gate.items) items.push_back(item.text.toStdString());
        all.push_back({{"gate", gate.key.toStdString()}, {"sentence", gate.sentence.toStdString()}, {"open", gate.isOpen},
                       {"what_to_do", gate.whatToDo.toStdString()}, {"note", gate.note.toStdString()}, {"items", items}});
    }
    return all;
}

QString namesOf(const Gate& gate) {
    QStringList names;
    for (const auto& item : gate.items.first(std::min<qsizetype>(gate.items.size(), kItemsNamed))) names.append(item.text);
    if (gate.items.size() > kItemsNamed) names.append(Words::tr("and %n more", nullptr, static_cast<int>(gate.items.size()) - kItemsNamed));
    return names.join(QStringLiteral(", "));
}

int refuse(const Console& console, const QVector<Gate>& gates) {
    console.remark(Words::tr("paulownia: It cannot be released yet. These are not so:"));
    for (const auto& gate : gates) {
        if (!gate.isOpen) continue;
        const auto names = gate.items.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(namesOf(gate));
        console.remark(QStringLiteral("  %1: %2%3. %4").arg(gate.key, gate.sentence, names, gate.whatToDo));
    }
    console.document({{"released", false}, {"gates", documentOf(gates)}});
    return kRefused;
}

Result<release::ReleaseSettings> settingsOf(storage::Project& project, const Arguments& arguments) {
    const auto stored = project.settings().value(storage::kFaceScale);
    if (!stored) return failure(stored);
    release::ReleaseSettings settings;
    settings.faceScale = arguments.faceScale.value_or(stored->toDouble());
    settings.seed = arguments.seed;
    return settings;
}

Result<int> build(Console& console, storage::Project& project, const Arguments& arguments) {
    const auto settings = settingsOf(project, arguments);
    if (!settings) return failure(settings);
    const auto record = release::buildRelease(project, tallies, *settings, QString::fromStdString(arguments.out), console.task());
    if (!record) return failure(record);
    console.say(Words::tr("Released %1 photos of %2 volunteers into %3").arg(record->photos).arg(record->volunteers).arg(record->folder));
    console.document({{"released", true}, {"folder", record->folder.toStdString()}, {"photos", record->photos}, {"volunteers", record->volunteers},
                      {"seed", settings->seed}, {"face_scale", settings->faceScale}, {"manifest_sha256", record->manifestSha256.toHex().toStdString()}});
    return 0;
}

Result<int> release(Console& console, const Arguments& arguments) {
    const auto project = console.open(arguments.project);
    if (!project) return failure(project);
    if (!arguments.early.empty())
        if (auto set = (*project)->settings().set(storage::kEarlyRelease, QString::fromStdString(arguments.early)); !set) return failure(set);
    const auto gates = release::releaseGates(**project, tallies);
    if (!gates) return failure(gates);
    return release::allShut(*gates) ? build(console, **project, arguments) : Result<int>(refuse(console, *gates));
}

} // namespace

void addRelease(Commands& commands) {
    const auto arguments = std::make_shared<Arguments>();
    auto* command = commands.add("release", "Build the released arrays: headshots, labels, mandible vectors, manifest, datasheet",
                                 "paulownia release project foxglove-1.0 --seed 7",
                                 [arguments](Console& console) { return release(console, *arguments); });
    command->add_option("PROJECT", arguments->project, "The project's folder")->required();
    command->add_option("OUT", arguments->out, "The release's folder; it must not be there yet")->required();
    command->add_option("--face-scale", arguments->faceScale, "The rectangle's longer side in the headshot's; 0.68 unless the project says otherwise")
        ->check(CLI::Range(0.05, 1.0));
    command->add_option("--seed", arguments->seed, "Of the order of rows and the volunteers' numbers")->capture_default_str();
    command->add_option("--early", arguments->early, "Why it may be released before the days of withdrawal are over; recorded");
}

} // namespace paulownia::cli
