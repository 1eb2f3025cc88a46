#include "app/cli/commands.h"
#include "core/release/release_builder.h"
#include "core/storage/project.h"
#include "ui/paper/panel_source.h"

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
    release::ReleaseSettings settings;
    std::vector<std::string> questions;
};

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

QStringList questionsOf(const Arguments& arguments) {
    QStringList names;
    for (const auto& name : arguments.questions) names.append(QString::fromStdString(name));
    names.removeDuplicates();
    return names;
}

Result<release::ReleaseSettings> settingsOf(storage::Project& project, const Arguments& arguments) {
    const auto stored = project.settings().value(storage::kFaceScale);
    if (!stored) return failure(stored);
    auto settings = arguments.settings;
    settings.faceScale = arguments.faceScale.value_or(stored->toDouble());
    settings.questions = questionsOf(arguments);
    return settings;
}

void sayNotes(const Console& console, const QVector<Gate>& gates) {
    for (const auto& gate : gates)
        if (!gate.note.isEmpty()) console.remark(QStringLiteral("%1: %2").arg(gate.key, gate.note));
}

Result<int> build(Console& console, storage::Project& project, const Arguments& arguments) {
    const auto settings = settingsOf(project, arguments);
    if (!settings) return failure(settings);
    const auto record = release::buildRelease(project, ui::panelSource(), *settings, QString::fromStdString(arguments.out), console.task());
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
    const auto gates = release::releaseGates(**project, ui::panelSource(), questionsOf(arguments));
    if (!gates) return failure(gates);
    if (!release::allShut(*gates)) return refuse(console, *gates);
    sayNotes(console, *gates);
    return build(console, **project, arguments);
}

template <class Value, std::size_t count>
void addChoice(CLI::App& command, const char* option, Value& value, const std::array<std::pair<const char*, Value>, count>& keys, const char* help) {
    std::map<std::string, Value> values;
    std::string names;
    for (const auto& [key, each] : keys) {
        values.emplace(key, each);
        names += (names.empty() ? "" : "|") + std::string(key);
    }
    command.add_option(option, value, help)->transform(CLI::CheckedTransformer(values).description(names))->option_text(names);
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
    auto& settings = arguments->settings;
    addChoice(*command, "--interpolation", settings.interpolation, release::kInterpolationKeys, "How pixels are made fewer: area averages all that one covers, linear looks at four");
    addChoice(*command, "--border", settings.border, release::kBorderKeys, "What stands where a headshot reaches beyond its photo");
    addChoice(*command, "--smile", settings.smiles, release::kSmileKeys, "Smiles as counts of votes, or as what most voted");
    command->add_option("--question", arguments->questions, "A question of the project's own that the release carries too, in labels_NAME.npy; again for more")->delimiter(',');
    command->add_option("--seed", settings.seed, "Of the order of rows and the volunteers' numbers")->capture_default_str();
    command->add_option("--early", arguments->early, "Why it may be released before the days of withdrawal are over; recorded");
}

} // namespace paulownia::cli
