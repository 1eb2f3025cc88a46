#include "core/simulation/face_painter.h"
#include "core/simulation/texture.h"

#include <algorithm>
#include <cmath>

namespace paulownia::simulation {
namespace {

double noseY(const Person& person) { return person.face.noseY; }

/// Light falls from above: sockets, the nose's sides and the underside of the chin are dark, cheeks and brow bright.
void shadeRelief(Brush& brush) {
    const Proportions& f = brush.person.face;
    const double eye = (f.eyeInner + f.eyeOuter) / 2;
    brush.shade({0, -.75}, .55, .28, .10);
    brush.shadeBoth({.62, .50}, .25, .22, .09 + .06 * brush.shot.smile);
    brush.shadeBoth({.72, 1.05}, .22, .30, -.07);
    brush.shade({0, f.chin - .28}, .24, .13, .08);
    brush.shadeBoth({eye, -.08}, .30, .14, -.25);
    brush.shadeBoth({.20, -.02}, .09, .13, -.11);
    brush.shadeBoth({eye, .22}, .25, .06, -.08 - .05 * brush.person.wrinkles);
    brush.shade({0, f.mouthY + f.lipLower + .10}, .22, .055, -.19);
    brush.shade({0, f.mouthY - .2}, .05, .07, -.06);
}

void shadeEdge(Brush& brush, const Mask& face) {
    cv::Mat1f inner, rim;
    const double wide = .17 * brush.layer.scale(), narrow = .05 * brush.layer.scale();
    cv::boxFilter(face.cover, inner, CV_32F, cv::Size(cvRound(2 * wide) | 1, cvRound(2 * wide) | 1), {-1, -1}, true,
                  cv::BORDER_CONSTANT);
    cv::boxFilter(inner, inner, CV_32F, cv::Size(cvRound(wide) | 1, cvRound(wide) | 1), {-1, -1}, true, cv::BORDER_CONSTANT);
    cv::boxFilter(face.cover, rim, CV_32F, cv::Size(cvRound(2 * narrow) | 1, cvRound(2 * narrow) | 1), {-1, -1}, true,
                  cv::BORDER_CONSTANT);
    Mask edge{face.at, cv::Mat1f((1 - inner).mul(face.cover))}, line{face.at, cv::Mat1f((1 - rim).mul(face.cover))};
    if (const double turned = brush.head.turned(); std::abs(turned) > .3) // the near cheek goes on to the ear
        for (Mask* mask : {&edge, &line}) brush.layer.fadeAcross(*mask, 0, std::copysign(.4, turned));
    brush.layer.fadeDown(edge, -1.05, -.4); // above, the skin goes on under the hair
    brush.layer.gain(edge, -.50);
    brush.layer.fadeDown(line, -.1, .5);
    brush.layer.gain(line, -.32);
}

void mottle(Brush& brush, const Mask& face) {
    const cv::Mat1f& tile = Texture::shared().mottle();
    const int dx = static_cast<int>(brush.person.skin[0] * 7) & 63, dy = static_cast<int>(brush.person.face.chin * 1000) & 63;
    const cv::Size size(std::min(face.at.width, tile.cols - dx), std::min(face.at.height, tile.rows - dy));
    const Mask part{cv::Rect(face.at.tl(), size), face.cover(cv::Rect({0, 0}, size))};
    brush.layer.gain(part, tile(cv::Rect(cv::Point(dx, dy), size)) * (.017 + .014 * brush.person.wrinkles));
}

void paintFreckles(Brush& brush) {
    base::Random random(static_cast<std::uint64_t>(brush.person.face.cheek * 1e6));
    const Colour brown = brush.person.skin.mul(Colour(.62F, .72F, .86F));
    for (int i = 0; i < 90; ++i) {
        const double x = random.normal() * .45, y = .32 + .2 * random.normal(), r = random.uniform(.008, .018);
        brush.layer.fill(brush.layer.blob(brush.head.place({x, y}), r, r), brown, .5 * brush.person.freckles);
    }
}

void paintWrinkles(Brush& brush) {
    const Proportions& f = brush.person.face;
    const double w = brush.person.wrinkles, s = brush.shot.smile, y = noseY(brush.person);
    // from the nose's wings around the mouth: a smile deepens them
    brush.creaseBoth({{f.noseWidth + .05, y - .02},
                      {f.noseWidth + .17, y + .16},
                      {f.mouthWidth * (1 + .27 * s) + .13, f.mouthY - .06},
                      {f.mouthWidth * (1 + .22 * s) + .15, f.mouthY + .06}},
                     .035, .03, -.06 - .20 * w - .16 * s);
    if (w > .25) {
        for (double line : {-.62, -.76, -.90})
            brush.crease({{-.5, line + .02}, {-.2, line - .02}, {.2, line - .02}, {.5, line + .02}}, .02, .014, -.26 * (w - .2));
        for (double side : {-.05, .06})
            brush.creaseBoth({{f.eyeOuter + .07, .02 + side * .4}, {f.eyeOuter + .17, .02 + side * 1.6}}, .016, .012, -.30 * w);
        brush.creaseBoth({{f.eyeInner + .04, .19}, {.48, .27}, {.66, .23}}, .025, .018, -.24 * w);
        brush.creaseBoth({{.07, -.32}, {.075, -.20}}, .02, .014, -.16 * (w - .2));
    }
    if (s > .3) brush.creaseBoth({{f.eyeInner + .08, .17}, {.5, .215}, {.66, .17}}, .025, .02, -.16 * s);
}

Outline mouthRing(const Proportions& f, double rx, double ry) { return ellipse({0, f.mouthY + .05}, rx, ry); }

/// Where a beard grows; without the lips.
Mask beardMask(Brush& brush, const Mask& face) {
    const Proportions& f = brush.person.face;
    const Mask lips = brush.layer.shape(brush.head.place(mouthRing(f, f.mouthWidth * .92, .13)), .04);
    const Mask moustache = brush.layer.shape(brush.head.place(smooth({{0, f.noseY + .13},
                                                                      {.25, f.noseY + .17},
                                                                      {f.mouthWidth + .05, f.mouthY - .02},
                                                                      {f.mouthWidth + .08, f.mouthY + .06},
                                                                      {.2, f.mouthY - .05},
                                                                      {-.2, f.mouthY - .05},
                                                                      {-f.mouthWidth - .08, f.mouthY + .06},
                                                                      {-f.mouthWidth - .05, f.mouthY - .02},
                                                                      {-.25, f.noseY + .17}})),
                                             .03);
    if (brush.person.beard == Beard::Moustache) return without(moustache, lips);
    if (brush.person.beard == Beard::Goatee) {
        const Mask ring = brush.layer.shape(brush.head.place(smooth({{0, f.noseY + .13},
                                                                     {f.mouthWidth, f.mouthY - .1},
                                                                     {f.mouthWidth + .06, f.mouthY + .2},
                                                                     {.30, f.chin - .05},
                                                                     {0, f.chin},
                                                                     {-.30, f.chin - .05},
                                                                     {-f.mouthWidth - .06, f.mouthY + .2},
                                                                     {-f.mouthWidth, f.mouthY - .1}})),
                                            .04);
        return without(ring, lips);
    }
    const Mask cheeks = brush.layer.shape(brush.head.place(smooth({{1.2, .25},
                                                                   {1.02, .62},
                                                                   {.72, .88},
                                                                   {.42, .86},
                                                                   {.15, f.noseY + .14},
                                                                   {0, f.noseY + .12},
                                                                   {-.15, f.noseY + .14},
                                                                   {-.42, .86},
                                                                   {-.72, .88},
                                                                   {-1.02, .62},
                                                                   {-1.2, .25},
                                                                   {-1.3, 1.4},
                                                                   {-.6, 2.1},
                                                                   {.6, 2.1},
                                                                   {1.3, 1.4}})),
                                          .07);
    return without(intersected(face, cheeks), lips);
}

void paintBeard(Brush& brush, const Mask& face) {
    const Person& p = brush.person;
    if (p.beard == Beard::None) return;
    const Mask beard = beardMask(brush, face);
    const Colour colour = p.hair.colour * .75F + p.skin * .12F;
    brush.layer.fill(beard, colour, p.beard == Beard::Stubble ? .26 : .80);
    if (beard.isEmpty()) return;
    const cv::Mat1f& tile = Texture::shared().mottle();
    cv::Mat1f grain;
    cv::resize(tile(cv::Rect(0, 0, 256, 256)), grain, beard.at.size(), 0, 0, cv::INTER_NEAREST);
    brush.layer.gain(beard, grain * (p.beard == Beard::Stubble ? .05 : .14));
}

} // namespace

Outline facialContour(const Person& person, const Head& head) {
    const Proportions& f = person.face;
    const double chin = f.chin, top = f.hairline;
    return head.place(smooth(symmetric({{0, top},
                                        {.34, top + .01},
                                        {.65, top + .09},
                                        {.87, top + .29},
                                        {1.0, -.61},
                                        {1.07, -.28},
                                        {f.cheek, .03},
                                        {f.cheek - .03, .58},
                                        {f.jawUpper, 1.06},
                                        {f.jawMiddle - .03, 1.34},
                                        {f.jawLower, chin - .225},
                                        {.36, chin - .055},
                                        {0, chin}})));
}

void paintEars(Brush& brush) {
    const Proportions& f = brush.person.face;
    const Colour colour = brush.person.skin * .90F;
    for (int side : {-1, 1}) {
        if (brush.head.turned() * side > .3) continue; // behind the cheek
        const auto at = [&](double x, double y) { return brush.head.placeBehind({side * x, y}); };
        const Outline ear = smooth({at(1.0, -.02), at(f.ear - .09, -.14), at(f.ear, .0), at(f.ear - .02, .26),
                                    at(f.ear - .10, .50), at(f.ear - .20, .60), at(1.02, .48)});
        brush.layer.fill(brush.layer.shape(ear, .012), colour);
        brush.layer.gain(
            brush.layer.line(curve({at(f.ear - .16, .42), at(f.ear - .07, .22), at(f.ear - .07, .02), at(f.ear - .16, -.05)}),
                             .035, .015),
            -.24);
        brush.layer.gain(brush.layer.blob(at(f.cheek + .04, .2), .045, .2), -.24);
        if (brush.person.hasEarrings) brush.layer.fill(brush.layer.blob(at(f.ear - .17, .66), .028, .028), {120, 205, 235}, .9);
    }
}

void paintSkin(Brush& brush, const Outline& contour) {
    const Person& p = brush.person;
    const Mask face = brush.layer.shape(contour, .010);
    brush.layer.fill(face, p.skin);
    mottle(brush, face);
    for (int side : {-1, 1}) // blood near the skin
        brush.layer.fill(brush.layer.blob(brush.head.place({side * .62, .55}), .24, .2), p.skin.mul(Colour(.82F, .80F, 1.0F)),
                         .30 + .25 * p.makeUp);
    if (p.freckles > 0) paintFreckles(brush);
    shadeRelief(brush);
    paintBeard(brush, face);
    paintWrinkles(brush);
    shadeEdge(brush, face);
}

} // namespace paulownia::simulation
