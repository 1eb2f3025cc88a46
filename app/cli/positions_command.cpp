#include "app/cli/commands.h"

#include "app/cli/review_desk.h"
#include "app/cli/words.h"
#include "core/review/transfer_positions.h"

#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using base::failure;
using base::Result;
using formats::Positions;
using formats::PositionsForm;
using nlohmann::ordered_json;

constexpr int kDoesNotHold = 1, kDamaged = 3;

QString atLine(const QString& file, const formats::LineProblem& problem) {
    return QStringLiteral("%1:%2: %3").arg(file).arg(problem.line).arg(problem.text);
}

ordered_json toJson(const QVector<formats::LineProblem>& problems) {
    auto lines = ordered_json::array();
    for (const auto& problem : problems) lines.push_back({{"line", problem.line}, {"problem", problem.text.toStdString()}});
    return lines;
}

ordered_json namesOf(const QVector<model::PhotoId>& photos) {
    auto names = ordered_json::array();
    for (const auto& photo : photos) names.push_back(photo.toString().toStdString());
    return names;
}

/// The file, or nothing where it has problems: each is named on standard error.
Result<std::optional<Positions>> readSound(const Console& console, const std::string& path) {
    const auto file = QString::fromStdString(path);
    auto reading = formats::readPositions(file);
    if (!reading) return failure(reading);
    for (const auto& problem : reading->problems) console.remark(atLine(file, problem));
    if (!reading->problems.isEmpty()) return std::nullopt;
    return std::move(reading->positions);
}

/// To the file, or to standard output where none is named.
Result<int> write(const Console& console, const std::string& path, const Positions& positions) {
    const auto count = static_cast<int>(positions.lines.size());
    ordered_json document{{"photos", count}};
    if (path.empty()) {
        const auto text = QString::fromUtf8(formats::toBytes(positions));
        if (!text.isEmpty()) console.say(text.chopped(1));
        document["lines"] = ordered_json::array();
        for (const auto& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) document["lines"].push_back(line.toStdString());
    } else {
        if (auto written = formats::writePositions(QString::fromStdString(path), positions); !written) return failure(written);
        console.say(Words::tr("%n photos written to %1", nullptr, count).arg(QString::fromStdString(path)));
        document["file"] = path;
    }
    console.document(document);
    return 0;
}

struct ExportArguments {
    std::string project, out;
    bool full = false;
};

Result<int> exportFile(const Console& console, const ExportArguments& given) {
    const auto project = console.open(given.project);
    if (!project) return failure(project);
    const auto positions = review::exportPositions(**project, given.full ? PositionsForm::Full : PositionsForm::SixColumns);
    if (!positions) return failure(positions);
    return write(console, given.out, *positions);
}

struct ImportArguments {
    std::string project, file;
};

void tellImport(const Console& console, const review::PositionsImport& outcome) {
    for (const auto& photo : outcome.skipped)
        console.remark(Words::tr("%1 is a double, unreadable or sent again: its line was skipped").arg(photo.toString()));
    console.say(Words::tr("%1 accepted, %2 rejected, %3 unchanged, %4 skipped")
                    .arg(outcome.accepted)
                    .arg(outcome.rejected)
                    .arg(outcome.unchanged)
                    .arg(outcome.skipped.size()));
    if (!outcome.turned.isEmpty())
        console.say(Words::tr("%n of them are turned by the angle that the project had for them: six columns do not carry it", nullptr,
                              static_cast<int>(outcome.turned.size())));
    console.document({{"accepted", outcome.accepted}, {"rejected", outcome.rejected}, {"unchanged", outcome.unchanged},
                      {"skipped", namesOf(outcome.skipped)}, {"turned_by_project", namesOf(outcome.turned)}});
}

