// Loaded into a program by LD_PRELOAD, for the tests in this folder. Counts what the program does to the files below one
// folder, call by call, and at a chosen one has it killed, or lets the call fail as a full or broken disk would.
//
//   FAULT_UNDER=FOLDER  which files; nothing else is counted
//   FAULT_AT=N          at the N-th call (1 …); without it, calls are only counted
//   FAULT_DO=kill       killed before the call; `tear`: after half of what was to be written; or the name of an error: ENOSPC
//                       (from then on), EIO (that once), EACCES, EROFS (from then on, where files are opened or moved), ESTALE
//                       (from then on whatever is done, reading among it: a network folder whose server forgot it)
//   FAULT_LOG=FILE      a line a call: what it was, and the file (of a move, where to, a tab and where from)
//   FAULT_CLOCK=SECONDS by how much the clock is wrong; or /FILE that says it, looked at with every question
//   FAULT_NET=FILE      no connection leaves this machine; each attempt is a line of the file
//
// Standard output is by line, so that what a killed program said can be read. SQLite's shared memory is no file that anything
// hangs on, and is passed over.

#include <arpa/inet.h>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <string>
#include <string_view>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

enum Kind { Space = 1, Name = 2 }; // takes room on the disk; needs the right to a folder

std::string setting(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

struct Plan {
    std::string under = setting("FAULT_UNDER"), log = setting("FAULT_LOG"), what = setting("FAULT_DO"), net = setting("FAULT_NET");
    long at = std::atol(setting("FAULT_AT").c_str());
    std::string clock = setting("FAULT_CLOCK");
};

const Plan& plan() {
    static const Plan* const made = new Plan; // lives as long as the last call
    return *made;
}

std::atomic<long> s_calls = 0;

__attribute__((constructor)) void begin() {
    plan();
    setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
}

void note(const std::string& file, const std::string& line) {
    if (file.empty()) return;
    const long fd = syscall(SYS_openat, AT_FDCWD, file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0) return;
    syscall(SYS_write, fd, line.data(), line.size());
    syscall(SYS_close, fd);
}

std::string linkOf(const std::string& link) {
    char path[4096];
    const auto length = readlink(link.c_str(), path, sizeof path);
    return length > 0 ? std::string(path, static_cast<std::size_t>(length)) : std::string();
}

std::string pathOf(int fd) { return linkOf("/proc/self/fd/" + std::to_string(fd)); }

std::string pathAt(int folder, const char* path) {
    if (path && *path == '/') return path;
    return (folder == AT_FDCWD ? linkOf("/proc/self/cwd") : pathOf(folder)) + '/' + (path ? path : "");
}

bool isWatched(std::string_view path) {
    const auto& under = plan().under;
    return !under.empty() && path.substr(0, under.size()) == under && (path.size() < 4 || path.substr(path.size() - 4) != "-shm");
}

[[noreturn]] void die() {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;) pause();
}

long clockError() {
    const auto& clock = plan().clock;
    if (clock.empty() || clock[0] != '/') return std::atol(clock.c_str());
    char text[32] = {};
    const long fd = syscall(SYS_openat, AT_FDCWD, clock.c_str(), O_RDONLY | O_CLOEXEC, 0);
    if (fd < 0) return 0;
    syscall(SYS_read, fd, text, sizeof text - 1);
    syscall(SYS_close, fd);
    return std::atol(text);
}

int errorFor(int kinds, bool isNow) {
    const auto& what = plan().what;
    if (what == "ENOSPC") return kinds & Space ? ENOSPC : 0;
    if (what == "EACCES") return kinds & Name ? EACCES : 0;
    if (what == "EROFS") return kinds & Name ? EROFS : 0;
    if (what == "ESTALE") return ESTALE;
    return what == "EIO" && isNow ? EIO : 0;
}

/// Before a call: killed, or the error that it shall fail with, or 0. `tears`: there is half a write to be done first.
int meet(const char* call, const std::string& path, int kinds, bool& tears, const std::string& from = {}) {
    tears = false;
    if (!isWatched(path)) return 0;
    const long n = ++s_calls;
    note(plan().log, std::string(call) + ' ' + path + (from.empty() ? "" : '\t' + from) + '\n');
    if (plan().at == 0 || n < plan().at) return 0;
    const bool isNow = n == plan().at;
    tears = isNow && plan().what == "tear" && (kinds & Space);
    if (isNow && !tears && (plan().what == "kill" || plan().what == "tear")) die();
    return errorFor(kinds, isNow);
}

/// Where reading fails too. Such calls are not counted: they change nothing.
template <class Path> bool isGone(Path&& path) {
    static const bool goes = plan().what == "ESTALE" && plan().at > 0;
    return goes && s_calls >= plan().at && isWatched(path());
}

