#include "core/arrays/entries.h"
#include "core/arrays/rules.h"
#include "core/arrays/sha256.h"

#include <algorithm>
#include <array>
#include <map>
#include <sstream>

namespace paulownia::arrays {
namespace {

namespace fs = std::filesystem;

constexpr std::array kOurFiles{kHeadshotFile, kLabelFile, kVectorFile, kManifestFile, kDatasheetFile, kCitationFile, kConsentFile, kSumsFile};
constexpr std::array kListedFiles{kHeadshotFile, kLabelFile, kVectorFile, kDatasheetFile, kCitationFile, kConsentFile}; // in the manifest
constexpr std::array kImageEndings{".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp", ".tif", ".tiff", ".heic", ".avif"};

bool isOurs(const Evidence& e, const std::string& name) {
    const auto isFile = [&](const ManifestQuestion& question) { return question.file() == name; };
    const bool isQuestion = e.manifest && std::any_of(e.manifest->questions.begin(), e.manifest->questions.end(), isFile);
    return isQuestion || std::find(kOurFiles.begin(), kOurFiles.end(), name) != kOurFiles.end();
}

bool isImage(const fs::path& file) {
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::find(kImageEndings.begin(), kImageEndings.end(), ending) != kImageEndings.end();
}

/// Beside the authors' arrays a read-me may lie, but no image; ours holds its eight files, and those of further questions.
Answer nothingElse(const Evidence& e, const base::Task&) {
    const auto entries = entriesOf(e.folder);
    if (!entries) return broken(entries.error().message);
    std::error_code unknown;
    for (const auto& entry : *entries)
        if (const auto name = entry.filename().string(); isImage(entry) || (e.isComplete && (!isOurs(e, name) || !fs::is_regular_file(entry, unknown)))) return broken(name + " does not belong there");
    return {};
}

template <class T> Answer readable(const base::Result<T>& result) { return result ? Answer{} : broken(result.error().text()); }

Answer headshotArray(const Evidence& e, const base::Task&) { return readable(e.headshots); }
Answer labelArray(const Evidence& e, const base::Task&) { return readable(e.labels); }

Answer vectorArray(const Evidence& e, const base::Task&) {
    if (!e.isComplete && !mayBeThere(e.folder / kVectorFile)) return notThere(kVectorFile);
    return readable(e.vectors);
}

Answer sameLength(const Evidence& e, const base::Task&) {
    if (!e.headshots) return unreadable(kHeadshotFile);
    if (!e.labels) return unreadable(kLabelFile);
    if (e.labels->empty()) return broken("there is not one headshot");
    if (e.headshots->rows() == e.labels->size()) return {};
    return broken(std::to_string(e.headshots->rows()) + " headshots, " + std::to_string(e.labels->size()) + " rows of labels");
}

Answer manifestReadable(const Evidence& e, const base::Task&) { return e.isComplete ? readable(e.manifest) : notThere(kManifestFile); }

ManifestCounts countsOf(const std::vector<LabelRow>& labels) {
    ManifestCounts counts;
    counts.photos = static_cast<std::int64_t>(labels.size());
    for (const auto& [volunteer, row] : firstRows(labels)) {
        ++counts.volunteers;
        ++(labels[row].female == 1 ? counts.female : counts.male);
    }
    return counts;
}

std::string toText(const ManifestCounts& c) {
    return std::to_string(c.photos) + " photos of " + std::to_string(c.volunteers) + " volunteers, " + std::to_string(c.female) + " female and " +
           std::to_string(c.male) + " male";
}

Answer manifestCounts(const Evidence& e, const base::Task&) {
    if (!e.manifest) return notThere("manifest.json is not there or cannot be read");
    if (!e.labels) return unreadable(kLabelFile);
    auto counts = countsOf(*e.labels);
    counts.decided = e.manifest->counts.decided; // the labels do not tell who decided them
    if (counts == e.manifest->counts) return {};
    return broken("manifest.json says " + toText(e.manifest->counts) + "; the labels hold " + toText(counts));
}

/// What one file should be against what it is; empty when both agree.
std::string differenceOf(const fs::path& path, const std::string& sha256, const base::Task& task) {
    const auto actual = sha256OfFile(path, task);
    if (!actual) return actual.error().text();
    return *actual == sha256 ? std::string() : path.filename().string() + " was changed: its SHA-256 is " + *actual;
}

/// Each needed file listed, each listed file as it was. A list may not lead out of the folder.
Answer checkSums(const Evidence& e, const char* list, const std::map<std::string, std::string>& sums, std::span<const char* const> always,
                 const base::Task& task) {
    std::vector<std::string> needed(always.begin(), always.end());
    if (e.manifest)
        for (const auto& question : e.manifest->questions) needed.push_back(question.file());
    for (const auto& name : needed)
        if (!sums.contains(name)) return broken(std::string(list) + " does not list " + name);
    for (const auto& [name, sha256] : sums) {
        if (!isOurs(e, name)) return broken(std::string(list) + " lists " + name + ", which is no file of a release");
        if (const std::string wrong = differenceOf(e.folder / name, sha256, task); !wrong.empty()) return broken(wrong);
    }
    return {};
}

Answer manifestSums(const Evidence& e, const base::Task& task) {
    if (!e.manifest) return notThere("manifest.json is not there or cannot be read");
    std::map<std::string, std::string> sums;
    for (const auto& file : e.manifest->files) sums[file.name] = file.sha256;
    return checkSums(e, kManifestFile, sums, kListedFiles, task);
}

/// As sha256sum writes it: 64 digits, two characters, the name.
Answer sumsFile(const Evidence& e, const base::Task& task) {
    if (!e.isComplete) return notThere(kSumsFile);
    const auto text = readText(e.folder / kSumsFile);
    if (!text) return broken(text.error().text());
    std::map<std::string, std::string> sums;
    std::istringstream lines(*text);
    for (std::string line; std::getline(lines, line);)
        if (line.size() > 66) sums[line.substr(66)] = line.substr(0, 64);
    return checkSums(e, kSumsFile, sums, std::span(kOurFiles).first(kOurFiles.size() - 1), task);
}

constexpr Rule kRules[] = {
    {"files", "No image and nothing unexpected lies in the folder", nothingElse},
    {"headshot-array", "headshot_data.npy is (N, 128881) uint8 in C order", headshotArray},
    {"label-array", "headshot_labels.npy is (N, 5) integers in C order", labelArray},
    {"vector-array", "mandible_vectors.npy is (V, 78) float16 in C order", vectorArray},
    {"same-length", "Every headshot has its row of labels", sameLength},
    {"manifest", "manifest.json can be read", manifestReadable},
    {"manifest-counts", "The manifest's counts are those of the labels", manifestCounts},
    {"checksums", "Every file has the SHA-256 that the manifest gives", manifestSums},
    {"sums-file", "Every file has the SHA-256 that SHA256SUMS gives", sumsFile},
};

} // namespace

std::span<const Rule> fileRules() { return kRules; }

} // namespace paulownia::arrays
