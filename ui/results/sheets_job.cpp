#include "ui/results/sheets_job.h"

#include <QCoreApplication>

namespace paulownia::ui {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

} // namespace

QString SheetsReport::sentence() const {
    return QCoreApplication::translate("results", "%n voting sheet(s) stored", nullptr, sheets) +
           QCoreApplication::translate("results", ": %1 new answers, %2 changed").arg(added).arg(changed);
}

Result<> importSheetFiles(storage::Project& project, const QStringList& files, const base::Task& task, SheetsReport& report) {
    std::optional<base::Error> trouble;
    for (qsizetype i = 0; i < files.size(); ++i) {
        task.progress(i, files.size(), files[i].section(QLatin1Char('/'), -1).toStdString());
        const auto outcome = voting::importSheetFile(project, files[i], base::Task({}, task.stopToken()));
        if (outcome) {
            ++report.sheets;
            report.added += outcome->added;
            report.changed += outcome->changed;
            continue;
        }
        const auto kind = outcome.error().kind;
        if (kind == ErrorKind::Cancelled || kind == ErrorKind::Database) return failure(outcome);
        if (!trouble) trouble = base::Error{kind, outcome.error().text(), {}, {}};
        else trouble->message.append(1, '\n').append(outcome.error().text());
    }
    return trouble ? Result<>(tl::unexpected(*trouble)) : Result<>();
}

} // namespace paulownia::ui
