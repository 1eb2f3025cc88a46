#pragma once

#include "core/arrays/file_io.h"

#include <optional>
#include <sys/types.h>

namespace paulownia::runs {

/// Held by the process that trains a run for as long as it lives. The kernel lets go of it however that process ends, so that neither
/// a crash nor a process number that is used again misleads anybody.
class RunLock {
public:
    /// Makes the run's folder where there is none. Conflict where another process holds it; Io where the folder cannot be made. A file
    /// system that knows no locks is no reason not to train.
    static base::Result<RunLock> take(const std::filesystem::path& run);
    RunLock(RunLock&&) = default;
    RunLock& operator=(RunLock&&) = default;
    ~RunLock(); ///< the folder goes too where nothing came into it

private:
    RunLock(arrays::FileHandle file, std::filesystem::path path) : m_file(std::move(file)), m_path(std::move(path)) {}

    arrays::FileHandle m_file;
    std::filesystem::path m_path;
};

/// Who trains a run.
struct RunHolder {
    pid_t process = 0;
    std::string host;
    bool isHere = true;     ///< on this computer: it can be told to pause or stop
    bool isPaused = false;  ///< by SIGSTOP
    bool operator==(const RunHolder&) const = default;
};
std::optional<RunHolder> holderOf(const std::filesystem::path& run);

/// Sends the signal to whoever trains the run on this computer; NotFound where nobody does.
base::Result<> signalHolder(const std::filesystem::path& run, int signal);

/// As /proc has it: 'R', 'S', 'T' (stopped), 'Z' (ended), …; 0 where there is none.
char processState(pid_t process);

} // namespace paulownia::runs
