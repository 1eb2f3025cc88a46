#include "core/arrays/sha256.h"

#include "core/arrays/file_io.h"
#include "core/arrays/hex.h"

#include <algorithm>
#include <openssl/evp.h>
#include <vector>

namespace paulownia::arrays {

constexpr std::uintmax_t kPiece = 1u << 20;

// OpenSSL uses the processor's own instructions where it has them: five times libsodium's speed.
struct Sha256::State {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : m_state(std::make_unique<State>()) { EVP_DigestInit_ex(m_state->context, EVP_sha256(), nullptr); }
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(std::span<const std::byte> bytes) { EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size()); }

std::string Sha256::hexSoFar() const {
    Sha256 copy;
    EVP_MD_CTX_copy_ex(copy.m_state->context, m_state->context);
    return copy.hex();
}

std::string Sha256::hex() {
    unsigned char digest[kHashBytes];
    EVP_DigestFinal_ex(m_state->context, digest, nullptr);
    return hexOf(std::string_view(reinterpret_cast<const char*>(digest), sizeof digest));
}

std::string sha256Of(std::string_view bytes) {
    Sha256 hash;
    hash.add(std::as_bytes(std::span(bytes)));
    return hash.hex();
}

base::Result<std::string> sha256OfFile(const std::filesystem::path& path, const base::Task& task) {
    const auto file = openToRead(path);
    if (!file) return base::failure(file);
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    if (error) return base::failure(base::ErrorKind::Io, "The file cannot be read", path.string(), error.message());
    Sha256 hash;
    std::vector<std::byte> piece(kPiece);
    for (std::uintmax_t done = 0; done < size; done += kPiece) {
        if (task.stopRequested()) return base::failure(base::ErrorKind::Cancelled, "Cancelled");
        const auto part = std::span(piece).first(std::min(kPiece, size - done));
        if (auto read = readAt(*file, done, part, path); !read) return base::failure(read);
        hash.add(part);
        task.progress(static_cast<std::int64_t>(done + part.size()), static_cast<std::int64_t>(size), path.filename().string());
    }
    return hash.hex();
}

} // namespace paulownia::arrays
