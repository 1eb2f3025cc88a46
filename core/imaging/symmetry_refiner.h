#pragma once

#include "core/imaging/face_estimate.h"

namespace paulownia::imaging {

/// Roll from mirror symmetry, rectangle from the detector run again on the upright face at several scales: no landmark model.
class SymmetryRefiner : public FaceRefiner {
public:
    /// `finder` must live as long; it finds faces up to rollRange degrees off its turn.
    SymmetryRefiner(FaceFinder& finder, double rollRange) : m_finder(finder), m_rollRange(rollRange) {}
    FaceEstimate refine(const cv::Mat& grey, const FoundFace& found) override;

private:
    FaceFinder& m_finder;
    double m_rollRange;
};

} // namespace paulownia::imaging
