#include "ui/training/training_view_model.h"

#include "core/arrays/entries.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <algorithm>
#include <csignal>
#include <utility>

namespace paulownia::ui {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using runs::RunStage, runs::RunState;
namespace fs = std::filesystem;

constexpr int kLookEveryMs = 500;

QString fromPath(const fs::path& path) { return QString::fromStdString(path.string()); }

/// "compact-female-odd-even-3": the first number that is free.
fs::path freeFolder(const fs::path& runs, const runs::TrainRequest& request) {
    const auto name = toKey(request.network) + '-' + toKey(request.label) + '-' + toKey(request.protocol) + '-';
    std::error_code unknown; // then the trainer says why it cannot begin there
    for (int number = 1;; ++number)
        if (const auto path = runs / (name + std::to_string(number)); !fs::exists(path, unknown)) return path;
}

} // namespace

TrainingViewModel::TrainingViewModel(QObject* parent) : QObject(parent) {
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &TrainingViewModel::look);
}

QString TrainingViewModel::program() { return qEnvironmentVariable("PAULOWNIA_BIN", QCoreApplication::applicationDirPath()) + QStringLiteral("/paulownia-trainer"); }

bool TrainingViewModel::isInstalled() { return QFileInfo(program()).isExecutable(); }

void TrainingViewModel::setFolder(const fs::path& runs) {
    if (runs != m_folder) m_path.clear();
    m_folder = runs;
    refresh();
}

void TrainingViewModel::refresh() {
    readAll();
    if (m_starting != 0) watchStart();
    finishReading();
}

void TrainingViewModel::look() {
    if (m_starting != 0) return refresh();
    bool isOther = false;
    for (auto& run : m_runs) {
        if ((run.path != m_path && !run.holder) || runs::stampOf(run.path) == run.stamp) continue;
        auto read = runs::readRun(run.path);
        if (!read) return refresh(); // it was removed
        run = std::move(*read);
        isOther = true;
    }
    if (isOther) finishReading();
}

/// Of those known already what has not changed is kept.
void TrainingViewModel::readAll() {
    std::error_code error;
    std::vector<std::pair<fs::file_time_type, fs::path>> folders;
    for (const auto& path : arrays::entriesOf(m_folder).value_or(std::vector<fs::path>())) // no folder: no runs
        if (fs::exists(path / runs::kConfigFile, error)) folders.emplace_back(fs::last_write_time(path / runs::kConfigFile, error), path);
    std::ranges::sort(folders, std::greater());
    auto before = std::exchange(m_runs, {});
    for (const auto& [time, path] : folders) {
        const auto known = std::ranges::find(before, path, &RunState::path);
        if (known != before.end() && known->stamp == runs::stampOf(path)) m_runs.push_back(std::move(*known));
        else if (auto run = runs::readRun(path)) m_runs.push_back(std::move(*run));
    }
}

void TrainingViewModel::finishReading() {
    const auto underWay = std::ranges::find_if(m_runs, [](const RunState& run) { return run.holder.has_value(); });
    if (m_path.empty() && !m_runs.empty()) m_path = (underWay != m_runs.end() ? *underWay : m_runs.front()).path;
    const auto* run = current();
    if (const auto now = run ? std::optional(std::pair(m_path, run->stamp)) : std::nullopt; now != m_predictionsOf) {
        const auto read = run ? runs::RunFolder::open(m_path).and_then([](const auto& folder) { return folder.predictions(); }) : evaluation::Predictions();
        m_predictions = read ? *read : evaluation::Predictions();
        m_predictionsOf = now;
    }
    if (underWay != m_runs.end() || m_starting != 0) m_timer.start();
    else m_timer.stop();
    Q_EMIT changed();
}

