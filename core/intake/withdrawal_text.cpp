#include "core/intake/withdrawal.h"
#include "core/intake/words.h"
#include "core/model/listed.h"

#include <QLocale>
#include <nlohmann/json.hpp>

namespace paulownia::intake {
namespace {

using Json = nlohmann::ordered_json;

/// A table's rows in words; %n is how many.
struct RowWords {
    const char* table;
    const char* sentence;
};

constexpr RowWords kRowWords[] = {
    {"submission", QT_TRANSLATE_NOOP("intake", "Submissions: %n")},
    {"photo", QT_TRANSLATE_NOOP("intake", "Photos: %n")},
    {"proposal", QT_TRANSLATE_NOOP("intake", "Proposed rectangles: %n")},
    {"review", QT_TRANSLATE_NOOP("intake", "Rectangles and decisions of curators: %n")},
    {"ballot", QT_TRANSLATE_NOOP("intake", "Votes: %n")},
    {"repeat_ballot", QT_TRANSLATE_NOOP("intake", "Votes on subjects that came a second time: %n")},
    {"ballot_history", QT_TRANSLATE_NOOP("intake", "Votes changed or taken back: %n")},
    {"decision", QT_TRANSLATE_NOOP("intake", "Labels decided by a person: %n")},
    {"kept_apart", QT_TRANSLATE_NOOP("intake", "Notes about doubles: %n")},
    {"intake_problem", QT_TRANSLATE_NOOP("intake", "Problems noted at the import: %n")},
};

QString counted(const char* sentence, qsizetype n) { return QCoreApplication::translate("intake", sentence, nullptr, static_cast<int>(n)); }

bool hasWords(const QString& table) {
    return std::any_of(std::begin(kRowWords), std::end(kRowWords), [&](const auto& words) { return table == QLatin1String(words.table); });
}

int otherRows(const storage::RowCounts& rows) {
    int others = 0;
    for (auto it = rows.begin(); it != rows.end(); ++it)
        if (!hasWords(it.key())) others += it.value();
    return others;
}

/// Local, without an order of day and month to be mistaken.
QString minuteOf(const QDateTime& time) { return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")); }

std::string utc(const QDateTime& time) { return time.toUTC().toString(Qt::ISODateWithMs).toStdString(); }

Json documentOf(const WithdrawalPreview& preview) {
    auto sentAgain = Json::array(), originals = Json::array(), releases = Json::array();
    for (const auto& number : preview.sentAgain) sentAgain.push_back(number.toString().toStdString());
    for (const auto& sha256 : preview.originals) originals.push_back(sha256.toHex().toStdString());
    for (const auto& release : preview.releases)
        releases.push_back({{"folder", release.folder.toStdString()}, {"built_at", utc(release.builtAt)}, {"manifest_sha256", release.manifestSha256.toHex().toStdString()}});
    auto backups = Json::array();
    for (const auto& backup : preview.backups) backups.push_back({{"folder", backup.folder.toStdString()}, {"made_at", utc(backup.madeAt)}});
    auto kits = Json::array();
    for (const auto& made : preview.kits) kits.push_back(utc(made));
    auto rows = Json::object();
    for (auto it = preview.rows.begin(); it != preview.rows.end(); ++it) rows[it.key().toStdString()] = it.value();
    return {{"number", preview.number.toString().toStdString()}, {"sent_again", sentAgain}, {"rows", rows}, {"originals_sha256", originals},
            {"bytes", preview.bytes}, {"originals_kept_for_others", preview.sharedOriginals}, {"pictures", preview.pictures},
            {"releases_that_held", releases}, {"backups_that_hold", backups}, {"kits_made_at", kits}, {"may_withdraw_until", utc(preview.ends)}, {"late", preview.isLate}, {"refusal", preview.refusal.toStdString()}};
}

QStringList erasedLines(const WithdrawalPreview& preview) {
    QStringList lines;
    for (const auto& number : preview.sentAgain) lines << Words::tr("The same photos sent again as %1: that goes too").arg(number.toString());
    for (const auto& words : kRowWords)
        if (const int rows = preview.rows.value(QLatin1String(words.table)); rows > 0) lines << counted(words.sentence, rows);
    if (const int others = otherRows(preview.rows); others > 0) lines << counted(QT_TRANSLATE_NOOP("intake", "Other entries that name the volunteer: %n"), others);
    lines << Words::tr("Original files: %1 (%2)").arg(preview.originals.size()).arg(QLocale().formattedDataSize(preview.bytes, 0, QLocale::DataSizeSIFormat));
    if (preview.sharedOriginals > 0)
        lines << counted(QT_TRANSLATE_NOOP("intake", "Original files that stay, because another submission holds the same photo: %n"), preview.sharedOriginals);
    return lines << counted(QT_TRANSLATE_NOOP("intake", "Small pictures and cut faces: %n"), preview.pictures);
}

/// What the project has to do about copies that lie elsewhere.
QStringList copyLines(const WithdrawalPreview& preview) {
    QStringList lines;
    for (const auto& release : preview.releases)
        lines << Words::tr("The release %1 held the volunteer: build a successor, and ask who has it to take that one instead").arg(release.folder);
    for (const auto& backup : preview.backups)
        lines << Words::tr("The backup %1, of %2, holds it too: erase it").arg(backup.folder, minuteOf(backup.madeAt));
    if (const auto kits = preview.kits.size(); kits > 0)
        lines << Words::tr("Kits for voters made since it came: %1, the last on %2. Each may hold the faces: ask who has one to erase it").arg(QString::number(kits), minuteOf(preview.kits.last()));
    return lines;
}

} // namespace

QStringList toLines(const WithdrawalPreview& preview) { return erasedLines(preview) + copyLines(preview); }

QString toText(const WithdrawalReceipt& receipt) {
    QStringList lines{Words::tr("The submission %1 was withdrawn on %2. This was erased:")
                          .arg(receipt.erased.number.toString(), minuteOf(receipt.at))};
    const auto indented = [&](const QStringList& some) {
        for (const auto& line : some) lines << QStringLiteral("  ") + line;
    };
    indented(erasedLines(receipt.erased));
    lines << Words::tr("SHA-256 of the files erased:");
    for (const auto& sha256 : receipt.erased.originals) lines << QStringLiteral("  ") + QString::fromLatin1(sha256.toHex());
    lines << Words::tr("The project keeps this in place of the number, so that it cannot be imported again: %1").arg(model::listed(receipt.tombstones));
    lines << Words::tr("Act %1 of the project’s record: %2").arg(receipt.act.seq).arg(QString::fromLatin1(receipt.act.hash.toHex()));
    lines << Words::tr("What the project has to do about copies elsewhere:");
    indented(copyLines(receipt.erased) << Words::tr("Backups made before hold it still. Erase them; whoever restores one withdraws again there first (paulownia withdraw --as-in)."));
    if (!receipt.isFinished) lines << receipt.left;
    return lines.join(QLatin1Char('\n'));
}

QByteArray toJson(const WithdrawalPreview& preview) { return QByteArray::fromStdString(documentOf(preview).dump(2)); }

QByteArray toJson(const WithdrawalReceipt& receipt) {
    auto tombstones = Json::array();
    for (const auto& tombstone : receipt.tombstones) tombstones.push_back(tombstone.toStdString());
    const Json document{{"withdrawn_at", utc(receipt.at)}, {"reason", receipt.reason.toStdString()}, {"erased", documentOf(receipt.erased)},
                        {"tombstones", tombstones}, {"act", {{"seq", receipt.act.seq}, {"hash", receipt.act.hash.toHex().toStdString()}}},
                        {"finished", receipt.isFinished}, {"left", receipt.left.toStdString()}};
    return QByteArray::fromStdString(document.dump(2));
}

} // namespace paulownia::intake
