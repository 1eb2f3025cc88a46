#pragma once

#include <opencv2/core.hpp>

struct jpeg_decompress_struct;

namespace paulownia::imaging {

/// Grey pictures of ordinary JPEGs (sequential, Huffman coded, one scan of 8 bits: what cameras write), several times as fast
/// as by libjpeg: colour, and detail that nobody asked for, are skipped over, not decoded. The scan is read to its last bit all
/// the same. Both take a header after jpeg_read_header(), leave it as it is, and give an empty picture for any other kind of
/// file and for one that is not wholly in order: what is wrong with it is the library's to find out.

/// The whole picture at 1/8 or 1/4 of its size: averages of the blocks, or of their quarters (without the finest detail, which
/// adds little to them). 1/8 is to the bit what libjpeg gives.
cv::Mat quickGrey(const jpeg_decompress_struct& header, int eighths);

/// A part of the picture, as it is stored, at its full size: to the bit what libjpeg gives.
cv::Mat quickGreyPart(const jpeg_decompress_struct& header, const cv::Rect& part);

} // namespace paulownia::imaging
