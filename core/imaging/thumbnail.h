#pragma once

#include "core/imaging/decode.h"

namespace paulownia::imaging {

struct ThumbnailOptions {
    int maxSide = 256;                           ///< of the turned canvas; a smaller one keeps its size
    double angleDeg = 0;                         ///< clockwise turn, as in ViewTransform
    int quality = 85;                            ///< of the JPEG, 1…100
    cv::Scalar background = {128, 128, 128};     ///< BGR of the corners that a turn leaves empty
};

/// A small picture of the whole upright photo, turned if asked, as BGR pixels. From the file's bytes, decoded no larger than needed.
base::Result<cv::Mat> thumbnailPixels(const QByteArray& photo, const ThumbnailOptions& options = {});

/// The same from a photo decoded already; `fullSize` is the upright photo's.
base::Result<cv::Mat> thumbnailPixels(const cv::Mat& upright, QSize fullSize, const ThumbnailOptions& options = {});

/// The same as JPEG bytes, without metadata.
base::Result<QByteArray> makeThumbnail(const QByteArray& photo, const ThumbnailOptions& options = {});

} // namespace paulownia::imaging
