#include "core/simulation/face_painter.h"

#include <algorithm>

namespace paulownia::simulation {
namespace {

/// The mouth of one moment: wider, higher at the corners and open when smiling.
struct Mouth {
    double y, halfWidth, corner, corner2, upper, lower, open;

    Mouth(const Person& p, double smile)
        : y(p.face.mouthY - .02 * smile), halfWidth(p.face.mouthWidth * (1 + .27 * smile)), corner(.015 - .115 * smile),
          corner2(corner - p.asymmetry.smileSide * .3 * smile), upper(p.face.lipUpper * (1 - .22 * smile)),
          lower(p.face.lipLower * (1 - .12 * smile)), open(std::max(0., smile - .35) * .21) {}

    cv::Point2d right(double part, double dy) const { return {halfWidth * part, y + dy}; }
    cv::Point2d left(double part, double dy) const { return {-halfWidth * part, y + dy}; }
    Outline upperLip() const {
        return smooth({left(1, corner2),
                       left(.55, -upper * .70 + corner2 * .45),
                       {-.09, y - upper},
                       {0, y - upper * .82},
                       {.09, y - upper},
                       right(.55, -upper * .70 + corner * .45),
                       right(1, corner),
                       right(.5, .022 + corner * .25),
                       {0, y + .025},
                       left(.5, .022 + corner2 * .25)},
                      6);
    }
    Outline lowerLip() const {
        return smooth({left(.97, corner2),
                       left(.5, open + .008 + corner2 * .25),
                       {0, y + open + .015},
                       right(.5, open + .008 + corner * .25),
                       right(.97, corner),
                       right(.62, lower * .74 + open * .85 + corner * .2),
                       {0, y + lower + open},
                       left(.62, lower * .74 + open * .85 + corner2 * .2)},
                      6);
    }
    Outline gap() const {
        return smooth({left(.93, corner2),
                       left(.5, .012 + corner2 * .25),
                       {0, y + .012},
                       right(.5, .012 + corner * .25),
                       right(.93, corner),
                       right(.52, open * .85 + .015 + corner * .2),
                       {0, y + open + .03},
                       left(.52, open * .85 + .015 + corner2 * .2)},
                      6);
    }
    Outline line() const {
        return {left(1.02, corner2 - .004),    left(.5, .015 + corner2 * .3), {-.06, y + .012}, {0, y + .022}, {.06, y + .012},
                right(.5, .015 + corner * .3), right(1.02, corner - .004)};
    }
};

void paintTeeth(Brush& brush, const Mouth& mouth) {
    const Mask gap = brush.layer.shape(brush.head.place(mouth.gap(), .06), .007);
    brush.layer.fill(gap, {44, 30, 58});
    Mask teeth = gap;
    teeth.cover = gap.cover.clone();
    const double edge = brush.head.place({0, mouth.y + mouth.open * .80 + .012}, .06).y;
    brush.layer.fadeDown(teeth, edge + .02, edge - .015);
    const double centre = brush.head.place({0, mouth.y}, .06).x;
    Mask corners = teeth;
    corners.cover = teeth.cover.clone();
    brush.layer.fadeAcross(corners, centre + mouth.halfWidth * .95, centre + mouth.halfWidth * .45);
    brush.layer.fadeAcross(corners, centre - mouth.halfWidth * .95, centre - mouth.halfWidth * .45);
    brush.layer.fill(corners, {208, 220, 226}, .95);
    for (double x : {-.30, -.19, -.085, 0., .085, .19, .30})
        brush.crease({{x, mouth.y + .01}, {x, mouth.y + mouth.open * .8}}, .008, .004, -.16, .06);
}

} // namespace

void paintMouth(Brush& brush) {
    const Person& p = brush.person;
    const Mouth mouth(p, brush.shot.smile);
    if (mouth.open > .01) paintTeeth(brush, mouth);
    brush.fill(mouth.upperLip(), .011, p.lips * .82F, .86, .06);
    brush.fill(mouth.lowerLip(), .013, p.lips, .82, .06);
    brush.shade({0, mouth.y + mouth.lower * .55 + mouth.open}, mouth.halfWidth * .42, .03, .14, .06);
    const bool isShut = mouth.open <= .01;
    if (isShut) brush.stroke(mouth.line(), .028, .009, p.skin * .26F, .85, .06);
    brush.shade(mouth.right(1.04, mouth.corner), .035, .03, -.34, .06);
    brush.shade(mouth.left(1.04, mouth.corner2), .035, .03, -.34, .06);
}

} // namespace paulownia::simulation
