#include "core/simulation/brush.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace paulownia::simulation {
namespace {

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

double faceDepth(cv::Point2d p) {
    const double across = p.x / 1.28, down = (p.y - 0.15) / 2.0;
    return 0.95 * std::sqrt(std::max(0.0, 1 - across * across - down * down));
}

} // namespace

Head::Head(const Person& person, const Shot& shot)
    : m_asymmetry(person.asymmetry), m_sinYaw(std::sin(radians(shot.yawDeg))), m_cosYaw(std::cos(radians(shot.yawDeg))),
      m_sinPitch(std::sin(radians(shot.pitchDeg))) {}

cv::Point2d Head::place(cv::Point2d p, double lift) const {
    const double depth = faceDepth(p) + lift;
    const double down = std::clamp((p.y + 0.3) / 1.4, 0.0, 1.0); // 0 at the brows, 1 at the mouth
    const double tilt = m_asymmetry.eyeTilt * (1 - down) + m_asymmetry.mouthTilt * down;
    return {p.x * m_cosYaw + depth * m_sinYaw + m_asymmetry.lean * (p.y - 0.2), p.y + tilt * p.x + depth * m_sinPitch};
}

Outline Head::place(Outline points, double lift) const {
    for (cv::Point2d& p : points) p = place(p, lift);
    return points;
}

cv::Point2d Head::placeBehind(cv::Point2d p) const {
    const double narrowing = 0.25 * (1 - m_cosYaw);
    return {p.x * (1 - narrowing) - 0.15 * m_sinYaw, p.y - 0.1 * m_sinPitch};
}

Outline Head::placeBehind(Outline points) const {
    for (cv::Point2d& p : points) p = placeBehind(p);
    return points;
}

void Brush::fill(const Outline& outline, double softness, const Colour& colour, double opacity, double lift) {
    layer.fill(layer.shape(head.place(outline, lift), softness), colour, opacity);
}

void Brush::shade(cv::Point2d centre, double sx, double sy, double amount, double lift) {
    layer.gain(layer.blob(head.place(centre, lift), sx, sy), amount);
}

void Brush::shadeBoth(cv::Point2d right, double sx, double sy, double amount, double lift) {
    shade(right, sx, sy, amount, lift);
    shade({-right.x, right.y}, sx, sy, amount, lift);
}

void Brush::crease(const Outline& path, double width, double softness, double amount, double lift) {
    layer.gain(layer.line(head.place(curve(path), lift), width, softness), amount);
}

void Brush::creaseBoth(const Outline& right, double width, double softness, double amount, double lift) {
    crease(right, width, softness, amount, lift);
    crease(mirrored(right), width, softness, amount, lift);
}

void Brush::stroke(const Outline& path, double width, double softness, const Colour& colour, double opacity, double lift) {
    layer.fill(layer.line(head.place(curve(path), lift), width, softness), colour, opacity);
}

} // namespace paulownia::simulation