template <class Result> Result failWith(int error) {
    errno = error;
    return static_cast<Result>(-1);
}

/// The call itself, unless it is to fail.
template <class Call> auto at(const char* call, const std::string& path, int kinds, Call&& real, const std::string& from = {}) -> decltype(real()) {
    bool tears = false;
    const int error = meet(call, path, kinds, tears, from);
    if (tears) die();
    return error ? failWith<decltype(real())>(error) : real();
}

/// As at(), for a write that can be cut in two.
template <class Call> ssize_t writing(const char* call, int fd, std::size_t size, Call&& real) {
    bool tears = false;
    const int error = meet(call, pathOf(fd), Space, tears);
    if (error) return failWith<ssize_t>(error);
    const auto put = real(tears ? size / 2 : size);
    if (tears) die();
    return put;
}

template <class Function> Function next(const char* name) { return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name)); }

template <class Function> int opening(const char* call, int folder, const char* path, int flags, mode_t mode, Function&& real) {
    const auto full = pathAt(folder, path);
    const bool makes = (flags & (O_CREAT | O_TRUNC)) || (flags & O_TMPFILE) == O_TMPFILE;
    if (makes) return at(call, full, Space | Name, [&] { return real(flags, mode); });
    const bool writes = (flags & O_ACCMODE) != O_RDONLY;
    if (isGone([&] { return full; })) return failWith<int>(ESTALE);
    const int error = writes && isWatched(full) && plan().at > 0 && s_calls >= plan().at ? errorFor(Name, false) : 0; // the right is gone
    return error ? failWith<int>(error) : real(flags, mode);
}

bool isHere(const sockaddr* address) {
    if (!address || address->sa_family == AF_UNIX || address->sa_family == AF_UNSPEC || address->sa_family == AF_NETLINK) return true;
    if (address->sa_family == AF_INET) return (ntohl(reinterpret_cast<const sockaddr_in*>(address)->sin_addr.s_addr) >> 24) == 127;
    return address->sa_family == AF_INET6 && IN6_IS_ADDR_LOOPBACK(&reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr);
}

bool isCutOff(const char* call, const sockaddr* address) {
    if (plan().net.empty() || isHere(address)) return false;
    note(plan().net, std::string(call) + " family " + std::to_string(address->sa_family) + '\n');
    errno = ENETUNREACH;
    return true;
}

} // namespace

#define SHIM extern "C" __attribute__((visibility("default")))

