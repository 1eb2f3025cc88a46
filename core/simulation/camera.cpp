#include "core/simulation/camera.h"

#include "core/simulation/texture.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace paulownia::simulation {
namespace {

/// Exposure and white balance, then the sensor's range: nothing is brighter than white.
cv::Mat3b exposed(const cv::Mat3f& scene, const Studio& studio, double exposure) {
    cv::Mat3b picture(scene.size());
    const Colour factor = studio.whiteBalance * static_cast<float>(studio.exposure * exposure);
    for (int y = 0; y < scene.rows; ++y) {
        const float* from = scene.ptr<float>(y);
        uchar* to = picture.ptr<uchar>(y);
        for (int x = 0; x < scene.cols; ++x)
            for (int c = 0; c < 3; ++c)
                to[3 * x + c] = static_cast<uchar>(std::clamp(from[3 * x + c] * factor[c] + .5F, 0.F, 255.F));
    }
    return picture;
}

/// Grain of standard deviation 32 in the texture, scaled in 1/1024.
void addGrain(cv::Mat3b& picture, double deviation, base::Random& random) {
    const cv::Mat3s& grain = Texture::shared().grain();
    const int strength = cvRound(deviation * 32), tile = Texture::kTile;
    const int dx = static_cast<int>(random.below(tile)), dy = static_cast<int>(random.below(tile));
    for (int y = 0; y < picture.rows; ++y) {
        const short* row = grain.ptr<short>((y + dy) % tile);
        uchar* line = picture.ptr<uchar>(y);
        for (int x = 0; x < picture.cols;) {
            const int from = (x + dx) % tile, count = std::min(tile - from, picture.cols - x) * 3;
            const short* noise = row + 3 * from;
            uchar* pixel = line + 3 * x;
            for (int i = 0; i < count; ++i)
                pixel[i] = static_cast<uchar>(std::clamp(pixel[i] + ((noise[i] * strength) >> 10), 0, 255));
            x += count / 3;
        }
    }
}

} // namespace

cv::Mat3b takePicture(const cv::Mat3f& scene, const Studio& studio, const CameraSettings& camera, base::Random& random) {
    cv::Mat3b picture = exposed(scene, studio, camera.exposure);
    const double sigma = studio.blur * scene.rows / 1000;
    if (sigma > .25) cv::GaussianBlur(picture, picture, {}, sigma);
    const cv::Size full(camera.size.width(), camera.size.height());
    cv::Mat3b photo = picture;
    if (full != picture.size()) cv::resize(picture, photo, full, 0, 0, cv::INTER_CUBIC);
    addGrain(photo, studio.grain, random);
    return photo;
}

} // namespace paulownia::simulation
