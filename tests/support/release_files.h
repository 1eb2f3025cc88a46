#pragma once

#include "core/arrays/float16.h"
#include "core/arrays/manifest_signature.h"
#include "core/arrays/merkle.h"
#include "core/arrays/npy_writer.h"
#include "core/arrays/release_folder.h"
#include "core/base/random.h"

#include <QString>
#include <QTemporaryDir>
#include <QtGlobal>
#include <array>
#include <functional>
#include <set>
#include <sodium.h>

namespace paulownia::tests {

using Bytes = std::vector<std::uint8_t>;

template <class T> T demand(base::Result<T> result) {
    if (!result) qFatal("%s", result.error().text().c_str());
    return std::move(*result);
}
inline void demand(const base::Result<>& result) {
    if (!result) qFatal("%s", result.error().text().c_str());
}

template <class T> std::string writeNpy(const std::filesystem::path& path, const arrays::NpyType& type, const arrays::Shape& shape,
                                        const std::vector<T>& values) {
    auto writer = demand(arrays::NpyWriter::create(path, type, shape));
    demand(writer.writeValues(std::span<const T>(values)));
    return demand(writer.finish());
}

/// A release with made-up pixels, in a temporary folder: change the values, then write(). As pipeline.md says, unless a test
/// changes it; each array's file is removed first, so that write() can be called again.
class ReleaseFiles {
public:
    explicit ReleaseFiles(int volunteers = 3, int photosEach = 3) {
        for (int photo = 1; photo <= photosEach; ++photo) // volunteer by volunteer would hide that only the first photo counts
            for (int volunteer = 1; volunteer <= volunteers; ++volunteer)
                labels.insert(labels.end(), {volunteer, photo, volunteer % 2, 17 - photo, photo});
        base::Random random(7);
        pixels.resize(labels.size() / 5 * arrays::kHeadshotPixels);
        for (auto& pixel : pixels) pixel = static_cast<std::uint8_t>(random.below(256));
        for (int volunteer = volunteers; volunteer >= 1; --volunteer) addVector(volunteer);
    }

    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    std::filesystem::path file(const char* name) const { return folder() / name; }
    std::uint64_t photos() const { return labels.size() / 5; }

    void writeArrays() {
        writeNpy(file(arrays::kHeadshotFile), arrays::kUint8, {photos(), arrays::kHeadshotPixels}, pixels);
        writeNpy(file(arrays::kLabelFile), arrays::kInt32, {photos(), 5}, labels);
    }
    /// All six files; `adapt` changes the manifest before it is written.
    void write(const std::function<void(arrays::Manifest&)>& adapt = {}) {
        writeArrays();
        writeNpy(file(arrays::kVectorFile), arrays::kFloat16, {vectors.size() / arrays::kVectorColumns, arrays::kVectorColumns}, vectors);
        demand(arrays::writeText(file(arrays::kDatasheetFile), "# A data set\n"));
        demand(arrays::writeText(file(arrays::kCitationFile), "cff-version: 1.2.0\n"));
        demand(arrays::writeText(file(arrays::kConsentFile), toJson(madeConsents())));
        auto manifest = madeManifest();
        if (adapt) adapt(manifest);
        demand(arrays::writeText(file(arrays::kManifestFile), arrays::signedJson(manifest, sign)));
        writeSums();
    }
    /// Volunteer by volunteer; there is one more who is in no row.
    arrays::Consents madeConsents() const {
        arrays::Consents consents;
        std::set<std::string> inForce{commitmentOf(0)};
        for (std::size_t row = 0; row < photos(); ++row) consents.rows.push_back(commitmentOf(labels[5 * row]));
        inForce.insert(consents.rows.begin(), consents.rows.end());
        consents.inForce.assign(inForce.begin(), inForce.end());
        if (adaptConsents) adaptConsents(consents);
        return consents;
    }
    static arrays::Agreement agreementOf(int volunteer) { return {"a000000" + std::to_string(volunteer), std::string(64, static_cast<char>('0' + volunteer % 10))}; }
    static std::string commitmentOf(int volunteer) { return commitmentTo(agreementOf(volunteer)); }
    void writeSums() const {
        std::string sums;
        for (const char* name : {arrays::kHeadshotFile, arrays::kLabelFile, arrays::kVectorFile, arrays::kManifestFile, arrays::kDatasheetFile, arrays::kCitationFile, arrays::kConsentFile})
            sums += demand(arrays::sha256OfFile(file(name))) + "  " + name + "\n";
        demand(arrays::writeText(file(arrays::kSumsFile), sums));
    }

    std::vector<std::int32_t> labels;
    Bytes pixels;
    std::vector<std::uint16_t> vectors;
    std::function<void(arrays::Consents&)> adaptConsents; ///< before they are written

private:
    /// Of the test's own key.
    static std::string sign(const std::string& text) {
        unsigned char key[crypto_sign_PUBLICKEYBYTES], secret[crypto_sign_SECRETKEYBYTES], signature[crypto_sign_BYTES];
        crypto_sign_seed_keypair(key, secret, std::array<unsigned char, crypto_sign_SEEDBYTES>{}.data());
        crypto_sign_detached(signature, nullptr, reinterpret_cast<const unsigned char*>(text.data()), text.size(), secret);
        return QByteArray(reinterpret_cast<const char*>(signature), sizeof signature).toHex().toStdString();
    }
    void addVector(int volunteer) { // its first photo stands in row volunteer − 1
        const std::span headshot(pixels.data() + (volunteer - 1) * arrays::kHeadshotPixels, arrays::kHeadshotPixels);
        for (const int value : {volunteer, 1, volunteer % 2}) vectors.push_back(arrays::toHalf(value));
        const auto features = arrays::mandibleFeatures(arrays::mandibleRows(headshot));
        vectors.insert(vectors.end(), features.begin(), features.end());
    }
    arrays::Manifest madeManifest() const {
        arrays::Manifest manifest{arrays::kManifestSchema, "0.1.0", "Test", "CC BY 4.0", 1, 17, {}, {}, {12, std::string(64, 'a'), "2026-01-02T03:04:05Z"}, {}, {}};
        manifest.settings = {{"face_scale", 0.68}, {"headshot_side", 359}, {"interpolation", "area"}, {"grey", "BT.601"}, {"border", "replicated"}, {"smile", "counts"},
                             {"withdrawal_days", 50}, {"minimum_age", 20}, {"released_early", false}};
        const auto rows = demand(arrays::readLabels(folder()));
        manifest.counts.photos = static_cast<std::int64_t>(rows.size());
        for (const auto& [volunteer, row] : arrays::firstRows(rows)) {
            ++manifest.counts.volunteers;
            ++(rows[row].female == 1 ? manifest.counts.female : manifest.counts.male);
        }
        const auto consents = madeConsents();
        manifest.consents = {static_cast<std::int64_t>(consents.rows.size()), arrays::merkleRoot(consents.rows), static_cast<std::int64_t>(consents.inForce.size()), arrays::merkleRoot(consents.inForce)};
        manifest.signature.key = "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29"; // of a seed of zeros
        for (const char* name : {arrays::kHeadshotFile, arrays::kLabelFile, arrays::kVectorFile, arrays::kDatasheetFile, arrays::kCitationFile, arrays::kConsentFile})
            manifest.files.push_back({name, std::filesystem::file_size(file(name)), demand(arrays::sha256OfFile(file(name)))});
        return manifest;
    }

    QTemporaryDir m_folder;
};

} // namespace paulownia::tests
