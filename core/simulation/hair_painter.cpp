#include "core/simulation/hair_painter.h"

#include "core/simulation/texture.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace paulownia::simulation {
namespace {

/// Strands run away from the crown: the angle about it tells one from the next; waves sway them.
cv::Mat1f strands(const Brush& brush, const Mask& hair) {
    const Texture& texture = Texture::shared();
    const cv::Point2d crown = brush.layer.toPixels(
        {std::abs(brush.person.hair.parting) < .7 ? brush.person.hair.parting : 0., brush.person.face.hairTop - .35});
    const auto phase = static_cast<float>(brush.person.face.ear * 5000);
    const auto sway = static_cast<float>(28 * brush.person.hair.waves);
    const auto frequency = static_cast<float>(9 / brush.layer.scale());
    cv::Mat1f light(hair.at.size());
    for (int y = 0; y < light.rows; ++y) {
        const float dy = static_cast<float>(hair.at.y + y - crown.y) + .01F;
        const float bend = sway * std::sin(dy * frequency * .7F);
        for (int x = 0; x < light.cols; ++x) {
            const float dx = static_cast<float>(hair.at.x + x - crown.x);
            const float angle = cv::fastAtan2(dx, dy); // 0 straight down, degrees
            light(y, x) = texture.strand(phase + 7 * (angle > 180 ? angle - 360 : angle) + bend);
        }
    }
    return light;
}

void paintHair(Brush& brush, const Mask& hair, double brightness) {
    if (hair.isEmpty()) return;
    const cv::Mat1f light = strands(brush, hair);
    Mask ragged{hair.at, cv::Mat1f((hair.cover - .5 + .17 * light) * 3 + .5)}; // some strands end sooner than others
    ragged.cover = cv::min(cv::max(ragged.cover, 0), 1);
    brush.layer.fill(ragged, brush.person.hair.colour * static_cast<float>(brightness));
    brush.layer.gain(ragged, light * .26);
}

double top(const Person& p) { return p.face.hairTop - p.hair.volume; }

/// x of the hanging hair's outer edge at a height; waves make it swing.
double sideX(const Hair& hair, double y) {
    const double fall = std::clamp((y + .4) / 1.4, 0., 1.);
    const double swing = .055 * hair.waves * std::sin(y * 7 + hair.sideWidth * 40);
    const double tuck =
        y > hair.sideLength - .45 && hair.sideLength < 1.7 ? -.10 * (y - hair.sideLength + .45) / .45 : 0; // a bob turns in
    if (hair.sideLength < .15) return 1.19 - .13 * std::clamp((y + .35) / .4, 0., 1.); // cut short before the ear
    return 1.20 + hair.volume * .8 + (hair.sideWidth - 1.20) * fall + swing + tuck;
}

bool hangs(const Hair& hair) { return hair.sideLength > .6; }

/// Right half of the outer edge from the crown down to where the sides end.
Outline outerHalf(const Person& p) {
    const double y = top(p), v = p.hair.volume;
    Outline half{{0, y}, {.36, y + .025}, {.68, y + .13}, {.94, y + .33}, {1.12 + v * .5, y + .62}, {1.19 + v * .7, -.62}};
    for (double at = -.30; at < p.hair.sideLength; at += .22) half.emplace_back(sideX(p.hair, at), at);
    return half;
}

/// From the sides' end up along the face to the temple, on the right.
Outline innerHalf(const Person& p) {
    const double f = p.hair.sideLength, hairline = p.face.hairline;
    Outline half;
    const double hem = f + .03;
    half.emplace_back(hangs(p.hair) ? sideX(p.hair, f) - .10 : p.hair.sideLength < .15 ? 1.0 : 1.12, hem);
    if (hangs(p.hair)) half.emplace_back(1.06, hem - .06);
    for (double y = f - .25; y > -.1; y -= .3)
        half.emplace_back(y > 1.0 ? .97 - .05 * (y - 1.0) : 1.09 - .06 * std::max(0., y - .4), y);
    half.emplace_back(f < .15 ? 1.01 : 1.06, -.28);
    half.emplace_back(.97 - .02 * p.hair.recession, -.60);
    half.emplace_back(.85 - .16 * p.hair.recession, hairline + .28 - .14 * p.hair.recession);
    return half;
}

/// The hair's edge over the forehead from the right temple to the left one.
Outline foreheadEdge(const Person& p) {
    const double line = p.face.hairline, deep = p.hair.fringe, low = line + deep * (-.50 - line);
    const double back = p.hair.recession * .20;
    if (deep > .2)
        return {{.74, low + .12}, {.45, low + .02}, {.15, low + .03}, {-.15, low}, {-.45, low + .03}, {-.74, low + .12}};
    Outline edge{{.66, line + .11 - back},
                 {.36, line + .03 - back * .8},
                 {0, line + .015 - back * .3},
                 {-.36, line + .03 - back * .8},
                 {-.66, line + .11 - back}};
    if (std::abs(p.hair.parting) < .7 && p.hair.recession < .5) // combed to both sides of the parting
        for (cv::Point2d& e : edge) e.y += .10 * std::min(1., std::abs(e.x - p.hair.parting)) - .06;
    return edge;
}

Outline cap(const Person& p) {
    Outline right = outerHalf(p);
    const Outline inner = innerHalf(p);
    right.insert(right.end(), inner.begin(), inner.end());
    Outline left = mirrored(right);
    Outline whole(right.begin(), right.end());
    const Outline edge = foreheadEdge(p);
    whole.insert(whole.end(), edge.begin(), edge.end());
    whole.insert(whole.end(), left.begin(), left.end() - 1);
    return whole;
}

void paintBun(Brush& brush) {
    const double y = top(brush.person);
    const Mask bun = brush.layer.shape(brush.head.placeBehind(ellipse({.03, y - .16}, .40, .34)), .025);
    paintHair(brush, bun, .92);
    brush.layer.gain(brush.layer.blob(brush.head.placeBehind({.08, y - .28}), .18, .1), .2);
}

void shineOnTop(Brush& brush, const Mask& hair) {
    const double y = top(brush.person) + .30;
    for (double side : {-1., 1.}) {
        const Mask shine = brush.layer.blob(brush.head.placeBehind({side * .45, y}), .34, .12);
        brush.layer.gain(intersected(shine, hair), .32);
    }
    Mask low = hair;
    low.cover = hair.cover.clone();
    brush.layer.fadeDown(low, -.2, 1.8);
    brush.layer.gain(low, -.25);
}

} // namespace

