#include "core/simulation/simulator.h"

#include "core/formats/voting_sheet.h"
#include "core/simulation/staging_folder.h"
#include "core/simulation/submission_writer.h"
#include "core/simulation/voters.h"
#include "core/simulation/words.h"

#include <QDir>
#include <QSaveFile>
#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace paulownia::simulation {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

Result<> check(const Options& options) {
    const auto within = [](int value, int from, int to) { return value >= from && value <= to; };
    const bool isFine = within(options.volunteers, 1, 1'000'000) && within(options.photos, 1, 9) &&
                        within(options.voters, 0, 999) && within(options.size.width(), 160, 8000) &&
                        within(options.size.height(), 160, 8000);
    if (isFine) return {};
    return failure(
        ErrorKind::Invalid,
        Words::tr("Cannot draw that: 1 to 1,000,000 volunteers, 1 to 9 photos, up to 999 voters, 160 to 8000 pixels a side")
            .toStdString());
}

/// Threads take the next submission in turn; what each one found is kept by submission.
class Drawing {
public:
    Drawing(const std::vector<SubmissionPlan>& plans, const Options& options, const QString& folder, const base::Task& task)
        : m_plans(plans), m_size(options.size), m_folder(folder), m_task(task), m_truths(plans.size()) {}

    Result<QByteArray> run(int threads) {
        {
            std::vector<std::jthread> workers;
            for (int i = 1; i < threads; ++i) workers.emplace_back([this] { work(); });
            work();
        }
        if (m_error) return tl::unexpected(*m_error);
        QByteArray truth(kTruthHeader);
        for (const QByteArray& part : m_truths) truth += part;
        return truth;
    }

private:
    void work() {
        for (size_t i = m_next++; i < m_plans.size() && !m_isOver; i = m_next++) {
            auto truth = writeSubmission(m_plans[i], m_size, m_folder, m_task);
            const std::scoped_lock lock(m_mutex);
            if (!truth) {
                if (!m_isOver.exchange(true)) m_error = truth.error();
                return;
            }
            m_truths[i] = *truth;
            m_task.progress(++m_done, static_cast<std::int64_t>(m_plans.size()), m_plans[i].number.toString().toStdString());
        }
    }

    const std::vector<SubmissionPlan>& m_plans;
    QSize m_size;
    QString m_folder;
    const base::Task& m_task;
    std::atomic<size_t> m_next = 0;
    std::atomic<bool> m_isOver = false;
    std::mutex m_mutex; ///< guards what follows, and the task's callback
    std::vector<QByteArray> m_truths;
    std::int64_t m_done = 0;
    std::optional<base::Error> m_error;
};

Result<> writeTruth(const QString& path, const QByteArray& truth) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(truth) == truth.size() && file.commit()) return {};
    return failure(ErrorKind::Io, Words::tr("The file cannot be written: %1").arg(file.errorString()).toStdString(),
                   path.toStdString());
}

Result<> writeSheets(const std::vector<SubmissionPlan>& plans, const Options& options, const QString& folder) {
    QDir().mkpath(folder);
    for (const Voter& voter : makePanel(options))
        for (const formats::VotingSheet& sheet : {genderSheet(voter, plans), smileSheet(voter, plans)}) {
            const QString name = QStringLiteral("%1_%2.tsv").arg(sheet.remarks.first(), voter.name);
            if (auto written = formats::writeVotingSheet(folder + QLatin1Char('/') + name, sheet); !written) return written;
        }
    return {};
}

Summary summaryOf(const std::vector<SubmissionPlan>& plans, const Options& options) {
    Summary summary;
    for (const SubmissionPlan& plan : plans) {
        const int sendings = plan.sentAgainAs ? 2 : 1;
        const auto files = std::count_if(plan.photos.begin(), plan.photos.end(), [](auto& photo) { return photo.hasFile(); });
        summary.submissions += sendings;
        summary.photos += sendings * static_cast<int>(files);
    }
    summary.sheets = 2 * options.voters;
    return summary;
}

} // namespace

Result<Summary> simulate(const Options& options, const QString& folder, const base::Task& task) {
    if (auto checked = check(options); !checked) return failure(checked);
    auto staging = StagingFolder::make(folder);
    if (!staging) return failure(staging);
    const auto plans = planSubmissions(options);
    const int threads =
        options.threads > 0 ? options.threads : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const auto truth = Drawing(plans, options, staging->path(), task).run(threads);
    if (!truth) return failure(truth);
    if (auto written = writeTruth(staging->path() + QStringLiteral("/truth.tsv"), *truth); !written) return failure(written);
    if (auto written = writeSheets(plans, options, staging->path() + QStringLiteral("/sheets")); !written)
        return failure(written);
    if (auto finished = staging->finish(); !finished) return failure(finished);
    return summaryOf(plans, options);
}

} // namespace paulownia::simulation
