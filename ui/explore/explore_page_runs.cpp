// The Explore page's runs: methods and Table 2, in the background, kept and found again.
#include "core/analysis/kept_runs.h"
#include "core/analysis/table2.h"
#include "core/evaluation/comparison.h"
#include "ui/explore/explore_page.h"
#include "ui/explore/plots_card.h"
#include "ui/explore/result_words.h"
#include "ui/explore/run_bar.h"
#include "ui/explore/table2_view.h"
#include "ui/shell/interaction.h"
#include "ui/shell/project_folders.h"
#include "ui/shell/session.h"

namespace paulownia::ui {
namespace {

using base::failure;
using base::Result;

Result<ShownRun> shownRun(const arrays::ReleaseFolder& release, const analysis::RunRequest& request, evaluation::Predictions predictions) {
    const bool isFemale = request.label == analysis::Label::Female;
    const auto divisions = evaluation::subgroups(release, predictions, isFemale ? "female" : "smile", isFemale ? "male" : "non-smile");
    if (!divisions) return failure(divisions);
    return ShownRun{request, std::move(predictions), subgroupsText(*divisions), {}};
}

std::string folderNameOf(const analysis::RunRequest& request, const nlohmann::ordered_json& hashes) {
    const auto hash = hashes.empty() ? std::string() : hashes.begin()->get<std::string>().substr(0, 8);
    return request.method + '-' + toKey(request.label) + '-' + toKey(request.protocol) + '-' + std::to_string(request.settings.seed) + '-' + hash;
}

} // namespace

void ExplorePage::run() {
    m_plots->setTab(ExploreTab::Results);
    start(m_plots->runBar().request());
}

void ExplorePage::start(const analysis::RunRequest& request) {
    if (!m_view.release() || m_isRunning) return;
    m_isRunning = true;
    m_plots->runBar().setRunning(true);
    const auto release = m_view.release();
    const auto shown = std::make_shared<std::optional<ShownRun>>();
    const auto work = [release, request, runs = runsFolderOf(session()), hashes = m_hashes, shown](const base::Task& task) -> Result<> {
        const auto known = hashes ? Result<nlohmann::ordered_json>(*hashes) : analysis::hashesOf(*release, task);
        if (!known) return failure(known);
        auto run = analysis::runOrFind(*release, request, *known, runs, folderNameOf(request, *known), task);
        if (!run) return failure(run);
        auto made = shownRun(*release, request, std::move(run->predictions));
        if (!made) return failure(made);
        *shown = std::move(*made);
        return {};
    };
    session().startFreeJob(runText(request), work, this, [this, release, shown](const jobs::Outcome& outcome) {
        m_isRunning = false;
        m_plots->runBar().setRunning(false);
        if (outcome.error && !outcome.cancelled()) session().interaction().showError(*outcome.error);
        if (!outcome.succeeded() || release != m_view.release()) return;
        m_view.showRun(std::move(*shown));
        listRuns();
    });
}

/// Of kept runs, so that it is there at once; tables of other samples are refused in a sentence.
void ExplorePage::compareWith(const analysis::RunRequest& other) {
    if (!m_view.run() || !m_hashes) return;
    const auto kept = analysis::runOrFind(*m_view.release(), other, *m_hashes, runsFolderOf(session()), folderNameOf(other, *m_hashes));
    if (!kept) return session().interaction().showError(kept.error());
    const auto test = evaluation::mcNemar(m_view.run()->predictions, kept->predictions);
    if (!test) return session().interaction().showError(test.error());
    auto shown = *m_view.run();
    shown.comparison = QLatin1Char('\n') + comparisonText(runText(other), *test);
    m_view.showRun(std::move(shown));
}

void ExplorePage::computeTable() {
    if (m_view.release() && !m_isRunning) showTable(true);
}

/// Table 2 with what is kept, or with what is computed now; hashes are learned on the way.
void ExplorePage::showTable(bool isComputing) {
    struct Found {
        nlohmann::ordered_json hashes;
        std::vector<analysis::TableRow> rows;
    };
    m_isRunning = isComputing;
    m_plots->table().setRunning(isComputing);
    const auto release = m_view.release();
    analysis::TableRequest request{runsFolderOf(session()), {}, {}};
    if (!isComputing) request.without = analysis::methodKeys();
    else if (!m_plots->table().isWithPixels()) request.without = {analysis::kPixelForest};
    const auto found = std::make_shared<Found>();
    const auto work = [release, request, found](const base::Task& task) -> Result<> {
        auto hashes = analysis::hashesOf(*release, task);
        if (!hashes) return failure(hashes);
        auto rows = analysis::tableTwo(*release, request, task);
        if (!rows) return failure(rows);
        *found = {std::move(*hashes), std::move(*rows)};
        return {};
    };
    const auto title = isComputing ? tr("Computing Table 2") : tr("Looking for results kept");
    session().startFreeJob(title, work, this, [this, release, found, isComputing](const jobs::Outcome& outcome) {
        if (isComputing) m_isRunning = false;
        m_plots->table().setRunning(m_isRunning);
        if (outcome.error && !outcome.cancelled()) session().interaction().showError(*outcome.error);
        if (!outcome.succeeded() || release != m_view.release()) return;
        m_hashes = std::make_shared<nlohmann::ordered_json>(std::move(found->hashes));
        m_plots->table().show(found->rows);
        listRuns();
    });
}

void ExplorePage::listRuns() {
    QVector<analysis::RunRequest> requests;
    if (m_hashes)
        for (const auto& run : analysis::listRuns(runsFolderOf(session()), *m_hashes))
            if (const auto request = analysis::requestOf(run.config)) requests.append(*request);
    m_plots->runBar().setEarlier(requests);
}

} // namespace paulownia::ui
