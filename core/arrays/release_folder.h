#pragma once

#include "core/arrays/mandible.h"
#include "core/arrays/consents.h"
#include "core/arrays/manifest.h"
#include "core/arrays/npy_reader.h"

#include <optional>

namespace paulownia::arrays {

inline constexpr auto kHeadshotFile = "headshot_data.npy";
inline constexpr auto kLabelFile = "headshot_labels.npy";
inline constexpr auto kVectorFile = "mandible_vectors.npy";
inline constexpr auto kManifestFile = "manifest.json";
inline constexpr auto kDatasheetFile = "datasheet.md";
inline constexpr auto kCitationFile = "CITATION.cff";
inline constexpr auto kSumsFile = "SHA256SUMS";

inline constexpr int kLabelColumns = 5;
inline constexpr int kVectorColumns = 3 + kMandibleFeatures;
inline constexpr std::int64_t kMostVolunteers = 2048; ///< float16 counts no further

/// A row of headshot_labels.npy.
struct LabelRow {
    std::int64_t volunteer = 0; ///< 1…V
    std::int64_t photo = 0;     ///< 1…9
    std::int64_t female = 0;    ///< 0, 1
    std::int64_t nonSmile = 0;  ///< votes
    std::int64_t smile = 0;     ///< votes
};

/// A row of mandible_vectors.npy, all of it float16 in the file.
struct VectorRow {
    double volunteer = 0, photo = 0, female = 0;
    MandibleFeatures features{};
};

/// The arrays of a release folder, each checked for shape and type; errors name the file.
base::Result<NpyReader> openHeadshots(const std::filesystem::path& folder);            ///< (N, 128881) uint8
base::Result<std::vector<LabelRow>> readLabels(const std::filesystem::path& folder);   ///< (N, 5) of any integer type
base::Result<std::vector<VectorRow>> readVectors(const std::filesystem::path& folder); ///< (V, 78) float16
/// Of a further question, (N, 1 + choices) of any integer type, row by row in one piece.
base::Result<std::vector<std::int64_t>> readQuestion(const std::filesystem::path& folder, const ManifestQuestion& question);
base::Result<Manifest> readManifest(const std::filesystem::path& folder);

/// The features of the headshot in a row, reading its three rows alone.
base::Result<MandibleFeatures> featuresOf(const NpyReader& headshots, std::uint64_t row);

/// For each volunteer the first row of the labels that is theirs, by volunteer number.
std::vector<std::pair<std::int64_t, std::size_t>> firstRows(const std::vector<LabelRow>& labels);

/// A RELEASE folder as explore and train read it: ours, or one with the first two arrays alone, as the authors' own data set
/// comes. Headshots are read row by row; nothing is verified beyond shapes and types (verifyRelease() does).
struct ReleaseFolder {
    std::filesystem::path path;
    NpyReader headshots;
    std::vector<LabelRow> labels;     ///< as many as there are headshots
    std::vector<VectorRow> vectors;   ///< read, or computed where the file is not there
    std::optional<Manifest> manifest; ///< none where the file is not there

    static base::Result<ReleaseFolder> open(const std::filesystem::path& path);
};

} // namespace paulownia::arrays
