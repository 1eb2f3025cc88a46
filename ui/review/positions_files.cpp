#include "ui/review/positions_files.h"

#include "ui/shell/interaction.h"
#include "ui/shell/session.h"

#include <QDir>

namespace paulownia::ui {
namespace {

constexpr qsizetype kMostNamed = 8;

QString filter() { return PositionsFiles::tr("Positions files (*.tsv *.txt);;All files (*)"); }

} // namespace

QString problemsText(const QVector<formats::LineProblem>& problems) {
    QStringList lines;
    for (const auto& problem : problems.first(std::min(kMostNamed, problems.size())))
        lines << PositionsFiles::tr("Line %1: %2").arg(problem.line).arg(problem.text);
    if (const auto more = problems.size() - kMostNamed; more > 0) lines << PositionsFiles::tr("and %n more", nullptr, static_cast<int>(more));
    return lines.join(QLatin1Char('\n'));
}

void PositionsFiles::exportFrom(review::ReviewDocument& document, formats::PositionsForm form) {
    document.save();
    const QString file = m_session.interaction().chooseSaveFile(tr("Export positions"), QStringLiteral("positions.tsv"), filter());
    if (file.isEmpty()) return;
    const auto positions = review::exportPositions(*m_session.project(), form);
    if (!positions) return m_session.interaction().showError(positions.error());
    if (const auto written = formats::writePositions(file, *positions); !written) return m_session.interaction().showError(written.error());
    Q_EMIT m_session.said(tr("%n photos written to %1", nullptr, static_cast<int>(positions->lines.size())).arg(QDir::toNativeSeparators(file)));
}

std::optional<formats::PositionsReading> PositionsFiles::choose(const QString& title) {
    const auto files = m_session.interaction().chooseFiles(title, filter());
    if (files.isEmpty()) return std::nullopt;
    auto reading = formats::readPositions(files.first());
    if (reading) return std::move(*reading);
    m_session.interaction().showError(reading.error());
    return std::nullopt;
}

void PositionsFiles::tellProblems(const QString& title, const QVector<formats::LineProblem>& problems) {
    m_session.interaction().showMessage(title, problemsText(problems));
}

void PositionsFiles::check() {
    const auto reading = choose(tr("Check a positions file"));
    if (!reading) return;
    const int problems = static_cast<int>(reading->problems.size());
    if (problems > 0) return tellProblems(tr("The file has %n problems", nullptr, problems), reading->problems);
    const bool isFull = reading->positions.form == formats::PositionsForm::Full;
    m_session.interaction().showMessage(tr("The file holds"), tr("%n photos, %1.", nullptr, static_cast<int>(reading->positions.lines.size()))
                                                                  .arg(isFull ? tr("with angles and verdicts") : tr("six columns")));
}

void PositionsFiles::importInto(review::ReviewDocument& document) {
    const auto reading = choose(tr("Import positions"));
    if (!reading) return;
    if (!reading->problems.isEmpty()) return tellProblems(tr("Nothing was imported"), reading->problems);
    document.save();
    const auto planned = review::planPositions(*m_session.project(), document, reading->positions);
    if (!planned) return m_session.interaction().showError(planned.error());
    if (!planned->problems.isEmpty()) return tellProblems(tr("Nothing was imported"), planned->problems);
    if (planned->changes.isEmpty()) return m_session.interaction().showMessage(tr("Nothing to import"), tr("The project says already what the file says."));
    if (!isAgreed(document, *planned)) return;
    const int changed = document.changeAll(review::Edit::ImportPositions, planned->changes);
    if (!document.isBusy()) Q_EMIT m_session.said(tr("%n photos decided as the file says", nullptr, changed));
}

bool PositionsFiles::isAgreed(const review::ReviewDocument& document, const review::PositionsImport& planned) {
    const int count = static_cast<int>(planned.changes.size());
    const auto decided = std::count_if(planned.changes.begin(), planned.changes.end(), [&](const model::Review& review) { return !document.item(review.photo).isWaiting(); });
    QStringList lines{tr("%1 are accepted and %2 rejected as the file says; undo takes all of it back.").arg(planned.accepted).arg(planned.rejected)};
    if (decided > 0) lines << tr("%n of them are decided already, otherwise than the file says.", nullptr, static_cast<int>(decided));
    if (planned.unchanged > 0) lines << tr("%n more stand as the file says already.", nullptr, planned.unchanged);
    if (!planned.turned.isEmpty()) lines << tr("%n are turned by the angle that the project has: six columns do not carry it.", nullptr, static_cast<int>(planned.turned.size()));
    if (!planned.skipped.isEmpty()) lines << tr("%n are doubles, unreadable or sent again, and are skipped.", nullptr, static_cast<int>(planned.skipped.size()));
    return m_session.interaction().confirm({tr("Import positions"), lines.join(QLatin1Char('\n')), tr("Import %n photos", nullptr, count)});
}

} // namespace paulownia::ui
