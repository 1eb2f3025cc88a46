#pragma once

#include <span>
#include <string>
#include <vector>

namespace paulownia::fuzz {

using Bytes = std::string;

/// A reader of files that others write: whatever comes, it answers. The seeded test and libFuzzer take the same table.
struct Reader {
    const char* name;
    std::vector<Bytes> (*seeds)();  ///< files that are in order, made here
    void (*read)(const Bytes&);     ///< ends the program where a promise of the reader does not hold
};

std::span<const Reader> arrayReaders();   ///< of a release
std::span<const Reader> textReaders();    ///< positions, sheets, forms
std::span<const Reader> pictureReaders(); ///< photos
std::span<const Reader> kitReaders();     ///< voting kits and what comes back of them
std::span<const Reader> weightReaders();  ///< networks' weights
std::span<const Reader> intakeReaders();  ///< archives and the portal's uploads

std::vector<Reader> allReaders();

/// Ends the program with the promise's words, as a sanitizer would: both harnesses see that.
void promise(bool holds, const char* words);

/// A file in memory with a path, for readers that ask for one. Its bytes are replaced at each call.
const char* pathOf(const Bytes& bytes);

} // namespace paulownia::fuzz
