#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace paulownia::base {

/// What a program did, for whoever looks into a fault. Words are fixed ones ("start", "import"); names, paths, agreement numbers,
/// tokens and messages have no field here, and a word that is not of lower-case letters and hyphens is left out.
struct LogEntry {
    std::string_view program; ///< "paulownia"
    std::string_view event;   ///< "start", "end", "job-failed", "error-shown"
    std::string_view subject{};  ///< the command or page concerned
    std::optional<ErrorKind> error{};
    std::optional<int> exit{};
};

/// "not-found"
std::string_view toWord(ErrorKind kind);

/// A line a call, in one write, so that programs beside each other do not mix theirs. A file that would outgrow `limit` bytes
/// becomes paulownia.log.1, that one .2, and the former .2 goes. A log that cannot be written is no reason to stop: write() says nothing.
class Log {
public:
    static constexpr std::uintmax_t kLimit = 256 * 1024;

    /// $XDG_STATE_HOME/paulownia, or ~/.local/state/paulownia; where there is no home, nothing is written.
    static std::filesystem::path usualFolder();

    explicit Log(std::filesystem::path folder = usualFolder(), std::uintmax_t limit = kLimit) : m_folder(std::move(folder)), m_limit(limit) {}

    const std::filesystem::path& folder() const { return m_folder; }
    std::filesystem::path file() const { return m_folder / "paulownia.log"; }
    void write(const LogEntry& entry) const;
    std::vector<std::string> lastLines(std::size_t count) const; ///< the newest last, of the two newest files

private:
    bool makeFolder() const;
    void rotate() const;
    std::filesystem::path older(int age) const;

    std::filesystem::path m_folder;
    std::uintmax_t m_limit;
};

} // namespace paulownia::base
