#include "core/arrays/sha256.h"

#include "core/arrays/file_io.h"

#include <algorithm>
#include <sodium.h>
#include <vector>

namespace paulownia::arrays {

constexpr std::uintmax_t kPiece = 1u << 20;

struct Sha256::State {
    crypto_hash_sha256_state sodium;
};

Sha256::Sha256() : m_state(std::make_unique<State>()) { crypto_hash_sha256_init(&m_state->sodium); }
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(std::span<const std::byte> bytes) {
    crypto_hash_sha256_update(&m_state->sodium, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

std::string Sha256::hex() {
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_final(&m_state->sodium, digest);
    std::string text(2 * sizeof digest + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), digest, sizeof digest);
    text.pop_back();
    return text;
}

std::string sha256Of(const std::string& bytes) {
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
