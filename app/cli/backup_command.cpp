#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/storage/backup.h"

#include <QLocale>
#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

base::Result<int> backUp(const std::string& folder, const std::string& out, const Console& console) {
    const auto project = console.open(folder);
    if (!project) return base::failure(project);
    const auto report = storage::backUp(**project, QString::fromStdString(out), console.task());
    if (!report) return base::failure(report);
    const auto& made = report->record;
    console.say(Words::tr("Backed up %1 submissions and %2 original files (%3) into %4; to restore it, open it. Erase it when somebody withdraws.")
                    .arg(report->submissions).arg(report->originals).arg(QLocale().formattedDataSize(report->bytes), made.folder));
    console.document({{"folder", made.folder.toStdString()}, {"made_at", made.madeAt.toString(Qt::ISODateWithMs).toStdString()}, {"submissions", report->submissions},
                      {"originals", report->originals}, {"bytes", report->bytes}, {"acts", made.acts}, {"head", report->head.toHex().toStdString()}});
    return 0;
}

} // namespace

void addBackup(Commands& commands) {
    auto folder = std::make_shared<std::string>(), out = std::make_shared<std::string>();
    auto* command = commands.add("backup", "Copy the whole project while others work, and audit the copy; to restore it, open it", "paulownia backup study /media/disk/study-2026-11-25",
                                 [folder, out](Console& console) { return backUp(*folder, *out, console); });
    command->add_option("PROJECT", *folder, "The project's folder")->required();
    command->add_option("OUT", *out, "The copy's folder; it must not be there yet")->required();
}

} // namespace paulownia::cli