SHIM ssize_t write(int fd, const void* data, size_t size) {
    static const auto real = next<ssize_t (*)(int, const void*, size_t)>("write");
    return writing("write", fd, size, [&](size_t n) { return real(fd, data, n); });
}
SHIM ssize_t pwrite(int fd, const void* data, size_t size, off_t offset) {
    static const auto real = next<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
    return writing("pwrite", fd, size, [&](size_t n) { return real(fd, data, n, offset); });
}
SHIM ssize_t pwrite64(int fd, const void* data, size_t size, off64_t offset) {
    static const auto real = next<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    return writing("pwrite", fd, size, [&](size_t n) { return real(fd, data, n, offset); });
}
SHIM ssize_t writev(int fd, const iovec* parts, int count) {
    static const auto real = next<ssize_t (*)(int, const iovec*, int)>("writev");
    return writing("writev", fd, 2, [&](size_t n) { return n == 2 ? real(fd, parts, count) : real(fd, parts, 1); });
}
SHIM ssize_t sendfile(int out, int in, off_t* offset, size_t size) {
    static const auto real = next<ssize_t (*)(int, int, off_t*, size_t)>("sendfile");
    return writing("sendfile", out, size, [&](size_t n) { return real(out, in, offset, n); });
}
SHIM ssize_t sendfile64(int out, int in, off64_t* offset, size_t size) {
    static const auto real = next<ssize_t (*)(int, int, off64_t*, size_t)>("sendfile64");
    return writing("sendfile", out, size, [&](size_t n) { return real(out, in, offset, n); });
}
SHIM ssize_t copy_file_range(int in, off64_t* from, int out, off64_t* to, size_t size, unsigned flags) {
    static const auto real = next<ssize_t (*)(int, off64_t*, int, off64_t*, size_t, unsigned)>("copy_file_range");
    return writing("copy_file_range", out, size, [&](size_t n) { return real(in, from, out, to, n, flags); });
}
SHIM int fsync(int fd) {
    static const auto real = next<int (*)(int)>("fsync");
    return at("fsync", pathOf(fd), 0, [&] { return real(fd); });
}
SHIM int fdatasync(int fd) {
    static const auto real = next<int (*)(int)>("fdatasync");
    return at("fdatasync", pathOf(fd), 0, [&] { return real(fd); });
}
SHIM int syncfs(int fd) {
    static const auto real = next<int (*)(int)>("syncfs");
    return at("syncfs", pathOf(fd), 0, [&] { return real(fd); });
}
SHIM int ftruncate(int fd, off_t size) {
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    return at("ftruncate", pathOf(fd), 0, [&] { return real(fd, size); });
}
SHIM int ftruncate64(int fd, off64_t size) {
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return at("ftruncate", pathOf(fd), 0, [&] { return real(fd, size); });
}
SHIM int posix_fallocate(int fd, off_t offset, off_t size) {
    static const auto real = next<int (*)(int, off_t, off_t)>("posix_fallocate");
    return at("fallocate", pathOf(fd), Space, [&] { return real(fd, offset, size); });
}
SHIM int fallocate(int fd, int mode, off_t offset, off_t size) {
    static const auto real = next<int (*)(int, int, off_t, off_t)>("fallocate");
    return at("fallocate", pathOf(fd), Space, [&] { return real(fd, mode, offset, size); });
}
SHIM int rename(const char* from, const char* to) noexcept {
    static const auto real = next<int (*)(const char*, const char*)>("rename");
    return at("rename", pathAt(AT_FDCWD, to), Name, [&] { return real(from, to); }, pathAt(AT_FDCWD, from));
}
SHIM int renameat(int a, const char* from, int b, const char* to) noexcept {
    static const auto real = next<int (*)(int, const char*, int, const char*)>("renameat");
    return at("rename", pathAt(b, to), Name, [&] { return real(a, from, b, to); }, pathAt(a, from));
}
SHIM int renameat2(int a, const char* from, int b, const char* to, unsigned flags) noexcept {
    static const auto real = next<int (*)(int, const char*, int, const char*, unsigned)>("renameat2");
    return at("rename", pathAt(b, to), Name, [&] { return real(a, from, b, to, flags); }, pathAt(a, from));
}
SHIM int link(const char* from, const char* to) noexcept {
    static const auto real = next<int (*)(const char*, const char*)>("link");
    return at("link", pathAt(AT_FDCWD, to), Name | Space, [&] { return real(from, to); });
}
SHIM int linkat(int a, const char* from, int b, const char* to, int flags) noexcept {
    static const auto real = next<int (*)(int, const char*, int, const char*, int)>("linkat");
    return at("link", pathAt(b, to), Name | Space, [&] { return real(a, from, b, to, flags); });
}
SHIM int unlink(const char* path) noexcept {
    static const auto real = next<int (*)(const char*)>("unlink");
    return at("unlink", pathAt(AT_FDCWD, path), Name, [&] { return real(path); });
}
SHIM int unlinkat(int folder, const char* path, int flags) noexcept {
    static const auto real = next<int (*)(int, const char*, int)>("unlinkat");
    return at("unlink", pathAt(folder, path), Name, [&] { return real(folder, path, flags); });
}
SHIM int remove(const char* path) noexcept {
    static const auto real = next<int (*)(const char*)>("remove");
    return at("unlink", pathAt(AT_FDCWD, path), Name, [&] { return real(path); });
}
SHIM int rmdir(const char* path) noexcept {
    static const auto real = next<int (*)(const char*)>("rmdir");
    return at("rmdir", pathAt(AT_FDCWD, path), Name, [&] { return real(path); });
}
SHIM int mkdir(const char* path, mode_t mode) noexcept {
    static const auto real = next<int (*)(const char*, mode_t)>("mkdir");
    return at("mkdir", pathAt(AT_FDCWD, path), Name | Space, [&] { return real(path, mode); });
}
SHIM int fchmod(int fd, mode_t mode) noexcept {
    static const auto real = next<int (*)(int, mode_t)>("fchmod");
    return at("chmod", pathOf(fd), Name, [&] { return real(fd, mode); });
}
SHIM int chmod(const char* path, mode_t mode) noexcept {
    static const auto real = next<int (*)(const char*, mode_t)>("chmod");
    return at("chmod", pathAt(AT_FDCWD, path), Name, [&] { return real(path, mode); });
}

