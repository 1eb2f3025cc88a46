#include "ui/results/results_files.h"

#include "core/voting/tally_table.h"
#include "ui/figures/chart_export.h"
#include "ui/charts/vote_strip_chart.h"
#include "ui/results/sheets_job.h"
#include "ui/shell/interaction.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

namespace paulownia::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(results)
};

void report(Session& session, const base::Result<>& written, const QString& sentence) {
    if (!written) return session.interaction().showError(written.error());
    Q_EMIT session.said(sentence);
}

} // namespace

void importSheets(Session& session, QObject* receiver) {
    const auto files = session.interaction().chooseFiles(Words::tr("Import voting sheets"), Words::tr("Voting sheets (*.tsv *.txt);;All files (*)"));
    if (files.isEmpty()) return;
    const auto sheets = std::make_shared<SheetsReport>();
    session.startJob(
        Words::tr("Importing %n voting sheet(s)", nullptr, static_cast<int>(files.size())),
        [files, sheets](storage::Project& project, const base::Task& task) { return importSheetFiles(project, files, task, *sheets); }, receiver,
        [&session, sheets](const jobs::Outcome&) { Q_EMIT session.said(sheets->sentence()); });
}

void exportTable(Session& session, const model::QuestionTally& tally) {
    const auto path = session.interaction().chooseSaveFile(Words::tr("Export the table"), tally.question.name + QStringLiteral(".csv"),
                                                           Words::tr("Comma-separated (*.csv);;Tab-separated (*.tsv)"));
    if (!path.isEmpty()) report(session, voting::writeTallyTable(path, tally), Words::tr("Table written to %1").arg(path));
}

void exportChart(Session& session, const QString& question, const VoteStripChart& chart) {
    const auto path = session.interaction().chooseSaveFile(Words::tr("Export the chart"), question + QStringLiteral("-votes.svg"), chartFileFilter());
    if (!path.isEmpty()) report(session, chart.exportTo(path), Words::tr("Chart written to %1").arg(path));
}

} // namespace paulownia::ui
