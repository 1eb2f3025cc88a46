#include "core/imaging/proposal_confidence.h"

#include <algorithm>
#include <cmath>

namespace paulownia::imaging {

namespace {

/// Of ln(detector score), symmetry, roll difference in degrees (at most 5), ln(spread). A 0 is a sign that did not hold or did
/// not help. Printed by tests/benchmarks/fit_confidence.py; checked on persons left out.
struct Weights {
    double constant, score, symmetry, rollDifference, spread;
};
constexpr Weights kLandmarks{-3.213, 0.519, 0, -1.781, -1.708};
constexpr Weights kSymmetry{-2.658, 0.681, 5.859, -0.121, -0.2};
constexpr Weights kHaar{0.633, 2.242, 1.055, -0.539, -0.103};

const Weights& weightsOf(const QString& way) {
    if (way == QLatin1String("landmarks")) return kLandmarks;
    return way == QLatin1String("symmetry") ? kSymmetry : kHaar;
}

/// Nose off the middle by this part of the jaw's width. 100 faces that look straight ahead: 0.24 at most, 0.11 at the 95th percentile.
constexpr double kTurnedHead = 0.25;
constexpr double kDoubtfulRollDeg = 2;
constexpr double kDoubtfulSymmetry = 0.4; // 100 London faces: 0.43 at least

} // namespace

double confidenceOf(const QString& way, const FaceEvidence& evidence) {
    const Weights& w = weightsOf(way);
    const double sum = w.constant + w.score * std::log(std::max(evidence.detectorScore, 0.05)) + w.symmetry * evidence.symmetry +
                       w.rollDifference * std::min(evidence.rollDifference, 5.0) + w.spread * std::log(std::max(evidence.spread, 1e-3));
    return 1 / (1 + std::exp(-sum));
}

model::ProposalFlags poseFlags(const FaceEstimate& face) {
    model::ProposalFlags flags;
    if (std::abs(face.yaw) > kTurnedHead) flags |= model::ProposalFlag::TurnedHead;
    if (face.evidence.rollDifference > kDoubtfulRollDeg || face.evidence.symmetry < kDoubtfulSymmetry)
        flags |= model::ProposalFlag::DoubtfulRoll;
    return flags;
}

} // namespace paulownia::imaging
