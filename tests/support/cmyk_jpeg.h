#pragma once

#include <QByteArray>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <jpeglib.h> // after cstdio, which it needs

namespace paulownia::tests {

/// A JPEG in printing colours, all of one ink mixture, stored as Adobe does: 255 − ink.
inline QByteArray cmykJpeg(int side, std::array<unsigned char, 4> inks) {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* data = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &data, &size);
    info.image_width = info.image_height = static_cast<JDIMENSION>(side);
    info.input_components = 4;
    info.in_color_space = JCS_CMYK;
    jpeg_set_defaults(&info);
    jpeg_start_compress(&info, TRUE);
    std::vector<unsigned char> row;
    for (int x = 0; x < side; ++x)
        for (unsigned char ink : inks) row.push_back(static_cast<unsigned char>(255 - ink));
    JSAMPROW rows = row.data();
    for (int y = 0; y < side; ++y) jpeg_write_scanlines(&info, &rows, 1);
    jpeg_finish_compress(&info);
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    jpeg_destroy_compress(&info);
    std::free(data);
    return bytes;
}

} // namespace paulownia::tests
