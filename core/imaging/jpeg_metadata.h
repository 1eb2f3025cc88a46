#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace paulownia::imaging {

/// The JPEG without anything but its picture, pixel for pixel the same: no Exif (place, time, camera), no XMP, IPTC, comment,
/// colour profile, thumbnail, and nothing after the picture's end, where phones keep a short film. What stays of the metadata is
/// an Exif orientation, written afresh, where the file has one other than 1. Invalid when the bytes are no whole JPEG, or have
/// more scans than any camera writes (a way to make decoders work for minutes).
base::Result<QByteArray> withoutMetadata(const QByteArray& jpeg);

} // namespace paulownia::imaging
