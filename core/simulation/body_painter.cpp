#include "core/simulation/body_painter.h"

#include "core/simulation/texture.h"

namespace paulownia::simulation {
namespace {

constexpr double kShoulder = 2.35; ///< y of the collar

Outline neckOutline(double half) {
    return smooth({{half * .80, 1.0},
                   {half * .92, 1.5},
                   {half * .98, 2.1},
                   {half * 1.25, 2.5},
                   {half * 1.6, 2.75},
                   {half * 1.4, 3.4},
                   {-half * 1.4, 3.4},
                   {-half * 1.6, 2.75},
                   {-half * 1.25, 2.5},
                   {-half * .98, 2.1},
                   {-half * .92, 1.5},
                   {-half * .80, 1.0}});
}

void paintNeck(Layer& layer, const Person& p, const Outline& contour) {
    const Mask neck = layer.shape(neckOutline(p.face.neck), .02);
    layer.fill(neck, p.skin * .88F);
    Outline lower = contour;
    for (cv::Point2d& point : lower) point.y += .26;
    layer.gain(intersected(layer.shape(lower, .13), neck), -.46);
    for (int side : {-1, 1}) {
        layer.gain(layer.blob({side * p.face.neck * .97, 1.95}, .16, .6), -.26);
        layer.gain(layer.line(curve({{side * p.face.neck * .62, 1.75}, {side * .34, 2.35}, {side * .12, 2.62}}), .05, .05), -.16);
    }
    for (int side : {-1, 1})
        layer.gain(layer.line(curve({{side * .16, 2.72}, {side * .6, 2.66}, {side * 1.1, 2.55}}), .06, .045), -.14);
}

/// How deep the neckline is cut, in face units below the collar.
double neckline(Clothes clothes) {
    return clothes == Clothes::VNeck ? .95 : clothes == Clothes::HighNeck ? .05 : clothes == Clothes::Collar ? .40 : .36;
}

Outline garment(const Person& p) {
    const double width = p.isFemale ? 2.40 : 2.80, deep = neckline(p.clothes), s = kShoulder, neck = p.face.neck * 1.06;
    Outline half{{0, s + deep}};
    if (p.clothes == Clothes::VNeck)
        half.emplace_back(.36, s + deep * .52);
    else
        half.emplace_back(neck * .58, s + deep * .80);
    half.insert(half.end(), {{neck, s - .02},
                             {neck + .32, s + .12},
                             {width * .68, s + .38},
                             {width * .9, s + .62},
                             {width, s + 1.0},
                             {width + .16, s + 1.8},
                             {width + .36, s + 5.5},
                             {0, s + 5.5}});
    return smooth(symmetric(half));
}

void paintStripes(Layer& layer, const Person& p, const Mask& cloth) {
    for (double y = kShoulder + .5; y < kShoulder + 4; y += .36)
        layer.fill(intersected(layer.line(curve({{-3.4, y + .2}, {-1.2, y}, {1.2, y}, {3.4, y + .2}}), .13, .01), cloth),
                   p.clothesAccent, .8);
}

void paintCollar(Layer& layer, const Person& p) {
    const double neck = p.face.neck, s = kShoulder;
    for (int side : {-1, 1}) {
        const auto at = [&](double x, double y) { return cv::Point2d(side * x, s + y); };
        const Outline flap{at(neck * 1.02, -.20), at(neck * 1.16, .08), at(.62, .82), at(.02, .44), at(neck * .6, .16)};
        layer.gain(layer.shape(flap, .05), -.30);
        layer.fill(layer.shape(flap, .012), p.clothesColour * 1.08F);
    }
    layer.gain(layer.line({{.0, s + .45}, {.0, s + 4}}, .03, .015), -.25);
    for (double y = .85; y < 3; y += .62) layer.fill(layer.shape(ellipse({.0, s + y}, .045, .045), .008), p.clothesAccent, .9);
}

void paintHighNeck(Layer& layer, const Person& p) {
    const double half = p.face.neck * 1.03, s = kShoulder;
    const Outline band = smooth({{-half, s - .42},
                                 {-half * .5, s - .33},
                                 {half * .5, s - .33},
                                 {half, s - .42},
                                 {half * 1.10, s + .10},
                                 {half * .5, s + .24},
                                 {-half * .5, s + .24},
                                 {-half * 1.10, s + .10}},
                                5);
    layer.gain(layer.shape(band, .05), -.3);
    const Mask mask = layer.shape(band, .015);
    layer.fill(mask, p.clothesColour * 1.04F);
    for (int side : {-1, 1}) layer.gain(intersected(layer.blob({side * half, s - .1}, .22, .5), mask), -.34);
    layer.gain(layer.line(curve({{-half * 1.08, s + .08}, {-half * .5, s + .23}, {half * .5, s + .23}, {half * 1.08, s + .08}}),
                          .03, .02),
               -.25);
}

void foldCloth(Layer& layer, const Mask& cloth) {
    for (int side : {-1, 1}) {
        layer.gain(intersected(layer.line(curve({{side * 2.1, 5.2}, {side * 1.95, 4.3}, {side * 1.6, 3.6}}), .10, .08), cloth),
                   -.22);
        layer.gain(intersected(layer.line(curve({{side * .9, 2.75}, {side * 1.15, 3.3}, {side * 1.2, 3.9}}), .12, .12), cloth),
                   -.08);
    }
    Mask low = cloth;
    low.cover = cloth.cover.clone();
    layer.fadeDown(low, kShoulder + .3, kShoulder + 3.2);
    layer.gain(low, -.24);
}

} // namespace

void paintBody(Layer& layer, const Person& person, const Outline& contour) {
    paintNeck(layer, person, contour);
    const Outline outline = garment(person);
    layer.gain(layer.shape(outline, .05), -.25); // its shadow on the skin
    const Mask cloth = layer.shape(outline, .014);
    layer.fill(cloth, person.clothesColour);
    if (person.hasStripes) paintStripes(layer, person, cloth);
    if (person.clothes == Clothes::Collar) paintCollar(layer, person);
    if (person.clothes == Clothes::HighNeck) paintHighNeck(layer, person);
    foldCloth(layer, cloth);
}

} // namespace paulownia::simulation
