#include "ui/release/release_difference.h"

#include <QCoreApplication>
#include <map>
#include <set>

namespace paulownia::ui {
namespace {

using arrays::ChangedRow;
using arrays::LabelRow;
using base::failure;
using base::Result;

constexpr std::size_t kMostLines = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReleasePage)
};

Result<arrays::RowKeys> keysOf(storage::Project& project, const QString& folder) {
    const auto keys = project.releases().photoKeys(folder);
    if (!keys) return failure(keys);
    arrays::RowKeys strings;
    for (const auto& key : *keys) strings.push_back(key.toStdString());
    return strings;
}

template <class Items, class Line> QStringList firstLines(const Items& items, Line line) {
    QStringList lines;
    for (const auto& item : items) {
        if (lines.size() == kMostLines) return lines << Words::tr("and %n more", nullptr, static_cast<int>(items.size() - kMostLines));
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
    return changes.join(QStringLiteral(", "));
}

} // namespace

Result<arrays::ReleaseDifference> differenceBetween(storage::Project& project, const QString& before, const QString& after, const base::Task& task) {
    const auto first = arrays::ReleaseFolder::open(before.toStdString());
    if (!first) return failure(first);
    const auto second = arrays::ReleaseFolder::open(after.toStdString());
    if (!second) return failure(second);
    auto firstKeys = keysOf(project, before);
    if (!firstKeys) return failure(firstKeys);
    auto secondKeys = keysOf(project, after);
    if (!secondKeys) return failure(secondKeys);
    const bool areKnown = !firstKeys->empty() && !secondKeys->empty();
    return arrays::compareReleases(*first, *second, areKnown ? *firstKeys : arrays::RowKeys(), areKnown ? *secondKeys : arrays::RowKeys(), task);
}

QString summaryOf(const arrays::ReleaseDifference& difference) {
    if (difference.isEmpty()) return Words::tr("Both hold the same.");
    return Words::tr("%n row(s) are the same in both.", nullptr, static_cast<int>(difference.same));
}

QStringList linesOf(const std::vector<arrays::PlacedRow>& rows) {
    std::map<std::int64_t, std::set<std::int64_t>> photos;
    for (const auto& row : rows) photos[row.label.volunteer].insert(row.label.photo);
    return firstLines(photos, [](const auto& volunteer) {
        QStringList numbers;
        for (const auto number : volunteer.second) numbers << QString::number(number);
        return Words::tr("volunteer %1, photo %2").arg(volunteer.first).arg(numbers.join(QStringLiteral(", ")));
    });
}

QStringList linesOf(const std::vector<ChangedRow>& rows) {
    return firstLines(rows, [](const ChangedRow& row) {
        return Words::tr("volunteer %1, photo %2: %3").arg(row.after.label.volunteer).arg(row.after.label.photo).arg(changesOf(row));
    });
}

QStringList linesOf(const std::vector<arrays::ChangedSetting>& settings) {
    const auto valueOf = [](const std::string& value) { return value.empty() ? Words::tr("none") : QString::fromStdString(value); };
    return firstLines(settings, [&](const arrays::ChangedSetting& s) {
        return QStringLiteral("%1: %2 → %3").arg(QString::fromStdString(s.name), valueOf(s.before), valueOf(s.after));
    });
}

} // namespace paulownia::ui
