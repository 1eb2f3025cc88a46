#pragma once

#include "core/arrays/manifest.h"

#include <functional>

namespace paulownia::arrays {

/// Ed25519 over a text, as 128 lower-case hex digits; by whoever holds the key.
using Signer = std::function<std::string(const std::string& text)>;

/// manifest.json with a signature over all of it: over its bytes without the signature's own digits. The manifest's key is set.
std::string signedJson(Manifest manifest, const Signer& sign);

/// Whether these bytes of a manifest.json are what the key in it signed.
bool isSigned(const std::string& json, const ManifestSignature& signature);

} // namespace paulownia::arrays
