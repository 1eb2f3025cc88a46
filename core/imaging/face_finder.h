#pragma once

#include <memory>
#include <opencv2/core.hpp>
#include <vector>

namespace paulownia::imaging {

/// One hit of a detector: about brows to chin; may reach outside the picture.
struct FoundFace {
    cv::Point2d centre;  ///< picture coordinates
    cv::Size2d size;     ///< along the face's axes
    double rollDeg = 0;  ///< to within some 20°: the turn at which it was found
    double score = 0;    ///< > 0; under 0.5 doubtful
};

/// A turn of the search: tried unless a face of this score or better has been found by then.
struct SearchStep {
    std::vector<double> rollsDeg;
    double unlessScore = 0;
};

/// A detector of faces that are nearly upright. Not for two threads at a time.
class FaceFinder {
public:
    virtual ~FaceFinder() = default;
    /// Best score first. `grey`: CV_8UC1.
    virtual std::vector<FoundFace> find(const cv::Mat& grey) = 0;
    /// Where the face's contour (hairline to chin, ear to ear) lies in a hit: x, y, width, height in units of the hit's own.
    virtual cv::Rect2d contourInHit() const = 0;
    /// How far a face may be inclined and still be found, degrees.
    virtual double rollRange() const = 0;
    /// Turns of the picture to try, one step after another.
    virtual std::vector<SearchStep> searchSteps() const = 0;
};

/// Looks for faces by the finder's steps. Best score first; hits that overlap are one face.
std::vector<FoundFace> findFaces(FaceFinder& finder, const cv::Mat& grey);

} // namespace paulownia::imaging