/// A call that only looks, at what `path` names.
#define LOOKING(result, name, parameters, path, ...)                                                                   \
    SHIM result name parameters {                                                                                      \
        static const auto real = next<result(*) parameters>(#name);                                                    \
        return isGone([&] { return path; }) ? failWith<result>(ESTALE) : real(__VA_ARGS__);                            \
    }

LOOKING(ssize_t, read, (int fd, void* data, size_t size), pathOf(fd), fd, data, size)
LOOKING(ssize_t, pread, (int fd, void* data, size_t size, off_t offset), pathOf(fd), fd, data, size, offset)
LOOKING(ssize_t, pread64, (int fd, void* data, size_t size, off64_t offset), pathOf(fd), fd, data, size, offset)
LOOKING(int, stat, (const char* path, struct stat* found) noexcept, pathAt(AT_FDCWD, path), path, found)
LOOKING(int, stat64, (const char* path, struct stat64* found) noexcept, pathAt(AT_FDCWD, path), path, found)
LOOKING(int, lstat, (const char* path, struct stat* found) noexcept, pathAt(AT_FDCWD, path), path, found)
LOOKING(int, lstat64, (const char* path, struct stat64* found) noexcept, pathAt(AT_FDCWD, path), path, found)
LOOKING(int, fstat, (int fd, struct stat* found) noexcept, pathOf(fd), fd, found)
LOOKING(int, fstat64, (int fd, struct stat64* found) noexcept, pathOf(fd), fd, found)
LOOKING(int, statx, (int folder, const char* path, int flags, unsigned mask, struct statx* found) noexcept, path && *path ? pathAt(folder, path) : pathOf(folder), folder, path, flags, mask, found)
LOOKING(int, access, (const char* path, int mode) noexcept, pathAt(AT_FDCWD, path), path, mode)

SHIM DIR* opendir(const char* path) {
    static const auto real = next<DIR* (*)(const char*)>("opendir");
    if (!isGone([&] { return pathAt(AT_FDCWD, path); })) return real(path);
    errno = ESTALE;
    return nullptr;
}

#define MODE_OF(flags)                                                                                                 \
    mode_t mode = 0;                                                                                                   \
    if (((flags) & O_CREAT) || ((flags) & O_TMPFILE) == O_TMPFILE) {                                                   \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        mode = va_arg(rest, mode_t);                                                                                   \
        va_end(rest);                                                                                                  \
    }

SHIM int open(const char* path, int flags, ...) {
    MODE_OF(flags)
    static const auto real = next<int (*)(const char*, int, ...)>("open");
    return opening("open", AT_FDCWD, path, flags, mode, [&](int f, mode_t m) { return real(path, f, m); });
}
SHIM int open64(const char* path, int flags, ...) {
    MODE_OF(flags)
    static const auto real = next<int (*)(const char*, int, ...)>("open64");
    return opening("open", AT_FDCWD, path, flags, mode, [&](int f, mode_t m) { return real(path, f, m); });
}
SHIM int openat(int folder, const char* path, int flags, ...) {
    MODE_OF(flags)
    static const auto real = next<int (*)(int, const char*, int, ...)>("openat");
    return opening("open", folder, path, flags, mode, [&](int f, mode_t m) { return real(folder, path, f, m); });
}
SHIM int openat64(int folder, const char* path, int flags, ...) {
    MODE_OF(flags)
    static const auto real = next<int (*)(int, const char*, int, ...)>("openat64");
    return opening("open", folder, path, flags, mode, [&](int f, mode_t m) { return real(folder, path, f, m); });
}

SHIM int clock_gettime(clockid_t clock, timespec* now) noexcept {
    const int done = static_cast<int>(syscall(SYS_clock_gettime, clock, now));
    if (done == 0 && clock == CLOCK_REALTIME) now->tv_sec += clockError();
    return done;
}
SHIM int gettimeofday(timeval* now, void*) noexcept {
    timespec exact{};
    if (clock_gettime(CLOCK_REALTIME, &exact) != 0) return -1;
    *now = {exact.tv_sec, exact.tv_nsec / 1000};
    return 0;
}
SHIM time_t time(time_t* now) noexcept {
    timespec exact{};
    clock_gettime(CLOCK_REALTIME, &exact);
    if (now) *now = exact.tv_sec;
    return exact.tv_sec;
}

SHIM int connect(int fd, const sockaddr* address, socklen_t length) {
    static const auto real = next<int (*)(int, const sockaddr*, socklen_t)>("connect");
    return isCutOff("connect", address) ? -1 : real(fd, address, length);
}
SHIM ssize_t sendto(int fd, const void* data, size_t size, int flags, const sockaddr* address, socklen_t length) {
    static const auto real = next<ssize_t (*)(int, const void*, size_t, int, const sockaddr*, socklen_t)>("sendto");
    return isCutOff("sendto", address) ? -1 : real(fd, data, size, flags, address, length);
}
SHIM int getaddrinfo(const char* host, const char* service, const addrinfo* hints, addrinfo** found) {
    static const auto real = next<int (*)(const char*, const char*, const addrinfo*, addrinfo**)>("getaddrinfo");
    const bool isNumber = !host || (hints && (hints->ai_flags & AI_NUMERICHOST)) || !std::strcmp(host, "localhost") || !std::strcmp(host, "127.0.0.1");
    if (plan().net.empty() || isNumber) return real(host, service, hints, found);
    note(plan().net, std::string("getaddrinfo ") + host + '\n');
    return EAI_FAIL;
}
