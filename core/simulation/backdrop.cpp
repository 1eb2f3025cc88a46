#include "core/simulation/backdrop.h"

#include <cmath>
#include <opencv2/imgproc.hpp>

namespace paulownia::simulation {
namespace {

cv::Scalar scalar(const Colour& colour) { return {colour[0], colour[1], colour[2]}; }

void addPanel(cv::Mat3f& wall, const Studio& studio, base::Random& random) {
    const int height = cvRound(wall.rows * random.uniform(.55, .75));
    wall.rowRange(height, wall.rows).setTo(scalar(studio.accent));
    wall.rowRange(height, std::min(wall.rows, height + wall.rows / 60 + 1)).setTo(scalar(studio.wallColour * 1.1F));
}

void addCurtain(cv::Mat3f& wall, base::Random& random) {
    const double width = wall.cols * random.uniform(.03, .06), phase = random.uniform(0, 6);
    for (int x = 0; x < wall.cols; ++x) {
        const double fold = .07 * std::sin(x / width + phase) + .04 * std::sin(x / width * 2.7 + phase * 3);
        wall.col(x) *= 1 + fold;
    }
}

void addShelf(cv::Mat3f& wall, const Studio& studio, base::Random& random) {
    const int row = wall.rows / 4;
    for (int y = random.below(static_cast<std::uint64_t>(row)); y < wall.rows; y += row) {
        for (int x = 0; x < wall.cols;) {
            const int width = cvRound(wall.cols * random.uniform(.012, .03)) + 1,
                      height = cvRound(row * random.uniform(.55, .85));
            Colour book = studio.accent * static_cast<float>(random.uniform(.6, 1.15));
            for (int c = 0; c < 3; ++c) book[c] += static_cast<float>(14 * random.normal());
            cv::rectangle(wall, cv::Rect(x, y - height, width, height), scalar(book), cv::FILLED);
            x += width;
        }
        cv::rectangle(wall, cv::Rect(0, y, wall.cols, row / 12 + 1), scalar(studio.accent * .7F), cv::FILLED);
    }
}

void soften(cv::Mat3f& wall, int shrink) {
    cv::Mat3f small;
    cv::resize(wall, small, {}, 1.0 / shrink, 1.0 / shrink, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {}, wall.rows * .008 / shrink + .3);
    cv::resize(small, wall, wall.size(), 0, 0, cv::INTER_LINEAR);
}

/// Brighter towards the light and the top, darker in the corners.
void light(cv::Mat3f& wall, const Studio& studio) {
    std::vector<float> across;
    for (int x = 0; x < wall.cols; ++x) {
        const double t = 2.0 * x / wall.cols - 1;
        across.push_back(static_cast<float>(1 + .14 * studio.lightFromRight * t - .05 * t * t));
    }
    for (int y = 0; y < wall.rows; ++y) {
        const double t = 1.0 * y / wall.rows;
        const auto down = static_cast<float>(1.05 - .12 * t);
        cv::Vec3f* pixel = wall[y];
        for (int x = 0; x < wall.cols; ++x) pixel[x] *= down * across[static_cast<size_t>(x)];
    }
}

} // namespace

cv::Mat3f paintBackdrop(cv::Size size, const Studio& studio, base::Random& random) {
    cv::Mat3f wall(size, cv::Vec3f(studio.wallColour));
    if (studio.wall == Studio::Wall::TwoTone) addPanel(wall, studio, random);
    if (studio.wall == Studio::Wall::Curtain) addCurtain(wall, random);
    if (studio.wall == Studio::Wall::Shelf) addShelf(wall, studio, random);
    if (studio.wall != Studio::Wall::Plain) soften(wall, 4);
    light(wall, studio);
    return wall;
}

} // namespace paulownia::simulation
