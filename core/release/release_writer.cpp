#include "core/release/release_writer.h"

#include "core/arrays/float16.h"
#include "core/arrays/npy_writer.h"
#include "core/release/checkpoint.h"
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
    std::error_code error;
    const auto bytes = fs::file_size(path, error);
    if (error) return failure(base::ErrorKind::Io, "The file cannot be read (" + error.message() + ")", path.string());
    return ManifestFile{path.filename().string(), bytes, *sha256};
}

template <class T> Result<ManifestFile> writeWhole(const fs::path& path, const arrays::NpyType& type, const arrays::Shape& shape, std::span<const T> values) {
    auto writer = arrays::NpyWriter::create(path, type, shape);
    if (!writer) return failure(writer);
    if (auto written = writer->writeValues(values); !written) return failure(written);
    return finished(*writer, path);
}

/// Writes headshots row by row, or goes on where a killed program stopped; keeps the mandible vector of each volunteer's first photo.
class HeadshotFile {
public:
    HeadshotFile(const ReleasePlan& plan, const QString& folder, std::string digest)
        : m_plan(plan), m_folder(folder), m_path(fs::path(folder.toStdString()) / arrays::kHeadshotFile), m_digest(std::move(digest)) {}

    qsizetype rows() const { return m_row; }
    const VectorsByVolunteer& vectors() const { return m_vectors; }

    Result<> open() {
        auto writer = resumed();
        if (!writer) {
            m_row = 0;
            m_vectors.clear();
            writer = arrays::NpyWriter::create(m_path, arrays::kUint8, shape());
        }
        if (!writer) return failure(writer);
        m_writer.emplace(std::move(*writer));
        return {};
    }
    Result<> add(std::span<const std::uint8_t> headshot) {
        note(headshot);
        return m_writer->writeValues(headshot);
    }
    Result<> checkpoint() {
        const auto sha256 = m_writer->checkpoint();
        if (!sha256) return failure(sha256);
        return write({m_digest, m_row, *sha256}, m_folder);
    }
    Result<ManifestFile> finish() { return finished(*m_writer, m_path); }

private:
    arrays::Shape shape() const { return {static_cast<std::uint64_t>(m_plan.rows.size()), arrays::kHeadshotPixels}; }

    /// Whatever is not as it was noted is an error; then all is written anew.
    Result<arrays::NpyWriter> resumed() {
        const auto checkpoint = readCheckpoint(m_folder);
        if (!checkpoint || checkpoint->plan != m_digest || checkpoint->rows < 0 || checkpoint->rows > m_plan.rows.size()) return failure(base::ErrorKind::NotFound, "Nothing to go on with");
        auto writer = arrays::NpyWriter::resume(m_path, arrays::kUint8, shape(), static_cast<std::uint64_t>(checkpoint->rows),
                                                [this](std::span<const std::byte> row) { note({reinterpret_cast<const std::uint8_t*>(row.data()), row.size()}); });
        if (!writer) return writer;
        const auto sha256 = writer->checkpoint();
        if (!sha256) return failure(sha256);
        if (*sha256 != checkpoint->sha256) return failure(base::ErrorKind::Invalid, "The headshots on disk are not those that were written");
        return writer;
    }
    void note(std::span<const std::uint8_t> headshot) {
        const auto& label = m_plan.rows[m_row++].label;
        if (!m_vectors.contains(label.volunteer)) m_vectors.emplace(label.volunteer, vectorOf(label, headshot));
    }

    const ReleasePlan& m_plan;
    QString m_folder;
    fs::path m_path;
    std::string m_digest;
    qsizetype m_row = 0; ///< the next one
    VectorsByVolunteer m_vectors;
    std::optional<arrays::NpyWriter> m_writer;
};

Result<ManifestFile> writeHeadshots(HeadshotFile& file, HeadshotStream stream, qsizetype total, qint64 checkpointEvery, const base::Task& task) {
    while (file.rows() < total) {
        task.progress(file.rows(), total);
        if (task.stopRequested()) return failure(base::ErrorKind::Cancelled, "Cancelled");
        const auto headshot = stream.next();
        if (!headshot) return failure(headshot);
        if (auto written = file.add(*headshot); !written) return failure(written);
        if (file.rows() % checkpointEvery != 0) continue;
        if (auto noted = file.checkpoint(); !noted) return failure(noted);
    }
    task.progress(total, total);
    return file.finish();
}

Result<ManifestFile> writeLabels(const ReleasePlan& plan, const fs::path& path) {
    std::vector<std::int32_t> values;
    for (const auto& row : plan.rows)
        for (const auto value : {row.label.volunteer, row.label.photo, row.label.female, row.label.nonSmile, row.label.smile})
            values.push_back(static_cast<std::int32_t>(value));
    return writeWhole<std::int32_t>(path, arrays::kInt32, {static_cast<std::uint64_t>(plan.rows.size()), arrays::kLabelColumns}, values);
}

Result<ManifestFile> writeQuestion(const QuestionLabels& labels, const fs::path& folder) {
    const std::uint64_t columns = 1 + labels.question.choices.size();
    return writeWhole<std::int32_t>(folder / labels.question.file(), arrays::kInt32, {labels.values.size() / columns, columns}, labels.values);
}

Result<ManifestFile> writeVectors(const ReleasePlan& plan, const VectorsByVolunteer& vectors, const fs::path& path) {
    std::vector<std::uint16_t> values;
    for (const auto volunteer : plan.vectorOrder) values.insert(values.end(), vectors.at(volunteer).begin(), vectors.at(volunteer).end());
    return writeWhole<std::uint16_t>(path, arrays::kFloat16, {plan.vectorOrder.size(), arrays::kVectorColumns}, values);
}

} // namespace

Result<std::vector<ManifestFile>> writeArrays(const ReleasePlan& plan, const storage::PhotoVault& vault, const imaging::HeadshotSettings& settings,
                                              const QString& folder, const base::Task& task, qint64 checkpointEvery) {
    const fs::path path = folder.toStdString();
    HeadshotFile file(plan, folder, digestOf(plan, settings));
    if (auto opened = file.open(); !opened) return failure(opened);
    const auto headshots = writeHeadshots(file, HeadshotStream(plan.rows, vault, settings, file.rows()), plan.rows.size(), checkpointEvery, task);
    if (!headshots) return failure(headshots);
    std::error_code error;
    fs::remove(path / kCheckpointFile, error);
    if (error) return failure(base::ErrorKind::Io, "The file cannot be removed (" + error.message() + ")", (path / kCheckpointFile).string());
    const auto labels = writeLabels(plan, path / arrays::kLabelFile);
    if (!labels) return failure(labels);
    const auto mandibles = writeVectors(plan, file.vectors(), path / arrays::kVectorFile);
    if (!mandibles) return failure(mandibles);
    std::vector files{*headshots, *labels, *mandibles};
    for (const auto& question : plan.questions) {
        const auto written = writeQuestion(question, path);
        if (!written) return failure(written);
        files.push_back(*written);
    }
    return files;
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
