#include "core/arrays/manifest_signature.h"

#include "core/arrays/hex.h"

#include <sodium.h>

namespace paulownia::arrays {
namespace {

const unsigned char* raw(const std::string& bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }

} // namespace

std::string signedJson(Manifest manifest, const Signer& sign) {
    manifest.signature.value.clear();
    manifest.signature.value = sign(toJson(manifest));
    return toJson(manifest);
}

bool isSigned(const std::string& json, const ManifestSignature& signature) {
    const auto key = bytesOf(signature.key, crypto_sign_PUBLICKEYBYTES), value = bytesOf(signature.value, crypto_sign_BYTES);
    const auto at = value.empty() ? std::string::npos : json.find(signature.value);
    if (key.empty() || at == std::string::npos) return false;
    const auto text = std::string(json).erase(at, signature.value.size());
    return text.find(signature.value) == std::string::npos && crypto_sign_verify_detached(raw(value), raw(text), text.size(), raw(key)) == 0;
}

} // namespace paulownia::arrays