Result<int> importFile(const Console& console, const ImportArguments& given) {
    const auto desk = ReviewDesk::open(console, given.project);
    if (!desk) return failure(desk);
    const auto positions = readSound(console, given.file);
    if (!positions) return failure(positions);
    const auto nothing = [&] {
        console.remark(Words::tr("paulownia: nothing was imported from %1; correct these lines first").arg(QString::fromStdString(given.file)));
        return kDamaged;
    };
    if (!*positions) return nothing();
    const auto outcome = review::importPositions((*desk)->project(), (*desk)->document, **positions);
    if (!outcome) return failure(outcome);
    for (const auto& problem : outcome->problems) console.remark(atLine(QString::fromStdString(given.file), problem));
    if (!outcome->problems.isEmpty()) return nothing();
    tellImport(console, *outcome);
    return (*desk)->exitCode();
}

struct MergeArguments {
    std::string older, newer, out;
};

Result<int> merge(const Console& console, const MergeArguments& given) {
    const auto older = readSound(console, given.older), newer = readSound(console, given.newer);
    if (!older) return failure(older);
    if (!newer) return failure(newer);
    if (!*older || !*newer) return kDamaged;
    const auto merged = formats::mergePositions(**older, **newer);
    if (!merged) return failure(merged);
    return write(console, given.out, *merged);
}

Result<int> check(const Console& console, const std::string& path) {
    const auto file = QString::fromStdString(path);
    const auto reading = formats::readPositions(file);
    if (!reading) return failure(reading);
    for (const auto& problem : reading->problems) console.say(atLine(file, problem));
    if (reading->problems.isEmpty()) console.say(Words::tr("%1 holds: %n lines", nullptr, static_cast<int>(reading->positions.lines.size())).arg(file));
    console.document({{"holds", reading->problems.isEmpty()},
                      {"form", reading->positions.form == PositionsForm::Full ? "full" : "six-columns"},
                      {"lines", reading->positions.lines.size()},
                      {"problems", toJson(reading->problems)}});
    return reading->problems.isEmpty() ? 0 : kDoesNotHold;
}

void addPositionsExport(Commands& commands) {
    const auto given = std::make_shared<ExportArguments>();
    auto* command = commands.add("export", "Write the decided photos' rectangles", "paulownia positions export study positions.tsv",
                                 [given](Console& console) { return exportFile(console, *given); });
    command->add_option("PROJECT", given->project, "The project's folder")->required();
    command->add_option("OUT", given->out, "The file to write; without it: standard output");
    command->add_flag("--full", given->full, "Angle, verdict, reason and reviewer too, below a header line");
}

void addPositionsImport(Commands& commands) {
    const auto given = std::make_shared<ImportArguments>();
    auto* command = commands.add("import", "Record a positions file as reviews: one step that the studio can undo", "paulownia positions import study positions.tsv",
                                 [given](Console& console) { return importFile(console, *given); });
    command->add_option("PROJECT", given->project, "The project's folder")->required();
    command->add_option("FILE", given->file, "Six columns, or the full form")->required();
}

void addMerge(Commands& commands) {
    const auto given = std::make_shared<MergeArguments>();
    auto* command = commands.add("merge", "Replace lines of an older file by those of a newer one, and append new photos",
                                 "paulownia positions merge old.tsv new.tsv --out merged.tsv",
                                 [given](Console& console) { return merge(console, *given); });
    command->add_option("OLD", given->older, "The older file")->required();
    command->add_option("NEW", given->newer, "The newer file")->required();
    command->add_option("--out", given->out, "The file to write; without it: standard output");
}

void addCheck(Commands& commands) {
    const auto file = std::make_shared<std::string>();
    auto* command = commands.add("check", "Hold a positions file against its format", "paulownia positions check positions.tsv",
                                 [file](Console& console) { return check(console, *file); });
    command->add_option("FILE", *file, "Six columns, or the full form")->required();
}

} // namespace

void addPositions(Commands& commands) {
    auto level = commands.group("positions", "Positions files: where the face is in each photo");
    addPositionsExport(level);
    addPositionsImport(level);
    addMerge(level);
    addCheck(level);
}

} // namespace paulownia::cli
