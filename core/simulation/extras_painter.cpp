#include "core/simulation/extras_painter.h"

#include <cmath>

namespace paulownia::simulation {

void paintGlasses(Brush& brush) {
    const Person& p = brush.person;
    const Colour frame = p.makeUp > .5 ? Colour(40, 44, 96) : Colour(38, 34, 34);
    const double thick = .025 + .022 * std::fmod(p.face.ear * 100, 1.0);
    for (int side : {-1, 1}) {
        const auto at = [&](double x, double y) { return cv::Point2d(side * x, y); };
        Outline rim = smooth(
            {at(.15, -.10), at(.30, -.17), at(.55, -.18), at(.84, -.12), at(.86, .08), at(.74, .27), at(.48, .31), at(.24, .24)},
            6);
        brush.fill(rim, .02, {240, 238, 232}, .05, .15);
        brush.shade(at(.62, -.02), .10, .10, .10, .15);
        rim.push_back(rim.front());
        brush.layer.gain(brush.layer.line(brush.head.place(rim, .02), .03, .03), -.18);
        brush.layer.fill(brush.layer.line(brush.head.place(rim, .15), thick, .006), frame, .92);
        brush.stroke({at(.85, -.07), at(1.0, -.07), at(1.13, -.03)}, thick * 1.1, .008, frame, .9);
    }
    brush.stroke({{-.155, -.05}, {-.06, -.09}, {.06, -.09}, {.155, -.05}}, thick, .006, frame, .92, .18);
}

namespace {

Outline finger(cv::Point2d from, cv::Point2d to, double half) {
    const cv::Point2d along = (to - from) / cv::norm(to - from), across(-along.y * half, along.x * half);
    return smooth({from + across, (from + to) / 2 + across * 1.02, to + across * .82, to + along * half * .85, to - across * .82,
                   (from + to) / 2 - across * 1.02, from - across},
                  6);
}

void paintFinger(Brush& brush, const Outline& shape, const Colour& skin) {
    Layer& layer = brush.layer;
    layer.gain(layer.shape(shape, .06), -.38);
    const Mask mask = layer.shape(shape, .012);
    layer.fill(mask, skin);
    layer.gain(without(mask, layer.shape(shape, .05)), -.5);
}

} // namespace

void paintHand(Brush& brush) {
    const double side = brush.shot.handSide, chin = brush.person.face.chin;
    const Colour skin = brush.person.skin * .96F;
    const auto at = [&](double x, double y) { return cv::Point2d(side * x, chin + y); };
    paintFinger(brush,
                smooth({at(.42, .02), at(.95, -.25), at(1.22, -.10), at(1.25, .45), at(1.12, 1.2), at(.62, 1.2), at(.45, .55)}),
                skin * .93F);
    for (int i = 0; i < 4; ++i)
        paintFinger(brush, finger(at(1.10 - .19 * i, -.02 + .10 * i), at(.80 - .22 * i, -.78 + .22 * i), .105), skin);
    paintFinger(brush, finger(at(.62, .55), at(.12, .12), .12), skin * .97F);
}

} // namespace paulownia::simulation