/// Until the trainer has taken the lock there is its number alone; within these seconds it is not used again.
void TrainingViewModel::watchStart() {
    const bool hasBegun = runs::holderOf(m_path).has_value() && current();
    const char state = runs::processState(static_cast<pid_t>(m_starting));
    if (hasBegun || state == '\0' || state == 'Z') m_starting = 0;
    if (m_starting != 0 || hasBegun || current()) return;
    const auto words = runs::lastWordsOf(m_path);
    std::error_code ignored;
    if (!fs::exists(m_path / runs::kConfigFile, ignored)) fs::remove_all(m_path, ignored); // it never became a run
    m_path.clear();
    Q_EMIT failedToStart(words.error.empty() ? tr("The trainer ended without a word.") : QString::fromStdString(words.error));
}

const RunState* TrainingViewModel::current() const {
    const auto found = std::ranges::find(m_runs, m_path, &RunState::path);
    return found == m_runs.end() ? nullptr : &*found;
}

void TrainingViewModel::choose(int index) {
    if (index < 0 || index >= static_cast<int>(m_runs.size()) || isStarting()) return;
    const auto& path = m_runs[static_cast<std::size_t>(index)].path;
    if (path == m_path) return;
    m_path = path;
    refresh();
}

Result<evaluation::McNemar> TrainingViewModel::against(const RunState& other) const {
    const auto theirs = runs::RunFolder::open(other.path).and_then([](const auto& folder) { return folder.predictions(); });
    return theirs ? evaluation::mcNemar(m_predictions, *theirs) : failure(theirs);
}

bool TrainingViewModel::isTraining() const {
    return std::ranges::any_of(m_runs, [](const RunState& run) { return run.holder && run.holder->isHere; });
}

Result<> TrainingViewModel::start(runs::TrainRequest request) {
    request.out = freeFolder(m_folder, request);
    return launch(request);
}

/// Detached: it goes on when the studio is closed, or crashes.
Result<> TrainingViewModel::launch(const runs::TrainRequest& request) {
    if (!isInstalled()) return failure(ErrorKind::Unsupported, tr("The program %1 is not there; install Paulownia’s trainer").arg(program()).toStdString());
    std::error_code error;
    fs::create_directories(request.out, error);
    if (error) return failure(ErrorKind::Io, tr("The run’s folder cannot be made").toStdString(), request.out.string(), error.message());
    QProcess process;
    process.setProgram(program());
    QStringList arguments;
    for (const auto& each : runs::argumentsOf(request)) arguments.append(QString::fromStdString(each));
    process.setArguments(arguments);
    process.setStandardOutputFile(fromPath(request.out / runs::kEventsFile));
    process.setStandardErrorFile(fromPath(request.out / runs::kErrorsFile));
    if (!process.startDetached(&m_starting)) return failure(ErrorKind::Io, tr("The trainer could not be started").toStdString(), request.out.string(), process.errorString().toStdString());
    m_path = request.out;
    refresh();
    return {};
}

Result<> TrainingViewModel::signal(int number) {
    auto sent = runs::signalHolder(m_path, number);
    refresh();
    return sent;
}

Result<> TrainingViewModel::pause() { return signal(SIGSTOP); }

Result<> TrainingViewModel::goOn() {
    if (runs::holderOf(m_path)) return signal(SIGCONT);
    const auto* run = current();
    if (!run || !run->request) return failure(ErrorKind::Unsupported, tr("This run does not say what it was asked for; go on with it by ‘paulownia-trainer train … --resume’").toStdString());
    auto request = *run->request;
    request.out = m_path; // it may have been moved
    request.resume = true;
    return launch(request);
}

Result<> TrainingViewModel::stop() {
    auto sent = runs::signalHolder(m_path, SIGTERM);
    if (sent) (void)signal(SIGCONT); // who is paused hears nothing; who has ended already needs nothing
    return sent;
}

Result<> TrainingViewModel::remove() {
    if (auto removed = runs::removeRun(m_path); !removed) return removed;
    m_path.clear();
    refresh();
    return {};
}

} // namespace paulownia::ui
