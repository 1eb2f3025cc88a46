#include "tests/fuzz/readers.h"

#include <QtGlobal>
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <opencv2/core/utility.hpp>
#include <string_view>

using namespace paulownia::fuzz;

namespace {

constexpr std::string_view kReader = "--reader=", kSeeds = "--seeds=";

std::string_view argument(int argc, char** argv, std::string_view name) {
    const auto found = std::find_if(argv, argv + argc, [&](const char* given) { return std::string_view(given).starts_with(name); });
    return found == argv + argc ? std::string_view() : std::string_view(*found).substr(name.size());
}

void writeSeeds(const Reader& reader, const std::string& folder) {
    int number = 0;
    for (const auto& seed : reader.seeds()) std::ofstream(folder + "/seed-" + std::to_string(++number), std::ios::binary) << seed;
}

Reader chosen{};

} // namespace

/// --reader=NAME takes one of allReaders(), --seeds=FOLDER writes its seeds and ends; without a name, all names. libFuzzer leaves what
/// begins with -- alone.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
    const auto name = argument(*argc, *argv, kReader), seeds = argument(*argc, *argv, kSeeds);
    const auto all = allReaders();
    const auto found = std::ranges::find(all, name, &Reader::name);
    if (found == all.end()) {
        for (const auto& reader : all) std::puts(reader.name);
        std::exit(name.empty() ? 0 : 2);
    }
    chosen = *found;
    if (!seeds.empty()) writeSeeds(chosen, std::string(seeds)), std::exit(0);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {}); // Qt's remarks on damaged pictures
    cv::redirectError([](int, const char*, const char*, const char*, int, void*) { return 0; });
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    chosen.read(Bytes(reinterpret_cast<const char*>(data), size));
    return 0;
}
