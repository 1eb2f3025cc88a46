#pragma once

#include "core/base/error.h"
#include "core/imaging/face_finder.h"

#include <QString>
#include <array>
#include <memory>
#include <opencv2/core.hpp>

namespace paulownia::imaging {

/// dlib's HOG detector: faces of 80 pixels and more, inclined up to about 40°. Score: about 2.5 on a clear headshot, doubtful
/// under 0.7. Made in a few milliseconds.
class HogFaceFinder : public FaceFinder {
public:
    HogFaceFinder();
    ~HogFaceFinder() override;
    std::vector<FoundFace> find(const cv::Mat& grey) override;
    cv::Rect2d contourInHit() const override;
    double rollRange() const override { return 52; }
    std::vector<SearchStep> searchSteps() const override { return {{{0}}, {{-40, 40}, 0.7}, {{-90, 90, 180}}}; }

private:
    struct Detector;
    std::unique_ptr<Detector> m_detector;
};

/// dlib's 68 points in the iBUG order: 0–16 jaw from the picture's left, 27–35 nose, 36–41 and 42–47 eyes, 48–67 mouth.
using FacePoints = std::array<cv::Point2d, 68>;

/// The 68-point model. Loads in half a second and 70 MB, so load it once; fitting is const and safe on many threads.
class LandmarkModel {
public:
    ~LandmarkModel();
    /// NotFound when there is no such file, Invalid when it is no such model.
    static base::Result<std::shared_ptr<const LandmarkModel>> load(const QString& path);
    FacePoints fit(const cv::Mat& grey, const cv::Rect2d& hogBox) const;

private:
    struct Predictor;
    LandmarkModel();
    std::unique_ptr<Predictor> m_predictor;
};

/// Where Debian's libdlib-data puts the model.
QString defaultLandmarkModelPath();

} // namespace paulownia::imaging
