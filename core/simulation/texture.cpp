#include "core/simulation/texture.h"

#include <opencv2/imgproc.hpp>

namespace paulownia::simulation {
namespace {

cv::Mat1f blurredNoise(cv::RNG& random, cv::Size size, double sigma) {
    cv::Mat1f noise(size);
    random.fill(noise, cv::RNG::NORMAL, 0, 1);
    if (sigma > 0) cv::GaussianBlur(noise, noise, {}, sigma, sigma, cv::BORDER_REFLECT);
    cv::Scalar mean, deviation;
    cv::meanStdDev(noise, mean, deviation);
    return (noise - mean[0]) / deviation[0];
}

} // namespace

Texture::Texture() {
    cv::RNG random(20190201);
    const cv::Size tile(kTile, kTile);
    std::vector<cv::Mat> channels;
    const cv::Mat1f common = blurredNoise(random, tile, 0.7);
    for (int c = 0; c < 3; ++c) {
        cv::Mat channel = 28 * common + 16 * blurredNoise(random, tile, 1.0);
        channel.convertTo(channel, CV_16S);
        channels.push_back(channel);
    }
    cv::merge(channels, m_grain);
    m_mottle =
        0.55 * blurredNoise(random, tile, 1.0) + 0.5 * blurredNoise(random, tile, 5) + 0.65 * blurredNoise(random, tile, 20);
    cv::Mat1f strands(1, kStrands, 0.F);
    for (double width : {0.0, 2.0, 9.0}) strands += 0.5 * blurredNoise(random, {kStrands, 1}, width);
    strands = cv::max(cv::min(strands, 1.0), -1.0);
    m_strands.assign(strands.begin(), strands.end());
}

const Texture& Texture::shared() {
    static const Texture texture;
    return texture;
}

} // namespace paulownia::simulation
