#pragma once

#include "core/arrays/manifest_signature.h"
#include "core/base/task.h"
#include "core/imaging/headshot.h"
#include "core/release/plan.h"
#include "core/storage/photo_vault.h"

namespace paulownia::release {

/// Writes the arrays of a plan into a folder and says what they are for the manifest. Cancelled when asked to stop. Headshots that are there from an
/// earlier try at the same plan, and on disk as it noted every `checkpointEvery` rows, are kept.
base::Result<std::vector<arrays::ManifestFile>> writeArrays(const ReleasePlan& plan, const storage::PhotoVault& vault,
                                                            const imaging::HeadshotSettings& settings, const QString& folder, const base::Task& task, qint64 checkpointEvery = 256);

/// A text of the release: its file name and content.
using Document = std::pair<std::string, QString>;

/// Writes the documents, adds them to the manifest, and writes manifest.json, signed, and SHA256SUMS. The manifest's SHA-256, as hex.
base::Result<QByteArray> writeDocuments(arrays::Manifest manifest, const std::vector<Document>& documents, const arrays::Signer& sign, const QString& folder);

} // namespace paulownia::release
