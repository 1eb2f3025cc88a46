#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace paulownia::manual {

/// What a program's pages say beyond its options.
struct Notes {
    std::string description; ///< paragraphs, an empty line between them
    std::vector<std::pair<std::string, std::string>> environment{}; ///< variable, what it does
    std::vector<std::pair<std::string, std::string>> files{};       ///< path, what it holds
    std::vector<std::string> seeAlso{};                              ///< other programs
};

/// `PROGRAM --manual FOLDER DATE` writes PROGRAM.1, and PROGRAM-COMMAND.1 for each of its commands, from the same options that
/// --help is made from. What to end with; nothing where that was not asked for.
std::optional<int> answer(int argc, char** argv, const CLI::App& program, const Notes& notes);

} // namespace paulownia::manual
