#include "app/trainer/output.h"

#include "core/base/log.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <iostream>
#include <nlohmann/json.hpp>
#include <stop_token>
#include <thread>
#include <unistd.h>

namespace paulownia::trainer {
namespace {

constexpr int kCancelled = 130;
int g_write = -1; // where the handler writes to

void passOn(int) {
    const int before = errno;
    [[maybe_unused]] const auto written = write(g_write, "", 1);
    errno = before;
}

void handle(int signal, void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
}

} // namespace

void say(const nlohmann::ordered_json& object) {
    std::cout.clear(); // a disk that was full for a line may have room for the next
    std::cout << object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n' << std::flush;
}

int fail(const base::Error& error) {
    say({{"event", "error"}, {"kind", base::toWord(error.kind)}, {"message", error.text()}});
    auto text = error.text();
    std::ranges::replace(text, '\n', ' ');
    std::cerr << "paulownia-trainer: " << text << '\n';
    return base::exitCode(error.kind);
}

/// A pipe to a thread: asking to stop is no work for a signal handler. A handler and no mask, for libraries start threads before main().
struct Interrupt::State {
    std::stop_source stop;
    std::array<int, 2> ends{};
    std::thread listener;
};

Interrupt::Interrupt() : m_state(new State) {
    if (pipe2(m_state->ends.data(), O_CLOEXEC) != 0) std::abort(); // no program runs without two file descriptors
    g_write = m_state->ends[1];
    handle(SIGPIPE, SIG_IGN);
    for (const int signal : {SIGINT, SIGTERM}) handle(signal, passOn);
    m_state->listener = std::thread([state = m_state] {
        for (char byte = 0; read(state->ends[0], &byte, 1) == 1;) {
            if (state->stop.stop_requested()) std::_Exit(kCancelled);
            state->stop.request_stop();
        }
    });
}

Interrupt::~Interrupt() {
    for (const int signal : {SIGINT, SIGTERM}) handle(signal, SIG_DFL);
    close(m_state->ends[1]); // the listener reads the end
    m_state->listener.join();
    close(m_state->ends[0]);
    delete m_state;
}

base::Task Interrupt::task() const {
    return base::Task([](const base::Progress& p) { say({{"event", "preparing"}, {"done", p.done}, {"total", p.total}, {"text", p.text}}); }, m_state->stop.get_token());
}

} // namespace paulownia::trainer
