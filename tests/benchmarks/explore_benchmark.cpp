// The analyses, one a call, for bench_explore.py to run beside others' scripts:
//   explore_benchmark cluster VALUES.f64 FEATURES OUT     average linkage and leaf order; OUT.heights, OUT.leaves
//   explore_benchmark lovo RELEASE METHOD THREADS         leave one volunteer out of the mandible vectors
//   explore_benchmark pixels RELEASE COMPONENTS THREADS   principal components of the pixels
//   explore_benchmark pixel-forest RELEASE FOLDS THREADS  the first folds, tenfold augmented
// Prints "name<TAB>value" lines: seconds, and what else tells that the work was done.
#include "core/analysis/cross_validation.h"
#include "core/analysis/linkage.h"
#include "core/analysis/pixel_components.h"
#include "core/analysis/pixel_forest.h"
#include "core/evaluation/metrics.h"

#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <map>

using namespace paulownia;
using namespace paulownia::analysis;

namespace {

using Arguments = std::vector<std::string>;

template <class T> T demand(base::Result<T> result) {
    if (result) return std::move(*result);
    std::fprintf(stderr, "%s\n", result.error().text().c_str());
    std::exit(1);
}

template <class Work> auto timed(Work work) {
    const auto start = std::chrono::steady_clock::now();
    auto result = work();
    std::printf("seconds\t%.4f\n", std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    return result;
}

std::vector<double> readDoubles(const std::string& path) {
    std::vector<double> values(std::filesystem::file_size(path) / sizeof(double));
    std::ifstream(path, std::ios::binary).read(reinterpret_cast<char*>(values.data()), static_cast<std::streamsize>(values.size() * sizeof(double)));
    return values;
}

template <class T> void writeRaw(const std::string& path, const std::vector<T>& values) {
    std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char*>(values.data()), static_cast<std::streamsize>(values.size() * sizeof(T)));
}

void clusters(const Arguments& a) {
    const auto values = readDoubles(a.at(0));
    std::vector<std::size_t> leaves;
    const auto tree = timed([&] {
        auto made = demand(cluster(values, std::stoul(a.at(1)), Linkage::Average));
        leaves = leafOrder(made);
        return made;
    });
    std::vector<double> heights;
    for (const auto& merge : tree.merges) heights.push_back(merge.height);
    writeRaw(a.at(2) + ".heights", heights);
    writeRaw(a.at(2) + ".leaves", leaves);
}

void say(const evaluation::Predictions& predictions) {
    const auto confusion = evaluation::confusionOf(predictions);
    std::printf("accuracy\t%.4f\nF\t%.4f\n", confusion.accuracy(), confusion.fScore());
}

void leaveOneOut(const Arguments& a) {
    const auto samples = demand(mandibleSamples(demand(arrays::ReleaseFolder::open(a.at(0))), Label::Female));
    const auto split = demand(evaluation::makeSplit(evaluation::Protocol::LeaveOneVolunteerOut, samples.volunteers, 1));
    const auto* method = methodOf(a.at(1));
    say(timed([&] { return demand(crossValidate(*method, samples, split, {32, std::stoi(a.at(2))})); }));
}

void pixels(const Arguments& a) {
    const auto release = demand(arrays::ReleaseFolder::open(a.at(0)));
    const auto cuts = demand(readCuts(release.headshots));
    PixelComponentSettings settings;
    settings.components = std::stoul(a.at(1));
    settings.threads = std::stoi(a.at(2));
    const auto found = timed([&] { return demand(pixelComponents(cuts, cuts.size() / release.labels.size(), settings)); });
    for (const double share : found.explained) std::printf("explained\t%.9f\n", share);
}

void forest(const Arguments& a) {
    const auto release = demand(arrays::ReleaseFolder::open(a.at(0)));
    const auto samples = demand(photoSamples(release, Label::Female));
    auto split = demand(evaluation::makeSplit(evaluation::Protocol::LeaveOneVolunteerOut, samples.volunteers, 1));
    split.folds.resize(std::min(split.folds.size(), std::size_t{std::stoul(a.at(1))}));
    say(timed([&] { return demand(pixelForest(release, samples, split, {}, {32, std::stoi(a.at(2))})); }));
}

} // namespace

int main(int count, char** words) {
    const std::map<std::string, std::function<void(const Arguments&)>> works{
        {"cluster", clusters}, {"lovo", leaveOneOut}, {"pixels", pixels}, {"pixel-forest", forest}};
    const auto work = count > 3 ? works.find(words[1]) : works.end();
    if (work == works.end()) return 2;
    work->second(Arguments(words + 2, words + count));
    return 0;
}
