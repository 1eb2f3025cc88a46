#include "core/files/identical_files.h"

#include "core/base/parallel.h"
#include "core/files/words.h"

#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <map>
#include <unistd.h>

namespace paulownia::files {
namespace {

namespace fs = std::filesystem;
using base::ErrorKind;
using base::failure;
using base::Result;
using Paths = std::vector<std::string>;
using Groups = std::vector<Paths>;

constexpr std::size_t kFirstBlock = 4096; // most files that differ do so here
constexpr std::size_t kBlock = 32 * 1024;

/// Files of one size that agree up to here.
struct Alike {
    std::uintmax_t from = 0;
    Paths files;
};

tl::unexpected<base::Error> unreadable(const std::string& path, const std::string& why) {
    return failure(ErrorKind::Io, Words::tr("It could not be read.").toStdString(), path, why);
}

Result<Paths> allFiles(const fs::path& folder, const base::Task& task) {
    Paths files;
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        if (task.stopRequested()) return failure(ErrorKind::Cancelled, "Cancelled");
        std::error_code gone;
        if (!entry->is_symlink(gone) && entry->is_regular_file(gone)) files.push_back(entry->path());
    }
    if (error) return unreadable(folder, error.message());
    return files;
}

/// Only sizes that more than one file has. What has gone meanwhile counts as empty.
std::vector<std::pair<std::uintmax_t, Paths>> bySize(const Paths& files) {
    std::vector<std::uintmax_t> sizes(files.size());
    base::forEach(files.size(), 0, {}, {}, [&](std::size_t i) {
        std::error_code gone;
        const auto size = fs::file_size(files[i], gone);
        sizes[i] = gone ? 0 : size;
    });
    std::map<std::uintmax_t, Paths> bySizes;
    for (std::size_t i = 0; i < files.size(); ++i)
        if (sizes[i] > 0) bySizes[sizes[i]].push_back(files[i]);
    std::erase_if(bySizes, [](const auto& size) { return size.second.size() < 2; });
    return {bySizes.begin(), bySizes.end()};
}

Result<std::string> block(const std::string& path, std::uintmax_t from) {
    std::string bytes(from == 0 ? kFirstBlock : kBlock, '\0');
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const auto got = file < 0 ? -1 : ::pread(file, bytes.data(), bytes.size(), static_cast<off_t>(from));
    const int why = errno;
    if (file >= 0) ::close(file);
    if (got <= 0) return unreadable(path, got < 0 ? std::strerror(why) : "cut off meanwhile");
    bytes.resize(static_cast<std::size_t>(got));
    return bytes;
}

/// By the bytes that follow.
Result<std::map<std::string, Paths>> parted(const Alike& alike) {
    std::map<std::string, Paths> parts;
    for (const auto& file : alike.files) {
        auto next = block(file, alike.from);
        if (!next) return failure(next);
        parts[*std::move(next)].push_back(file);
    }
    return parts;
}

/// Files of one size, by content: parted block after block until the end, so that each is read once at most.
Result<Groups> identical(std::uintmax_t size, const Paths& files, const base::Task& task) {
    Groups groups;
    std::vector<Alike> open{{0, files}};
    while (!open.empty()) {
        if (task.stopRequested()) return failure(ErrorKind::Cancelled, "Cancelled");
        const auto alike = std::move(open.back());
        open.pop_back();
        if (alike.files.size() < 2) continue;
        if (alike.from == size) {
            groups.push_back(alike.files);
            continue;
        }
        const auto parts = parted(alike);
        if (!parts) return failure(parts);
        for (const auto& [bytes, part] : *parts) open.push_back({alike.from + bytes.size(), part});
    }
    return groups;
}

/// Names are UTF-8.
QStringList below(const std::string& folder, const Paths& files) {
    QStringList names;
    for (const auto& file : files) names.append(QString::fromStdString(file.substr(folder.size() + 1)));
    names.sort();
    return names;
}

} // namespace

Result<QVector<QStringList>> identicalFiles(const QString& folder, const base::Task& task) {
    std::error_code missing;
    const auto root = fs::canonical(folder.toStdString(), missing);
    if (missing || !fs::is_directory(root, missing)) return failure(ErrorKind::NotFound, Words::tr("There is no such folder.").toStdString(), folder.toStdString());
    const auto files = allFiles(root, task);
    if (!files) return failure(files);
    const auto sizes = bySize(*files);
    std::vector<Result<Groups>> found(sizes.size());
    if (!base::forEach(sizes.size(), 0, base::Task({}, task.stopToken()), {}, [&](std::size_t i) { found[i] = identical(sizes[i].first, sizes[i].second, task); }))
        return failure(ErrorKind::Cancelled, "Cancelled");
    QVector<QStringList> all;
    for (const auto& groups : found) {
        if (!groups) return failure(groups);
        for (const auto& group : *groups) all.append(below(root, group));
    }
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace paulownia::files
