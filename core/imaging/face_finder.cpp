#include "core/imaging/face_finder.h"

#include "core/imaging/turned_crop.h"

#include <algorithm>
#include <cmath>

namespace paulownia::imaging {

namespace {

/// The hits in the picture that leans rollDeg, in the picture's own coordinates.
std::vector<FoundFace> findTurned(FaceFinder& finder, const cv::Mat& grey, double rollDeg) {
    if (rollDeg == 0) return finder.find(grey);
    const QSize canvas = ViewTransform(QSize(grey.cols, grey.rows), -rollDeg).canvasSize();
    const TurnedCrop turned =
        turnedCrop(grey, {grey.cols / 2.0, grey.rows / 2.0}, rollDeg, 1, cv::Size(canvas.width(), canvas.height()));
    std::vector<FoundFace> faces = finder.find(turned.pixels);
    for (FoundFace& face : faces) {
        const QPointF centre = turned.toPicture.map({face.centre.x, face.centre.y});
        face.centre = {centre.x(), centre.y()};
        face.rollDeg += rollDeg;
    }
    return faces;
}

bool isInside(cv::Point2d point, const cv::Mat& grey) {
    return point.x >= 0 && point.y >= 0 && point.x < grey.cols && point.y < grey.rows;
}

bool isSameFace(const FoundFace& a, const FoundFace& b) {
    return cv::norm(a.centre - b.centre) < 0.5 * std::max(a.size.width, b.size.width);
}

/// Best score first, and of hits that overlap the best alone.
std::vector<FoundFace> distinct(std::vector<FoundFace> all) {
    std::stable_sort(all.begin(), all.end(), [](const FoundFace& a, const FoundFace& b) { return a.score > b.score; });
    std::vector<FoundFace> faces;
    for (const FoundFace& face : all)
        if (std::none_of(faces.begin(), faces.end(), [&](const FoundFace& other) { return isSameFace(face, other); }))
            faces.push_back(face);
    return faces;
}

} // namespace

std::vector<FoundFace> findFaces(FaceFinder& finder, const cv::Mat& grey) {
    std::vector<FoundFace> faces;
    for (const SearchStep& step : finder.searchSteps()) {
        if (!faces.empty() && faces.front().score >= step.unlessScore) continue;
        for (double rollDeg : step.rollsDeg)
            for (const FoundFace& face : findTurned(finder, grey, rollDeg))
                if (isInside(face.centre, grey)) faces.push_back(face); // not one made up by the replicated border
        faces = distinct(std::move(faces));
    }
    return faces;
}

} // namespace paulownia::imaging
