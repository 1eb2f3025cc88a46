#include "core/release/release_writer.h"

#include "core/arrays/float16.h"
#include "core/arrays/npy_writer.h"
#include "core/release/headshot_stream.h"

#include <map>

namespace paulownia::release {
namespace {

using arrays::ManifestFile;
using base::failure;
using base::Result;
namespace fs = std::filesystem;

using VectorValues = std::array<std::uint16_t, arrays::kVectorColumns>;
using VectorsByVolunteer = std::map<std::int64_t, VectorValues>;

VectorValues vectorOf(const arrays::LabelRow& label, std::span<const std::uint8_t> headshot) {
    VectorValues values{arrays::toHalf(static_cast<double>(label.volunteer)), arrays::toHalf(static_cast<double>(label.photo)),
                        arrays::toHalf(static_cast<double>(label.female))};
    const auto features = arrays::mandibleFeatures(arrays::mandibleRows(headshot));
    std::copy(features.begin(), features.end(), values.begin() + 3);
    return values;
}

Result<ManifestFile> finished(arrays::NpyWriter& writer, const fs::path& path) {
    const auto sha256 = writer.finish();
    if (!sha256) return failure(sha256);
    return ManifestFile{path.filename().string(), fs::file_size(path), *sha256};
}

template <class T> Result<ManifestFile> writeWhole(const fs::path& path, const arrays::NpyType& type, const arrays::Shape& shape, std::span<const T> values) {
    auto writer = arrays::NpyWriter::create(path, type, shape);
    if (!writer) return failure(writer);
    if (auto written = writer->writeValues(values); !written) return failure(written);
    return finished(*writer, path);
}

/// Row by row; keeps the mandible vector of each volunteer's first photo.
Result<ManifestFile> writeHeadshots(const ReleasePlan& plan, HeadshotStream stream, const fs::path& path, VectorsByVolunteer& vectors, const base::Task& task) {
    const auto total = static_cast<std::uint64_t>(plan.rows.size());
    auto writer = arrays::NpyWriter::create(path, arrays::kUint8, {total, arrays::kHeadshotPixels});
    if (!writer) return failure(writer);
    for (qsizetype done = 0; done < plan.rows.size(); ++done) {
        task.progress(done, plan.rows.size());
        if (task.stopRequested()) return failure(base::ErrorKind::Cancelled, "Cancelled");
        const auto headshot = stream.next();
        if (!headshot) return failure(headshot);
        if (auto written = writer->writeValues(std::span<const std::uint8_t>(*headshot)); !written) return failure(written);
        const auto& label = plan.rows[done].label;
        if (!vectors.contains(label.volunteer)) vectors.emplace(label.volunteer, vectorOf(label, *headshot));
    }
    task.progress(plan.rows.size(), plan.rows.size());
    return finished(*writer, path);
}

Result<ManifestFile> writeLabels(const ReleasePlan& plan, const fs::path& path) {
    std::vector<std::int32_t> values;
    for (const auto& row : plan.rows)
        for (const auto value : {row.label.volunteer, row.label.photo, row.label.female, row.label.nonSmile, row.label.smile})
            values.push_back(static_cast<std::int32_t>(value));
    return writeWhole<std::int32_t>(path, arrays::kInt32, {static_cast<std::uint64_t>(plan.rows.size()), arrays::kLabelColumns}, values);
}

Result<ManifestFile> writeVectors(const ReleasePlan& plan, const VectorsByVolunteer& vectors, const fs::path& path) {
    std::vector<std::uint16_t> values;
    for (const auto volunteer : plan.vectorOrder) values.insert(values.end(), vectors.at(volunteer).begin(), vectors.at(volunteer).end());
    return writeWhole<std::uint16_t>(path, arrays::kFloat16, {plan.vectorOrder.size(), arrays::kVectorColumns}, values);
}

} // namespace

Result<std::vector<ManifestFile>> writeArrays(const ReleasePlan& plan, const storage::PhotoVault& vault, const imaging::HeadshotSettings& settings,
                                              const QString& folder, const base::Task& task) {
    const fs::path path = folder.toStdString();
    VectorsByVolunteer vectors;
    const auto headshots = writeHeadshots(plan, HeadshotStream(plan.rows, vault, settings), path / arrays::kHeadshotFile, vectors, task);
    if (!headshots) return failure(headshots);
    const auto labels = writeLabels(plan, path / arrays::kLabelFile);
    if (!labels) return failure(labels);
    const auto mandibles = writeVectors(plan, vectors, path / arrays::kVectorFile);
    if (!mandibles) return failure(mandibles);
    return std::vector{*headshots, *labels, *mandibles};
}

Result<QByteArray> writeDocuments(arrays::Manifest manifest, const std::vector<Document>& documents, const arrays::Signer& sign, const QString& folder) {
    const fs::path path = folder.toStdString();
    for (const auto& [name, text] : documents) {
        const auto content = text.toStdString();
        manifest.files.push_back({name, content.size(), arrays::sha256Of(content)});
        if (auto written = arrays::writeText(path / name, content); !written) return failure(written);
    }
    const auto json = arrays::signedJson(manifest, sign), manifestSum = arrays::sha256Of(json);
    std::string sums;
    for (const auto& file : manifest.files) sums += file.sha256 + "  " + file.name + "\n";
    sums += manifestSum + "  " + arrays::kManifestFile + "\n";
    for (const auto& [name, content] : {std::pair{arrays::kManifestFile, json}, {arrays::kSumsFile, sums}})
        if (auto written = arrays::writeText(path / name, content); !written) return failure(written);
    return QByteArray::fromStdString(manifestSum);
}

} // namespace paulownia::release
