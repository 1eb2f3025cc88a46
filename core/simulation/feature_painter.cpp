#include "core/simulation/face_painter.h"

#include <algorithm>

namespace paulownia::simulation {
namespace {

/// One eye, drawn as the right one in the picture; `side` −1 mirrors it.
struct Eye {
    int side;
    double inner, outer, middle, open;
    cv::Point2d at(double x, double y) const { return {side * x, y}; }
    double upper() const { return .015 - open * .64; }
    double lower() const { return .02 + open * .42; }
    Outline opening() const {
        return smooth({at(inner, .06), at(inner + .09, -.03 - (open - .15) * .4), at(middle - .02, upper()),
                       at(outer - .10, upper() + .05), at(outer, .02), at(outer - .11, lower() - .03), at(middle, lower()),
                       at(inner + .11, .075)},
                      6);
    }
    Outline upperLid(double rise) const {
        return {at(inner, .055 - rise * .5), at(inner + .09, -.035 - (open - .15) * .4 - rise), at(middle - .02, upper() - rise),
                at(outer - .10, upper() + .045 - rise), at(outer + .02, .012 - rise * .6)};
    }
};

void paintIris(Brush& brush, const Eye& eye, const Mask& opening) {
    const Person& p = brush.person;
    const cv::Point2d centre = eye.at(eye.middle, -.005) + brush.shot.gaze;
    const auto disc = [&](cv::Point2d c, double r, double softness) {
        return intersected(brush.layer.shape(brush.head.place(ellipse(c, r, r)), softness), opening);
    };
    const double r = p.face.iris;
    brush.layer.fill(disc(centre, r * 1.05, .008), p.iris * .45F);
    brush.layer.fill(disc(centre, r * .86, .010), p.iris);
    brush.layer.fill(disc(centre, r * .45, .008), {14, 13, 14});
    brush.layer.fill(disc(centre + cv::Point2d(.03, -.035), .02, .004), {245, 245, 245}, .9);
}

void paintEye(Brush& brush, int side) {
    const Person& p = brush.person;
    const Proportions& f = p.face;
    const double size = 1 + side * p.asymmetry.eyeSize;
    const Eye eye{side, f.eyeInner, f.eyeOuter, (f.eyeInner + f.eyeOuter) / 2,
                  f.eyeOpen * size * brush.shot.eyeOpening * (1 - .27 * brush.shot.smile)};
    const Mask opening = brush.layer.shape(brush.head.place(eye.opening()), .007);
    const float bright = 118 + .42F * (p.skin[0] + p.skin[1] + p.skin[2]) / 3;
    brush.layer.fill(opening, {std::min(232.F, bright + 8), std::min(230.F, bright + 4), std::min(230.F, bright + 4)});
    paintIris(brush, eye, opening);
    Mask shadow = opening; // the upper lid's on the eyeball
    shadow.cover = shadow.cover.clone();
    const double lidY = brush.head.place(eye.at(eye.middle, eye.upper())).y;
    brush.layer.fadeDown(shadow, lidY + .11, lidY);
    brush.layer.gain(shadow, -.45);
    brush.layer.fill(brush.layer.blob(brush.head.place(eye.at(eye.inner + .025, .058)), .02, .014),
                     p.skin.mul(Colour(.72F, .70F, .95F)), .8);
    const Colour lash = p.hair.colour * .25F + Colour(8, 8, 8);
    const double made = p.isFemale ? .5 + .5 * p.makeUp : .15;
    brush.stroke(eye.upperLid(.0), .022 + .022 * made, .008, lash, .78 + .2 * made);
    brush.stroke({eye.at(eye.outer - .06, -.03), eye.at(eye.outer + .03 + .05 * made, -.01 - .06 * made)}, .02 + .012 * made,
                 .008, lash, .8 * made);
    brush.stroke(
        {eye.at(eye.inner + .1, .08), eye.at(eye.middle, eye.lower() + .008), eye.at(eye.outer - .06, eye.lower() - .035)}, .012,
        .008, p.skin.mul(Colour(.5F, .5F, .6F)), .35 + .4 * p.makeUp);
    brush.crease(eye.upperLid(.055 + .02 * (1 - p.wrinkles)), .022, .014, -.30);
    if (p.makeUp > .4) brush.shade(eye.at(eye.middle, -.16), .2, .06, -.16 * p.makeUp);
}

Outline brow(const Proportions& f, int side, double rise, double thick) {
    const auto at = [&](double x, double y) { return cv::Point2d(side * x, y - rise); };
    return smooth({at(f.browInner, f.browInnerY - .085), at(f.browInner + .24, f.browPeak + .035), at(.66, f.browPeak),
                   at(.84, f.browPeak + .07), at(f.browOuter, f.browPeak + .19), at(.82, f.browPeak + .11),
                   at(.66, f.browPeak + .045 + thick * .3), at(f.browInner + .24, f.browPeak + .045 + thick * .68),
                   at(f.browInner + .02, f.browInnerY - .025)},
                  6);
}

} // namespace

void paintEyes(Brush& brush) {
    for (int side : {-1, 1}) paintEye(brush, side);
}

void paintBrows(Brush& brush) {
    const Person& p = brush.person;
    const Colour colour = p.hair.colour * (p.age > 60 ? .75F : .55F) + p.skin * .10F;
    const double opacity = p.isFemale ? .66 : .80;
    for (int side : {-1, 1}) {
        const double rise = brush.shot.browRaise + .02 * brush.shot.smile + side * p.asymmetry.browLift;
        Mask hairs = brush.layer.shape(brush.head.place(brow(p.face, side, rise, p.face.browThick), .04), .020);
        const auto x = [&](double at) { return brush.head.place({side * at, p.face.browPeak}, .04).x; };
        brush.layer.fadeAcross(hairs, x(p.face.browInner - .08), x(p.face.browInner + .16)); // thinner towards the nose
        brush.layer.fill(hairs, colour, opacity);
        brush.fill(brow(p.face, side, rise - .004, p.face.browThick * .5), .012, colour * .8F, opacity * .35, .04);
    }
}

void paintNose(Brush& brush) {
    const Proportions& f = brush.person.face;
    const double y = f.noseY, w = f.noseWidth, bridge = .12, tip = .26;
    brush.shade({0, .2}, .07, .30, .12, bridge);
    brush.shade({0, y - .11}, .085, .07, .17, tip);
    brush.shadeBoth({.165, .26}, .065, .25, -.12, .05);
    brush.shadeBoth({w + .01, y - .07}, .05, .10, -.16, .05);
    brush.shade({0, y + .045}, w * .72, .04, -.32, .12);
    brush.creaseBoth({{w - .03, y - .17}, {w + .02, y - .07}, {w - .05, y + .015}}, .022, .013, -.30, .08);
    for (int side : {-1, 1}) {
        const Mask nostril = brush.layer.blob(brush.head.place({side * w * .47, y - .005}, .14), .058, .026);
        brush.layer.fill(nostril, brush.person.skin * .26F, .88);
    }
    brush.shade({0, y + .005}, .03, .03, .16, .2);
}

} // namespace paulownia::simulation
