#pragma once

#include <QByteArray>
#include <QtEndian>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace paulownia::tests {

/// Encoded as OpenCV does it: ".jpg", ".png", ".webp", ".bmp".
inline QByteArray encoded(const cv::Mat& pixels, const char* extension = ".jpg", const std::vector<int>& settings = {}) {
    std::vector<uchar> bytes;
    cv::imencode(extension, pixels, bytes, settings);
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

/// The JPEG with an Exif segment that holds only an orientation.
inline QByteArray withExifOrientation(const QByteArray& jpeg, quint16 orientation) {
    QByteArray exif("\xFF\xE1\x00\x22" "Exif\0\0" "MM\0\x2A\0\0\0\x08" "\0\x01" "\x01\x12\0\x03\0\0\0\x01", 28);
    exif.append(static_cast<char>(orientation >> 8)).append(static_cast<char>(orientation)).append(QByteArray(6, '\0'));
    exif[3] = static_cast<char>(exif.size() - 2);
    return jpeg.left(2) + exif + jpeg.mid(2);
}

/// No two corners, sides or halves alike, smooth enough for JPEG: what a turned or mirrored decode would show.
inline cv::Mat lopsidedPicture(int width, int height) {
    cv::Mat picture(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            picture.at<cv::Vec3b>(y, x) = cv::Vec3b(static_cast<uchar>(40 + 170 * x / width), static_cast<uchar>(30 + 190 * y / height),
                                                    static_cast<uchar>(30 + 90 * x / width + 100 * y / height));
    return picture;
}

/// Largest difference of any channel of any pixel.
inline double largestDifference(const cv::Mat& a, const cv::Mat& b) {
    return a.size() == b.size() && a.type() == b.type() ? cv::norm(a, b, cv::NORM_INF) : 1e9;
}

} // namespace paulownia::tests
