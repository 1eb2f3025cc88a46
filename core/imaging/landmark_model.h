#pragma once

#include "core/base/error.h"

#include <QString>
#include <array>
#include <memory>
#include <opencv2/core.hpp>
#include <vector>

namespace paulownia::imaging {

/// dlib's 68 points in the iBUG order: 0–16 jaw from the picture's left, 27–35 nose, 36–41 and 42–47 eyes, 48–67 mouth.
using FacePoints = std::array<cv::Point2d, 68>;

/// The 68-point model, an ensemble of regression trees (Kazemi and Sullivan, 2014), from dlib's file. Loads in half a second and
/// 35 MB, so load it once; fitting is const and safe on many threads.
class LandmarkModel {
public:
    ~LandmarkModel();
    /// NotFound when there is no such file, Invalid when it is no such model.
    static base::Result<std::shared_ptr<const LandmarkModel>> load(const QString& path);

    /// The points for each of the boxes, which are such as the HOG detector's. One call for several boxes about the same face
    /// is faster than several: the trees are then read from memory once. `grey`: CV_8UC1.
    std::vector<FacePoints> fit(const cv::Mat& grey, const std::vector<cv::Rect2d>& hogBoxes) const;

private:
    struct Trees;
    LandmarkModel();
    std::unique_ptr<Trees> m_trees;
};

/// Where Debian's libdlib-data puts the model.
QString defaultLandmarkModelPath();

} // namespace paulownia::imaging
