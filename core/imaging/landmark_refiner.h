#pragma once

#include "core/imaging/face_estimate.h"
#include "core/imaging/landmark_model.h"

namespace paulownia::imaging {

/// Roll and contour from dlib's 68 points: fitted, turned upright, fitted again from slightly different starts, averaged.
class LandmarkRefiner : public FaceRefiner {
public:
    explicit LandmarkRefiner(std::shared_ptr<const LandmarkModel> model) : m_model(std::move(model)) {}
    FaceEstimate refine(const cv::Mat& grey, const FoundFace& found) override;

private:
    std::shared_ptr<const LandmarkModel> m_model;
};

} // namespace paulownia::imaging
