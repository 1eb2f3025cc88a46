#include "core/release/release_difference.h"

#include "core/model/listed.h"
#include "core/release/words.h"

#include <QFileInfo>
#include <map>
#include <set>

namespace paulownia::release {
namespace {

using arrays::ChangedRow;
using arrays::LabelRow;
using base::failure;
using base::Result;

Result<arrays::RowKeys> keysOf(storage::Project& project, const QString& folder) {
    const auto keys = project.releases().photoKeys(QFileInfo(folder).absoluteFilePath());
    if (!keys) return failure(keys);
    if (keys->isEmpty()) return failure(base::ErrorKind::NotFound, Words::tr("This release is not on record in the project; compare without --project").toStdString(), folder.toStdString());
    arrays::RowKeys strings;
    for (const auto& key : *keys) strings.push_back(key.toStdString());
    return strings;
}

template <class Items, class Line> QStringList firstLines(const Items& items, std::size_t most, Line line) {
    QStringList lines;
    for (const auto& item : items) {
        if (static_cast<std::size_t>(lines.size()) == most) return lines << Words::tr("and %n more", nullptr, static_cast<int>(items.size() - most));
        lines << line(item);
    }
    return lines;
}

QString genderOf(const LabelRow& label) { return label.female == 1 ? Words::tr("female") : Words::tr("male"); }

QString changesOf(const ChangedRow& row) {
    const auto &before = row.before.label, &after = row.after.label;
    QStringList changes;
    if (before.female != after.female) changes << QStringLiteral("%1 → %2").arg(genderOf(before), genderOf(after));
    if (before.smile != after.smile || before.nonSmile != after.nonSmile)
        changes << Words::tr("smile votes %1 of %2 → %3 of %4").arg(before.smile).arg(before.smile + before.nonSmile).arg(after.smile).arg(after.smile + after.nonSmile);
    if (row.isRecut) changes << Words::tr("cut anew");
    return model::listed(changes);
}

} // namespace

Result<arrays::ReleaseDifference> differenceBetween(const QString& before, const QString& after, storage::Project* project, const base::Task& task) {
    const auto first = arrays::ReleaseFolder::open(before.toStdString());
    if (!first) return failure(first);
    const auto second = arrays::ReleaseFolder::open(after.toStdString());
    if (!second) return failure(second);
    if (!project) return arrays::compareReleases(*first, *second, {}, {}, task);
    const auto firstKeys = keysOf(*project, before);
    if (!firstKeys) return failure(firstKeys);
    const auto secondKeys = keysOf(*project, after);
    if (!secondKeys) return failure(secondKeys);
    return arrays::compareReleases(*first, *second, *firstKeys, *secondKeys, task);
}

QString summaryOf(const arrays::ReleaseDifference& difference) {
    if (difference.isEmpty()) return Words::tr("Both hold the same.");
    return Words::tr("%n row(s) are the same in both.", nullptr, static_cast<int>(difference.same));
}

QStringList linesOf(const std::vector<arrays::PlacedRow>& rows, std::size_t most) {
    std::map<std::int64_t, std::set<std::int64_t>> photos;
    for (const auto& row : rows) photos[row.label.volunteer].insert(row.label.photo);
    return firstLines(photos, most, [](const auto& volunteer) {
        QStringList numbers;
        for (const auto number : volunteer.second) numbers << QString::number(number);
        return Words::tr("volunteer %1, photo(s) %2", nullptr, static_cast<int>(numbers.size())).arg(volunteer.first).arg(model::listed(numbers));
    });
}

QStringList linesOf(const std::vector<ChangedRow>& rows, std::size_t most) {
    return firstLines(rows, most, [](const ChangedRow& row) {
        return Words::tr("volunteer %1, photo %2: %3").arg(row.after.label.volunteer).arg(row.after.label.photo).arg(changesOf(row));
    });
}

QStringList linesOf(const std::vector<arrays::ChangedSetting>& settings, std::size_t most) {
    const auto valueOf = [](const std::string& value) { return value.empty() ? Words::tr("none") : QString::fromStdString(value); };
    return firstLines(settings, most, [&](const arrays::ChangedSetting& s) {
        return Words::tr("%1: %2 → %3").arg(QString::fromStdString(s.name), valueOf(s.before), valueOf(s.after));
    });
}

} // namespace paulownia::release
