#include "core/arrays/release_folder.h"

#include "core/arrays/entries.h"
#include "core/arrays/float16.h"

#include <algorithm>
#include <map>

namespace paulownia::arrays {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
namespace fs = std::filesystem;

Result<NpyReader> openMatrix(const fs::path& path, std::uint64_t columns, const char* meaning) {
    auto reader = NpyReader::open(path);
    if (!reader) return reader;
    if (reader->shape().size() == 2 && reader->shape()[1] == columns) return reader;
    return failure(ErrorKind::Invalid,
                   "Its shape is " + toText(reader->shape()) + "; it should be (" + meaning + ", " + std::to_string(columns) + ")",
                   path.string());
}

/// What the authors' scripts compute, for a folder that comes without it.
Result<std::vector<VectorRow>> computedVectors(const NpyReader& headshots, const std::vector<LabelRow>& labels) {
    std::vector<VectorRow> vectors;
    for (const auto& [volunteer, row] : firstRows(labels)) {
        const auto features = featuresOf(headshots, row);
        if (!features) return failure(features);
        const auto& label = labels[row];
        vectors.push_back({static_cast<double>(volunteer), static_cast<double>(label.photo), static_cast<double>(label.female), *features});
    }
    return vectors;
}

} // namespace

Result<NpyReader> openHeadshots(const fs::path& folder) {
    auto reader = openMatrix(folder / kHeadshotFile, kHeadshotPixels, "N");
    if (!reader || reader->header().type == kUint8) return reader;
    return failure(ErrorKind::Invalid, "Its elements are of type " + reader->header().type.descr() + "; they should be |u1",
                   (folder / kHeadshotFile).string());
}

Result<std::vector<LabelRow>> readLabels(const fs::path& folder) {
    const auto reader = openMatrix(folder / kLabelFile, kLabelColumns, "N");
    if (!reader) return failure(reader);
    const auto values = reader->integers();
    if (!values) return failure(values);
    std::vector<LabelRow> rows;
    for (auto v = values->begin(); v != values->end(); v += kLabelColumns) rows.push_back({v[0], v[1], v[2], v[3], v[4]});
    return rows;
}

Result<std::vector<VectorRow>> readVectors(const fs::path& folder) {
    const auto reader = openMatrix(folder / kVectorFile, kVectorColumns, "V");
    if (!reader) return failure(reader);
    const auto values = reader->halves();
    if (!values) return failure(values);
    std::vector<VectorRow> rows;
    for (auto v = values->begin(); v != values->end(); v += kVectorColumns) {
        rows.push_back({fromHalf(v[0]), fromHalf(v[1]), fromHalf(v[2]), {}});
        std::copy(v + 3, v + kVectorColumns, rows.back().features.begin());
    }
    return rows;
}

Result<std::vector<std::int64_t>> readQuestion(const fs::path& folder, const ManifestQuestion& question) {
    const auto reader = openMatrix(folder / question.file(), 1 + question.choices.size(), "N");
    if (!reader) return failure(reader);
    return reader->integers();
}

Result<Manifest> readManifest(const fs::path& folder) {
    const auto text = readText(folder / kManifestFile);
    if (!text) return failure(text);
    auto manifest = parseManifest(*text);
    if (!manifest) return failure(manifest.error().kind, manifest.error().message, (folder / kManifestFile).string());
    return manifest;
}

Result<MandibleFeatures> featuresOf(const NpyReader& headshots, std::uint64_t row) {
    std::array<std::uint8_t, kMandibleRows * kHeadshotSide> rows{};
    const auto offset = row * kHeadshotPixels + std::uint64_t{kMandibleFirstRow} * kHeadshotSide;
    if (auto got = headshots.read(offset, std::as_writable_bytes(std::span(rows))); !got) return failure(got);
    return mandibleFeatures(rows);
}

std::vector<std::pair<std::int64_t, std::size_t>> firstRows(const std::vector<LabelRow>& labels) {
    std::map<std::int64_t, std::size_t> first;
    for (std::size_t row = 0; row < labels.size(); ++row) first.emplace(labels[row].volunteer, row);
    return {first.begin(), first.end()};
}

Result<ReleaseFolder> ReleaseFolder::open(const fs::path& path) {
    auto headshots = openHeadshots(path);
    if (!headshots) return failure(headshots);
    auto labels = readLabels(path);
    if (!labels) return failure(labels);
    if (labels->size() != headshots->rows())
        return failure(ErrorKind::Invalid, "There are " + std::to_string(headshots->rows()) + " headshots but labels for " + std::to_string(labels->size()),
                       (path / kLabelFile).string());
    auto vectors = mayBeThere(path / kVectorFile) ? readVectors(path) : computedVectors(*headshots, *labels);
    if (!vectors) return failure(vectors);
    std::optional<Manifest> manifest;
    if (mayBeThere(path / kManifestFile)) {
        auto read = readManifest(path);
        if (!read) return failure(read);
        manifest = std::move(*read);
    }
    return ReleaseFolder{path, std::move(*headshots), std::move(*labels), std::move(*vectors), std::move(manifest)};
}

} // namespace paulownia::arrays
