#include "app/cli/console.h"

#include "core/storage/project.h"

#include <csignal>
#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>
#include <pwd.h>
#include <stop_token>
#include <thread>
#include <unistd.h>

namespace paulownia::cli {
namespace {

constexpr int kBarWidth = 30;

std::string oneLine(QString text) { return text.replace(QLatin1Char('\n'), QLatin1Char(' ')).toStdString(); }

void showBar(const base::Progress& p) {
    const double part = p.total > 0 ? static_cast<double>(p.done) / static_cast<double>(p.total) : 0;
    const auto filled = static_cast<size_t>(part * kBarWidth);
    const auto bar = std::string(filled, '#') + std::string(kBarWidth - filled, '.');
    std::fprintf(stderr, "\r\033[K[%s] %3.0f %%  %lld/%lld  %.40s", bar.c_str(), part * 100, static_cast<long long>(p.done),
                 static_cast<long long>(p.total), p.text.c_str());
    std::fflush(stderr);
}

void showLine(const base::Progress& p) {
    const nlohmann::ordered_json line{{"done", p.done}, {"total", p.total}, {"text", p.text}};
    std::cerr << line.dump() << '\n' << std::flush;
}

} // namespace

/// A thread that waits for SIGINT and SIGTERM: asking to stop is no work for a signal handler.
struct Console::Interrupt {
    std::stop_source stop;
    sigset_t signals{};
    std::thread listener;

    Interrupt() {
        sigemptyset(&signals);
        for (const int signal : {SIGINT, SIGTERM, SIGUSR1}) sigaddset(&signals, signal);
        pthread_sigmask(SIG_BLOCK, &signals, nullptr);
        listener = std::thread([this] { listen(); });
    }
    ~Interrupt() {
        pthread_kill(listener.native_handle(), SIGUSR1); // "nobody will interrupt any more"
        listener.join();
    }
    void listen() {
        for (int signal = 0; sigwait(&signals, &signal) == 0 && signal != SIGUSR1;) {
            if (stop.stop_requested()) std::_Exit(130);
            stop.request_stop();
        }
    }
};

Console::Console() : m_interrupt(std::make_unique<Interrupt>()) {}
Console::~Console() {
    if (m_barShown) std::fputs("\r\033[K", stderr);
}

void Console::say(const QString& line) const {
    if (!json) std::cout << line.toStdString() << '\n';
}

void Console::document(const nlohmann::ordered_json& document) const {
    if (json) std::cout << document.dump(2) << '\n';
}

void Console::remark(const QString& line) const {
    if (m_barShown) std::fputs("\r\033[K", stderr);
    m_barShown = false;
    std::cerr << oneLine(line) << '\n';
}

void Console::error(const base::Error& error) const {
    remark(QStringLiteral("paulownia: ") + QString::fromStdString(error.text()));
}

base::Task Console::task() const {
    const auto stop = m_interrupt->stop.get_token();
    if (progress == "jsonl") return base::Task(showLine, stop);
    if (progress == "none" || !isatty(STDERR_FILENO)) return base::Task({}, stop);
    return base::Task(
        [this](const base::Progress& p) {
            m_barShown = true;
            showBar(p);
        },
        stop);
}

base::Result<std::unique_ptr<storage::Project>> Console::open(const std::string& folder) const {
    return storage::Project::open(QString::fromStdString(folder), {loginName(), model::Role::Curator});
}

QString loginName() {
    const QString given = qEnvironmentVariable("PAULOWNIA_USER");
    if (!given.isEmpty()) return given;
    const passwd* entry = getpwuid(getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QStringLiteral("curator");
}

} // namespace paulownia::cli
