#pragma once

#include "core/imaging/face_finder.h"

namespace paulownia::imaging {

/// What speaks for an estimate and against it; the confidence is made from this.
struct FaceEvidence {
    double detectorScore = 0;  ///< FoundFace::score
    double symmetry = 0;       ///< MirrorAxis::score at the face
    double rollDifference = 0; ///< degrees between two independent rolls, or two passes of one way
    double spread = 0;         ///< how far repeated fits lie apart, in face widths
};

/// A face as a way of finding sees it: the contour's rectangle along the face's own axes, in picture coordinates.
struct FaceEstimate {
    cv::Point2d centre;
    cv::Size2d size;
    double rollDeg = 0; ///< clockwise
    double yaw = 0;     ///< −1…1, nose off the middle between the ears; 0 where the way cannot tell
    FaceEvidence evidence;
};

/// From a detector's hit to a fitted rectangle and roll: the part in which the ways differ. Not for two threads at a time.
class FaceRefiner {
public:
    virtual ~FaceRefiner() = default;
    virtual FaceEstimate refine(const cv::Mat& grey, const FoundFace& found) = 0;
};

} // namespace paulownia::imaging
