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
constexpr Weights kLandmarks{-3.206, 0.187, 0, -1.508, -1.654};
constexpr Weights kSymmetry{-1.116, 0.352, 5.037, -0.458, 0};
constexpr Weights kHaar{-1.1, 0.8, 2.191, -0.11, -0.243};

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
