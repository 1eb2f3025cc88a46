#pragma once

#include "core/base/error.h"

#include <QImage>
#include <QSize>
#include <QString>
#include <opencv2/core.hpp>

namespace paulownia::ui {

/// 8-bit grey or BGR pixels as an image of its own memory, in the format that paints fastest.
QImage toImage(const cv::Mat& pixels);

/// An upright photo as a canvas holds it: no larger than asked for, whatever the photo's size.
struct Picture {
    QImage image;
    cv::Mat grey;      ///< the same pixels, one channel: headshot previews are cut from it
    QSize fullSize;    ///< the upright photo's
    QString problem;   ///< why there is no image, for people; empty when there is

    bool isNull() const { return image.isNull(); }
    bool isSharpFor(int side) const { return image.size() == fullSize || std::max(image.width(), image.height()) >= side; }
};

/// Decodes the file's bytes with the longer side at most `maxSide`. Safe on any thread; never throws.
Picture decodePicture(const base::Result<QByteArray>& bytes, int maxSide);

} // namespace paulownia::ui
