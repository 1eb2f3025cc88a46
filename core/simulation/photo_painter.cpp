#include "core/simulation/photo_painter.h"

#include "core/imaging/opencv_affine.h"
#include "core/simulation/backdrop.h"
#include "core/simulation/body_painter.h"
#include "core/simulation/camera.h"
#include "core/simulation/extras_painter.h"
#include "core/simulation/face_painter.h"
#include "core/simulation/hair_painter.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace paulownia::simulation {
namespace {

using imaging::Affine;

constexpr double kMaxScale = 100; ///< pixels a face unit at which a head is drawn at most; larger photos are enlarged
const cv::Rect2d kHeadExtent(-1.75, -2.45, 3.5, 5.2);
const cv::Rect2d kBodyExtent(-3.6, .6, 7.2, 7.0);
const cv::Point2d kNeckPivot(0, 1.9); ///< the head turns about it against the body

/// Onto the scene: a layer's premultiplied pixels after an affine map of its units to the scene's pixels.
void place(const Layer& layer, const Affine& unitsToScene, cv::Mat3f& scene) {
    const cv::Rect2d e = layer.extent();
    const Affine pixelsToScene = Affine::scaling(1 / layer.scale()).then(Affine::translation(e.x, e.y)).then(unitsToScene);
    const QRectF bounds = unitsToScene.mapBounds({e.x, e.y, e.width, e.height});
    const cv::Rect at = cv::Rect(cv::Point(cvFloor(bounds.left()), cvFloor(bounds.top())),
                                 cv::Point(cvCeil(bounds.right()), cvCeil(bounds.bottom()))) &
                        cv::Rect({0, 0}, scene.size());
    if (at.area() == 0) return;
    const Affine toPart = pixelsToScene.then(Affine::translation(-at.x, -at.y));
    cv::Mat4f warped;
    cv::warpAffine(layer.pixels(), warped, imaging::toOpenCv(toPart), at.size(), cv::INTER_LINEAR);
    for (int y = 0; y < at.height; ++y) {
        const cv::Vec4f* from = warped[y];
        cv::Vec3f* to = scene[at.y + y] + at.x;
        for (int x = 0; x < at.width; ++x)
            for (int c = 0; c < 3; ++c) to[x][c] = to[x][c] * (1 - from[x][3]) + from[x][c];
    }
}

struct Placement {
    Affine head, body; ///< face units to scene pixels
    double scale;      ///< scene pixels a face unit
};

Placement placement(const Shot& shot, cv::Size scene) {
    const double scale = shot.size * std::min(scene.width, scene.height);
    const auto turned = [&](double deg) { return Affine::scaling(scale).then(Affine::clockwise(deg)); };
    const QPointF centre(shot.place.x * scene.width, shot.place.y * scene.height);
    const Affine head = turned(shot.rollDeg).then(Affine::translation(centre.x(), centre.y()));
    const QPointF pivot = head.map({kNeckPivot.x, kNeckPivot.y});
    const Affine body = Affine::translation(-kNeckPivot.x, -kNeckPivot.y)
                            .then(turned(shot.bodyRollDeg))
                            .then(Affine::translation(pivot.x(), pivot.y()));
    return {head, body, scale};
}

void paintFront(Brush& brush, const Outline& contour) {
    if (brush.person.hair.sideLength < .6) paintEars(brush);
    paintScalp(brush);
    paintSkin(brush, contour);
    paintEyes(brush);
    paintBrows(brush);
    paintNose(brush);
    paintMouth(brush);
    paintFrontHair(brush);
    if (brush.person.hasGlasses) paintGlasses(brush);
    if (brush.shot.hasHand) paintHand(brush);
}

/// Returns the facial contour in face units.
Outline paintSitter(const Sitter& sitter, const Studio& studio, cv::Mat3f& scene) {
    const Placement at = placement(sitter.shot, scene.size());
    const Head head(sitter.person, sitter.shot);
    const Outline contour = facialContour(sitter.person, head);
    Layer back(kHeadExtent, at.scale), front(kHeadExtent, at.scale), body(kBodyExtent, at.scale * .6);
    Brush behind{back, head, sitter.person, sitter.shot}, before{front, head, sitter.person, sitter.shot};
    paintBackHair(behind);
    paintBody(body, sitter.person, contour);
    paintFront(before, contour);
    for (Layer* layer : {&back, &body, &front}) layer->lightAcross(.20 * studio.lightFromRight);
    place(back, at.head, scene);
    place(body, at.body, scene);
    place(front, at.head, scene);
    return contour;
}

/// In the photo turned upright: the contour's own axes then lie along the canvas's.
cv::Rect2d boxOnCanvas(const Outline& contour, const Shot& shot, QSize photo) {
    const Affine toPhoto = placement(shot, {photo.width(), photo.height()}).head;
    const Affine toCanvas = toPhoto.then(imaging::ViewTransform(photo, -shot.rollDeg).toCanvas());
    std::vector<cv::Point2f> points;
    for (const cv::Point2d& p : contour) {
        const QPointF q = toCanvas.map({p.x, p.y});
        points.emplace_back(static_cast<float>(q.x()), static_cast<float>(q.y()));
    }
    const auto [left, right] = std::minmax_element(points.begin(), points.end(), [](auto& a, auto& b) { return a.x < b.x; });
    const auto [top, bottom] = std::minmax_element(points.begin(), points.end(), [](auto& a, auto& b) { return a.y < b.y; });
    return {left->x, top->y, right->x - left->x, bottom->y - top->y};
}

/// A large photo is drawn smaller and enlarged: a face needs no more, and the time stays.
cv::Size sceneSize(const Shot& shot, QSize photo) {
    const double unit = shot.size * std::min(photo.width(), photo.height()), factor = std::min(1.0, kMaxScale / unit);
    return {cvRound(photo.width() * factor), cvRound(photo.height() * factor)};
}

} // namespace

DrawnPhoto paintPhoto(const Sitter& sitter, const Sitter* behind, const Studio& studio, const CameraSettings& camera) {
    base::Random random(camera.seed);
    cv::Mat3f scene = paintBackdrop(sceneSize(sitter.shot, camera.size), studio, random);
    if (behind) paintSitter(*behind, studio, scene);
    const Outline contour = paintSitter(sitter, studio, scene);
    return {takePicture(scene, studio, camera, random), boxOnCanvas(contour, sitter.shot, camera.size), sitter.shot.rollDeg};
}

} // namespace paulownia::simulation
