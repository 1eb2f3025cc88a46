#pragma once

#include "core/base/error.h"
#include "core/base/task.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace paulownia::arrays {

/// SHA-256 of bytes that come piece by piece.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void add(std::span<const std::byte> bytes);
    std::string hexSoFar() const; ///< of what was added until now
    std::string hex(); ///< 64 lower-case digits; nothing may be added afterwards

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Of bytes that are in memory; 64 lower-case digits.
std::string sha256Of(std::string_view bytes);

/// Of a file of any size, read in pieces. Cancelled when asked to stop.
base::Result<std::string> sha256OfFile(const std::filesystem::path& path, const base::Task& task = {});

} // namespace paulownia::arrays
