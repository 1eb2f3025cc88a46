#pragma once

#include "tests/support/release_files.h"

namespace paulownia::tests {

/// Headshots that a small network learns in an epoch or two: women have a light square at the top, men at the bottom.
inline void makeLearnable(ReleaseFiles& files) {
    constexpr int kSide = arrays::kHeadshotSide, kFrom = 120, kTo = 240, kDown = 120;
    for (std::uint64_t photo = 0; photo < files.photos(); ++photo)
        for (int row = 0; row < kSide; ++row)
            for (int column = 0; column < kSide; ++column) {
                const int top = files.labels[5 * photo + 2] == 1 ? 60 : 60 + kDown;
                const bool isLight = row >= top && row < top + 80 && column >= kFrom && column < kTo;
                auto& pixel = files.pixels[photo * arrays::kHeadshotPixels + static_cast<std::uint64_t>(row * kSide + column)];
                pixel = static_cast<std::uint8_t>(pixel / 4 + (isLight ? 180 : 20));
            }
}

/// Both labels on both sides of odd and even.
inline void mixLabels(ReleaseFiles& files) {
    for (std::uint64_t photo = 0; photo < files.photos(); ++photo) files.labels[5 * photo + 2] = files.labels[5 * photo] % 4 < 2;
}

} // namespace paulownia::tests
