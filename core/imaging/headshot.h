#pragma once

#include "core/base/error.h"
#include "core/imaging/view_transform.h"

#include <QByteArray>
#include <opencv2/core.hpp>

namespace paulownia::imaging {

/// How a headshot is cut; written into every release's manifest.
struct HeadshotSettings {
    enum class Interpolation {
        Area,  ///< shrinks by averaging all that a pixel covers; the default
        Linear ///< four neighbours only, as the authors' script does; shrinking it aliases
    };
    /// What stands where the square reaches beyond the photo.
    enum class Border {
        Replicated, ///< its outermost pixels; the default
        Reflected,
        Grey        ///< 128
    };
    double faceScale = kFaceScale;
    int size = kHeadshotSize;
    Interpolation interpolation = Interpolation::Area;
    Border border = Border::Replicated;
};

/// The square about the box, cut from the upright photo turned clockwise by angleDeg, as size × size, 8 bits, one channel.
/// - `upright`: CV_8UC1 or CV_8UC3 (BGR), Exif resolved. Colour is made grey before it is resampled (BT.601 luma), so a photo
///   decoded grey gives the same to within a grey level, and faster.
/// - Outside the photo its border is replicated, unless the settings say otherwise. Brightness is never changed.
/// - Only the square is resampled; the turned canvas is never made, so memory does not grow with the photo.
/// - Same input, same bytes.
/// Invalid: an empty photo or box, or settings out of range.
base::Result<cv::Mat> makeHeadshot(const cv::Mat& upright, double angleDeg, const model::FaceBox& box,
                                   const HeadshotSettings& settings = {});

/// The same from a photo that was decoded smaller (DecodedPhoto::pixels of `fullSize`): the box stays in full-size canvas
/// coordinates. For previews.
base::Result<cv::Mat> makeHeadshot(const cv::Mat& upright, QSize fullSize, double angleDeg, const model::FaceBox& box,
                                   const HeadshotSettings& settings = {});

/// The same from the photo's file, for a release: of an ordinary JPEG no more than the square is decoded, several times as fast.
/// Besides, the errors of decode().
base::Result<cv::Mat> cutHeadshot(const QByteArray& photo, double angleDeg, const model::FaceBox& box,
                                  const HeadshotSettings& settings = {});

} // namespace paulownia::imaging
