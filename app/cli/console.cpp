#include "app/cli/console.h"

#include "core/model/login_name.h"
#include "core/storage/project.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <iostream>
#include <nlohmann/json.hpp>
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

/// SIGINT and SIGTERM through a pipe to a thread: asking to stop is no work for a signal handler. A handler rather than a
/// mask, because libraries start threads before main() (OpenBLAS does), and a signal that these do not block would end us.
struct Console::Interrupt {
    std::stop_source stop;
    std::array<int, 2> ends{};
    std::thread listener;
    static inline int s_write = -1;

    Interrupt() {
        if (pipe2(ends.data(), O_CLOEXEC) != 0) std::abort(); // no program runs without two file descriptors
        s_write = ends[1];
        for (const int signal : {SIGINT, SIGTERM}) handle(signal, passOn);
        listener = std::thread([this] { listen(); });
    }
    ~Interrupt() {
        for (const int signal : {SIGINT, SIGTERM}) handle(signal, SIG_DFL);
        close(ends[1]); // the listener reads the end
        listener.join();
        close(ends[0]);
    }
    static void handle(int signal, void (*handler)(int)) {
        struct sigaction action {};
        action.sa_handler = handler;
        action.sa_flags = SA_RESTART;
        sigaction(signal, &action, nullptr);
    }
    static void passOn(int) {
        const int before = errno;
        [[maybe_unused]] const auto written = write(s_write, "", 1);
        errno = before;
    }
    void listen() {
        for (char byte = 0; read(ends[0], &byte, 1) == 1;) {
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
    return storage::Project::open(QString::fromStdString(folder), {model::loginName(), model::Role::Curator});
}

} // namespace paulownia::cli
