#pragma once

#include "core/imaging/face_estimate.h"
#include "core/model/review.h"

namespace paulownia::imaging {

/// How likely the proposal of a way is right (overlap with the contour's rectangle at least 0.85, roll within 2°), 0…1.
/// Logistic, fitted on turned, degraded and unturned London faces by tests/benchmarks/fit_confidence.py; see docs/accuracy.md.
double confidenceOf(const QString& way, const FaceEvidence& evidence);

/// TurnedHead and DoubtfulRoll.
model::ProposalFlags poseFlags(const FaceEstimate& face);

} // namespace paulownia::imaging
