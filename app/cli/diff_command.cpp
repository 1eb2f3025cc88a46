#include "app/cli/commands.h"

#include "core/arrays/difference.h"
#include "core/storage/project.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using arrays::PlacedRow;
using arrays::ReleaseDifference;
using base::failure;
using base::Result;
using nlohmann::ordered_json;

constexpr std::size_t kRowsNamed = 20; // on a terminal; --json has them all

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Arguments {
    std::string before, after, project;
};

QString votesOf(const arrays::LabelRow& label) {
    const auto gender = label.female == 1 ? Words::tr("female") : Words::tr("male");
    return Words::tr("%1, %2 of %3 votes for a smile").arg(gender).arg(label.smile).arg(label.smile + label.nonSmile);
}

QString placeOf(const PlacedRow& row) {
    return Words::tr("row %1 (volunteer %2, photo %3)").arg(row.row).arg(row.label.volunteer).arg(row.label.photo);
}

QString lineOf(const arrays::ChangedRow& row) {
    const auto places = QStringLiteral("  %1 → %2").arg(placeOf(row.before), placeOf(row.after));
    QStringList changes;
    if (row.isRecut) changes.append(Words::tr("cut anew"));
    if (row.isRelabelled()) changes.append(QStringLiteral("%1 → %2").arg(votesOf(row.before.label), votesOf(row.after.label)));
    return places + QStringLiteral(": ") + changes.join(QStringLiteral("; "));
}

template <class Rows, class Line> void sayRows(const Console& console, const QString& heading, const Rows& rows, Line line) {
    if (rows.empty()) return;
    console.say(heading);
    for (std::size_t i = 0; i < std::min(rows.size(), kRowsNamed); ++i) console.say(line(rows[i]));
    if (rows.size() > kRowsNamed) console.say(QStringLiteral("  ") + Words::tr("and %n more", nullptr, static_cast<int>(rows.size() - kRowsNamed)));
}

void say(const Console& console, const ReleaseDifference& d) {
    const auto place = [](const PlacedRow& row) { return QStringLiteral("  ") + placeOf(row); };
    console.say(Words::tr("The same in both: %n row(s)", nullptr, static_cast<int>(d.same)));
    sayRows(console, Words::tr("Gone: %n row(s)", nullptr, static_cast<int>(d.gone.size())), d.gone, place);
    sayRows(console, Words::tr("Added: %n row(s)", nullptr, static_cast<int>(d.added.size())), d.added, place);
    sayRows(console, Words::tr("Changed: %n row(s)", nullptr, static_cast<int>(d.changed.size())), d.changed, lineOf);
    sayRows(console, Words::tr("Settings:"), d.settings, [](const arrays::ChangedSetting& s) {
        return QStringLiteral("  %1: %2 → %3").arg(QString::fromStdString(s.name), QString::fromStdString(s.before), QString::fromStdString(s.after));
    });
    console.say(Words::tr("Volunteers who are no longer in it: %1; new ones: %2").arg(d.volunteersGone.size()).arg(d.volunteersAdded.size()));
}

ordered_json toJson(const PlacedRow& row) {
    const auto& l = row.label;
    return {{"row", row.row}, {"volunteer", l.volunteer}, {"photo", l.photo}, {"female", l.female}, {"non_smile", l.nonSmile}, {"smile", l.smile}};
}

ordered_json toJson(const std::vector<PlacedRow>& rows) {
    auto all = ordered_json::array();
    for (const auto& row : rows) all.push_back(toJson(row));
    return all;
}

ordered_json toJson(const ReleaseDifference& d) {
    auto changed = ordered_json::array(), settings = ordered_json::array();
    for (const auto& row : d.changed)
        changed.push_back({{"before", toJson(row.before)}, {"after", toJson(row.after)}, {"relabelled", row.isRelabelled()}, {"recut", row.isRecut}});
    for (const auto& s : d.settings) settings.push_back({{"name", s.name}, {"before", s.before}, {"after", s.after}});
    return {{"same", d.same}, {"gone", toJson(d.gone)}, {"added", toJson(d.added)}, {"changed", changed}, {"settings", settings},
            {"volunteers_gone", d.volunteersGone}, {"volunteers_added", d.volunteersAdded}};
}

Result<arrays::RowKeys> keysOf(storage::Project& project, const std::string& folder) {
    const auto path = QFileInfo(QString::fromStdString(folder)).absoluteFilePath();
    const auto keys = project.releases().photoKeys(path);
    if (!keys) return failure(keys);
    if (keys->isEmpty()) return failure(base::ErrorKind::NotFound, Words::tr("This release is not on record in the project; compare without --project").toStdString(), folder);
    arrays::RowKeys all;
    for (const auto& key : *keys) all.push_back(key.toStdString());
    return all;
}

Result<ReleaseDifference> compare(const Console& console, const Arguments& arguments) {
    const auto before = arrays::ReleaseFolder::open(arguments.before);
    if (!before) return failure(before);
    const auto after = arrays::ReleaseFolder::open(arguments.after);
    if (!after) return failure(after);
    if (arguments.project.empty()) return arrays::compareReleases(*before, *after, {}, {}, console.task());
    const auto project = console.open(arguments.project);
    if (!project) return failure(project);
    const auto beforeKeys = keysOf(**project, arguments.before);
    if (!beforeKeys) return failure(beforeKeys);
    const auto afterKeys = keysOf(**project, arguments.after);
    if (!afterKeys) return failure(afterKeys);
    return arrays::compareReleases(*before, *after, *beforeKeys, *afterKeys, console.task());
}

Result<int> diff(Console& console, const Arguments& arguments) {
    const auto difference = compare(console, arguments);
    if (!difference) return failure(difference);
    say(console, *difference);
    console.document(toJson(*difference));
    return difference->isEmpty() ? 0 : 1;
}

} // namespace

void addDiff(Commands& commands) {
    const auto arguments = std::make_shared<Arguments>();
    auto* command = commands.add("diff", "What changed from one release to another: rows gone, added, cut anew, labelled otherwise",
                                 "paulownia diff foxglove-1.0 foxglove-1.1 --project project",
                                 [arguments](Console& console) { return diff(console, *arguments); });
    command->add_option("BEFORE", arguments->before, "The earlier release's folder")->required();
    command->add_option("AFTER", arguments->after, "The later release's folder")->required();
    command->add_option("--project", arguments->project,
                        "The project both were made from: rows are then matched by photo. Without it by their pixels, and a photo cut anew is one gone and one added");
}

} // namespace paulownia::cli
