#include "core/runs/run_lock.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace paulownia::runs {
namespace {

using arrays::FileHandle;
using base::ErrorKind;
using base::failure;
using base::Result;
namespace fs = std::filesystem;

fs::path lockIn(const fs::path& run) { return run / "running"; }

struct flock wholeFile() {
    struct flock range {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    return range;
}

std::string thisHost() {
    std::array<char, 256> name{};
    gethostname(name.data(), name.size() - 1);
    return name.data();
}

/// Whether the open file is the one that stands at the path: whoever held it before may have removed it meanwhile.
bool isStillAt(const FileHandle& file, const fs::path& path) {
    struct stat open {}, there {};
    return fstat(file.fd(), &open) == 0 && stat(path.c_str(), &there) == 0 && open.st_ino == there.st_ino;
}

} // namespace

Result<RunLock> RunLock::take(const fs::path& run) {
    std::error_code error;
    fs::create_directories(run, error);
    if (error) return failure(ErrorKind::Io, "The run's folder cannot be made (" + error.message() + ")", run.string());
    const auto path = lockIn(run);
    for (;;) {
        FileHandle file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
        if (file.fd() < 0) return failure(ErrorKind::Io, std::string("The run's folder cannot be written to (") + std::strerror(errno) + ")", run.string());
        auto range = wholeFile();
        if (fcntl(file.fd(), F_SETLK, &range) != 0 && (errno == EACCES || errno == EAGAIN))
            return failure(ErrorKind::Conflict, "Another process is training this run; wait for it, or stop it", run.string());
        if (!isStillAt(file, path)) continue;
        const auto host = thisHost();
        if (ftruncate(file.fd(), 0) == 0) [[maybe_unused]] const auto written = write(file.fd(), host.data(), host.size());
        return RunLock(std::move(file), path);
    }
}

RunLock::~RunLock() {
    if (m_file.fd() < 0) return;
    std::error_code ignored;
    fs::remove(m_path, ignored);
    fs::remove(m_path.parent_path(), ignored); // only where it is empty
}

std::optional<RunHolder> holderOf(const fs::path& run) {
    const FileHandle file(::open(lockIn(run).c_str(), O_RDONLY | O_CLOEXEC));
    auto range = wholeFile();
    if (file.fd() < 0 || fcntl(file.fd(), F_GETLK, &range) != 0 || range.l_type == F_UNLCK) return std::nullopt;
    std::array<char, 256> host{};
    [[maybe_unused]] const auto length = read(file.fd(), host.data(), host.size() - 1);
    RunHolder holder{range.l_pid, host.data()};
    holder.isHere = holder.host == thisHost() && holder.process > 0;
    holder.isPaused = holder.isHere && processState(holder.process) == 'T';
    return holder;
}

Result<> signalHolder(const fs::path& run, int signal) {
    const auto holder = holderOf(run);
    if (!holder) return failure(ErrorKind::NotFound, "Nobody is training this run any more", run.string());
    if (!holder->isHere) return failure(ErrorKind::Unsupported, "This run is being trained on " + holder->host + "; stop it there", run.string());
    if (kill(holder->process, signal) != 0) return failure(ErrorKind::Denied, "The process that trains this run belongs to somebody else", run.string());
    return {};
}

char processState(pid_t process) {
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string text;
    std::getline(file, text);
    const auto name = text.rfind(')'); // which may hold anything
    return name == std::string::npos || name + 2 >= text.size() ? '\0' : text[name + 2];
}

} // namespace paulownia::runs
