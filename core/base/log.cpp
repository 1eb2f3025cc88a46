#include "core/base/log.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <fstream>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace paulownia::base {
namespace {

namespace fs = std::filesystem;

constexpr int kOlderFiles = 2;

/// Open as long as it lives.
class Descriptor {
public:
    Descriptor(const fs::path& path, int flags) : m_fd(::open(path.c_str(), flags | O_CREAT | O_CLOEXEC, 0600)) {}
    ~Descriptor() {
        if (m_fd >= 0) ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return m_fd; }

private:
    int m_fd;
};

/// Within half a second: whoever holds it longer was stopped in the middle, and nobody else's work waits for that.
bool isHeldSoon(int lock) {
    constexpr int kTries = 100;
    for (int i = 0; i < kTries; ++i) {
        if (::flock(lock, LOCK_EX | LOCK_NB) == 0) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return false;
}

std::string now() {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm utc{};
    std::array<char, 32> text{};
    const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&seconds, &utc));
    return {text.data(), length};
}

/// Agreement numbers and tokens have digits, paths have slashes: none gets through.
bool isWord(std::string_view word) {
    constexpr std::size_t kLongest = 40;
    return !word.empty() && word.size() <= kLongest && std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

std::string lineOf(const LogEntry& entry) {
    std::string line = now();
    for (const auto word : {entry.program, std::string_view(PAULOWNIA_VERSION)}) line.append(" ").append(word);
    for (const auto word : {entry.event, entry.subject})
        if (isWord(word)) line.append(" ").append(word);
    if (entry.error) line.append(" error=").append(toWord(*entry.error));
    if (entry.exit) line.append(" exit=").append(std::to_string(*entry.exit));
    return line + '\n';
}

} // namespace

std::string_view toWord(ErrorKind kind) {
    constexpr std::array<std::string_view, 9> words{"invalid", "not-found", "conflict", "denied", "io", "database", "cancelled", "unsupported", "internal"};
    return words.at(static_cast<std::size_t>(kind));
}

fs::path Log::usualFolder() {
    const char* state = std::getenv("XDG_STATE_HOME");
    if (state && fs::path(state).is_absolute()) return fs::path(state) / "paulownia"; // a relative one is to be ignored, says the specification
    const char* home = std::getenv("HOME");
    return home && *home ? fs::path(home) / ".local/state/paulownia" : fs::path();
}

void Log::write(const LogEntry& entry) const {
    if (!makeFolder()) return;
    const Descriptor lock(m_folder / "paulownia.log.lock", O_RDWR);
    if (lock.get() < 0 || !isHeldSoon(lock.get())) return;
    const auto line = lineOf(entry);
    std::error_code absent;
    const auto size = fs::file_size(file(), absent);
    if (!absent && size + line.size() > m_limit) rotate();
    const Descriptor log(file(), O_WRONLY | O_APPEND);
    if (log.get() >= 0 && ::write(log.get(), line.data(), line.size()) < 0) return;
}

bool Log::makeFolder() const {
    if (m_folder.empty()) return false;
    std::error_code failed;
    if (fs::create_directories(m_folder, failed)) fs::permissions(m_folder, fs::perms::owner_all, failed);
    return fs::is_directory(m_folder, failed);
}

void Log::rotate() const {
    std::error_code absent;
    for (int age = kOlderFiles; age > 0; --age) fs::rename(older(age - 1), older(age), absent);
}

fs::path Log::older(int age) const { return age == 0 ? file() : fs::path(file()) += '.' + std::to_string(age); }

std::vector<std::string> Log::lastLines(std::size_t count) const {
    std::vector<std::string> lines;
    for (int age = 1; age >= 0; --age) {
        std::ifstream log(older(age));
        for (std::string line; std::getline(log, line);) lines.push_back(std::move(line));
    }
    if (lines.size() > count) lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(count));
    return lines;
}

} // namespace paulownia::base
