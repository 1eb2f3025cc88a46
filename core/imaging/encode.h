#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <opencv2/core.hpp>

namespace paulownia::imaging {

/// 8-bit grey or BGR pixels as JPEG bytes (baseline, 4:2:0), quality 1…100, without metadata.
base::Result<QByteArray> encodeJpeg(const cv::Mat& pixels, int quality = 85);

/// 8-bit BGR pixels as PNG bytes. Empty: there are none.
QByteArray encodePng(const cv::Mat& pixels);

} // namespace paulownia::imaging
