#include "core/evaluation/calibration.h"

#include <algorithm>
#include <cmath>

namespace paulownia::evaluation {
namespace {

constexpr int kBins = 10;

} // namespace

std::vector<CalibrationBin> calibrationOf(std::span<const Prediction> predictions) {
    std::vector<CalibrationBin> bins(kBins);
    for (const auto& p : predictions) {
        auto& bin = bins[static_cast<std::size_t>(std::min(kBins - 1, static_cast<int>(p.score * kBins)))];
        ++bin.samples;
        bin.meanScore += p.score;
        bin.positives += p.label;
    }
    for (auto& bin : bins) {
        if (bin.samples == 0) continue;
        bin.meanScore /= static_cast<double>(bin.samples);
        bin.positives /= static_cast<double>(bin.samples);
    }
    return bins;
}

double calibrationError(std::span<const CalibrationBin> bins) {
    double apart = 0, all = 0;
    for (const auto& bin : bins) {
        apart += static_cast<double>(bin.samples) * std::abs(bin.meanScore - bin.positives);
        all += static_cast<double>(bin.samples);
    }
    return all == 0 ? 0 : apart / all;
}

} // namespace paulownia::evaluation
