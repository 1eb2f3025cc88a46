#pragma once

#include "tests/support/face_set.h"
#include "tests/support/picture_files.h"

namespace paulownia::tests {

/// What volunteers' photos suffer from, mild to severe, all from one random stream: smaller in the frame before clutter, turned,
/// light from one side, dark or light, out of focus, noise, strong compression, something over the face.
inline KnownPhoto degraded(const KnownPhoto& original, cv::RNG& random) {
    const auto chance = [&](double p) { return random.uniform(0.0, 1.0) < p; };
    KnownPhoto photo = original;
    if (chance(0.4)) { // smaller in the frame
        const double factor = random.uniform(0.35, 0.9);
        cv::Mat frame(original.grey.size(), CV_8U, cv::Scalar(random.uniform(60, 230))), small;
        for (int i = 0; i < 40; ++i) {
            const cv::Point at(random.uniform(0, frame.cols), random.uniform(0, frame.rows));
            const cv::Scalar level(random.uniform(0, 256));
            if (i % 2) cv::rectangle(frame, cv::Rect(at, cv::Size(random.uniform(10, 400), random.uniform(10, 400))), level, random.uniform(0, 2) ? cv::FILLED : 5);
            else cv::circle(frame, at, random.uniform(10, 150), level, random.uniform(0, 2) ? cv::FILLED : 7, cv::LINE_AA);
        }
        cv::resize(original.grey, small, {}, factor, factor, cv::INTER_AREA);
        const cv::Point corner(random.uniform(0, frame.cols - small.cols), random.uniform(0, frame.rows - small.rows));
        small.copyTo(frame(cv::Rect(corner, small.size())));
        photo.grey = frame;
        photo.centre = original.centre * factor + cv::Point2d(corner);
        photo.size = original.size * factor;
    } else {
        photo.grey = original.grey.clone();
    }
    if (chance(0.3)) { // a hand, hair, a mask: an ellipse of plain grey over part of the face
        const cv::Point2d at = photo.centre + cv::Point2d(random.uniform(-0.6, 0.6) * photo.size.width, random.uniform(-0.5, 0.6) * photo.size.height);
        const cv::Size radius(cvRound(random.uniform(0.1, 0.4) * photo.size.width), cvRound(random.uniform(0.1, 0.35) * photo.size.width));
        cv::ellipse(photo.grey, cv::Point(at), radius, random.uniform(0, 180), 0, 360, cv::Scalar(random.uniform(20, 220)), cv::FILLED, cv::LINE_AA);
    }
    if (chance(0.7)) photo = turnedBy(photo, random.uniform(-45.0, 45.0));
    cv::Mat value;
    photo.grey.convertTo(value, CV_32F, 1 / 255.0);
    if (chance(0.3)) { // light from one side
        const float strength = static_cast<float>(random.uniform(0.3, 1.0)), side = chance(0.5) ? 1.F : -1.F;
        for (int x = 0; x < value.cols; ++x) {
            const double across = std::clamp((x - photo.centre.x) / photo.size.width + 0.5, 0.0, 1.0);
            value.col(x) *= 1 - strength * (side > 0 ? across : 1 - across);
        }
    }
    if (chance(0.4)) cv::pow(value, random.uniform(0.35, 2.8), value);
    if (chance(0.2)) value *= random.uniform(0.15, 1.0);
    if (chance(0.3)) cv::GaussianBlur(value, value, {}, random.uniform(0.002, 0.03) * photo.size.height);
    if (chance(0.3)) {
        cv::Mat noise(value.size(), CV_32F);
        random.fill(noise, cv::RNG::NORMAL, 0, random.uniform(0.02, 0.15));
        value += noise;
    }
    value.convertTo(photo.grey, CV_8U, 255);
    if (chance(0.3)) photo.grey = imaging::decode(encoded(photo.grey, ".jpg", {cv::IMWRITE_JPEG_QUALITY, random.uniform(8, 50)}), {imaging::Channels::Grey})->pixels;
    return photo;
}

/// Nothing of a face: clutter, or the lower edge of a photo (clothes, shoulders).
inline cv::Mat withoutFace(const KnownPhoto& photo, int which, cv::RNG& random) {
    if (which % 2) {
        const int top = std::min(photo.grey.rows - 80, cvRound(photo.centre.y + photo.size.height * 0.62));
        cv::Mat lower;
        cv::resize(photo.grey.rowRange(top, photo.grey.rows), lower, cv::Size(photo.grey.cols, photo.grey.rows / 2), 0, 0, cv::INTER_LINEAR);
        return lower;
    }
    cv::Mat frame(1000, 800, CV_8U, cv::Scalar(random.uniform(60, 230)));
    for (int i = 0; i < 120; ++i) {
        const cv::Point at(random.uniform(0, frame.cols), random.uniform(0, frame.rows));
        const cv::Size size(random.uniform(5, 250), random.uniform(5, 250));
        cv::ellipse(frame, at, size, random.uniform(0, 180), 0, 360, cv::Scalar(random.uniform(0, 256)), i % 3 ? cv::FILLED : 6, cv::LINE_AA);
    }
    cv::GaussianBlur(frame, frame, {}, random.uniform(0.5, 3.0));
    return frame;
}

} // namespace paulownia::tests