void paintBackHair(Brush& brush) {
    const Person& p = brush.person;
    if (p.hair.isBald) return;
    if (p.hair.isTied) paintBun(brush);
    if (!hangs(p.hair)) return;
    Outline half = outerHalf(p);
    half.emplace_back(sideX(p.hair, p.hair.sideLength) - .08, p.hair.sideLength);
    half.emplace_back(.5, p.hair.sideLength + .05);
    half.emplace_back(0, p.hair.sideLength + .05);
    const Mask hair = brush.layer.shape(brush.head.placeBehind(smooth(symmetric(half), 5)), .04);
    paintHair(brush, hair, .72);
}

void paintScalp(Brush& brush) {
    const Person& p = brush.person;
    const double y = p.hair.isBald ? p.face.hairTop + .14 : p.face.hairTop + .08;
    const Mask scalp = brush.layer.shape(
        brush.head.placeBehind(smooth(symmetric(
            {{0, y}, {.5, y + .07}, {.86, y + .32}, {1.06, -.85}, {1.14, -.4}, {1.13, .1}, {1.0, .5}, {.5, .7}, {0, .7}}))),
        .012);
    brush.layer.fill(scalp, p.skin * .97F);
    if (!p.hair.isBald) return;
    brush.layer.gain(brush.layer.blob(brush.head.placeBehind({.15, y + .28}), .4, .16), .16);
    for (int side : {-1, 1}) { // shorn sides
        Mask sides = brush.layer.shape(
            brush.head.placeBehind({{side * 1.0, -.95}, {side * 1.17, -.75}, {side * 1.17, -.05}, {side * 1.04, -.05}}), .06);
        brush.layer.fill(sides, p.hair.colour * .7F + p.skin * .25F, .30 + .3 * p.hair.recession);
        brush.layer.gain(brush.layer.blob(brush.head.placeBehind({side * 1.08, -.9}), .2, .5), -.28);
    }
}

void paintFrontHair(Brush& brush) {
    const Person& p = brush.person;
    if (p.hair.isBald) return;
    const Outline outline = cap(p);
    const Mask hair = brush.layer.shape(brush.head.placeBehind(smooth(outline, 5)), p.hair.recession > .5 ? .07 : .05);
    Mask shadow = brush.layer.shape(brush.head.placeBehind(smooth(outline, 5)), .06); // of the hair on the forehead
    brush.layer.gain(shadow, -.22);
    paintHair(brush, hair, 1);
    shineOnTop(brush, hair);
    const double parting = p.hair.parting;
    if (std::abs(parting) < .7 && p.hair.fringe < .2) {
        const Outline path = brush.head.placeBehind(curve({{parting * .8, top(p) + .06}, {parting, p.face.hairline - .02}}));
        brush.layer.fill(brush.layer.line(path, .022, .014), p.skin * .75F, .40);
    }
}

} // namespace paulownia::simulation
