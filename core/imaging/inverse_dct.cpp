#include "core/imaging/inverse_dct.h"

#include "core/imaging/clones.h"

#include <algorithm>
#include <cstring>

namespace paulownia::imaging {

namespace {

constexpr int kFraction = 13; // bits of the constants
constexpr int kSpare = 2;     // bits kept between the passes

/// Eight lines at a time: [k][i] is coefficient or sample k of line i. Unsigned, so that a damaged file's numbers may wrap.
using Lines = uint32_t[8][8];

template <int Shift> uint32_t rounded(uint32_t value) {
    return static_cast<uint32_t>(static_cast<int32_t>(value + (1U << (Shift - 1))) >> Shift);
}

/// The constants are cosines and their sums, with kFraction bits.
template <int Shift> inline void transformLines(const Lines& in, Lines& out) {
    for (int i = 0; i < 8; ++i) {
        const uint32_t even = (in[2][i] + in[6][i]) * 4433;
        const uint32_t e2 = even - in[6][i] * 15137, e3 = even + in[2][i] * 6270;
        const uint32_t e0 = (in[0][i] + in[4][i]) << kFraction, e1 = (in[0][i] - in[4][i]) << kFraction;

        const uint32_t all = (in[7][i] + in[3][i] + in[5][i] + in[1][i]) * 9633;
        const uint32_t z1 = (in[7][i] + in[1][i]) * 7373, z2 = (in[5][i] + in[3][i]) * 20995;
        const uint32_t z3 = all - (in[7][i] + in[3][i]) * 16069, z4 = all - (in[5][i] + in[1][i]) * 3196;
        const uint32_t o0 = in[7][i] * 2446 - z1 + z3, o1 = in[5][i] * 16819 - z2 + z4;
        const uint32_t o2 = in[3][i] * 25172 - z2 + z3, o3 = in[1][i] * 12299 - z1 + z4;

        out[0][i] = rounded<Shift>(e0 + e3 + o3);
        out[7][i] = rounded<Shift>(e0 + e3 - o3);
        out[1][i] = rounded<Shift>(e1 + e2 + o2);
        out[6][i] = rounded<Shift>(e1 + e2 - o2);
        out[2][i] = rounded<Shift>(e1 - e2 + o1);
        out[5][i] = rounded<Shift>(e1 - e2 - o1);
        out[3][i] = rounded<Shift>(e0 - e3 + o0);
        out[4][i] = rounded<Shift>(e0 - e3 - o0);
    }
}

using Four = uint32_t __attribute__((vector_size(16)));

inline Four load(const uint32_t* from) {
    Four four;
    std::memcpy(&four, from, sizeof four);
    return four;
}
inline void store(Four four, uint32_t* to) { std::memcpy(to, &four, sizeof four); }

inline void transpose(const Lines& in, Lines& out) {
    for (int k = 0; k < 8; k += 4)
        for (int i = 0; i < 8; i += 4) { // in squares of four
            const Four a = load(&in[k][i]), b = load(&in[k + 1][i]), c = load(&in[k + 2][i]), d = load(&in[k + 3][i]);
            const Four ab = __builtin_shufflevector(a, b, 0, 4, 1, 5), cd = __builtin_shufflevector(c, d, 0, 4, 1, 5);
            const Four ab2 = __builtin_shufflevector(a, b, 2, 6, 3, 7), cd2 = __builtin_shufflevector(c, d, 2, 6, 3, 7);
            store(__builtin_shufflevector(ab, cd, 0, 1, 4, 5), &out[i][k]);
            store(__builtin_shufflevector(ab, cd, 2, 3, 6, 7), &out[i + 1][k]);
            store(__builtin_shufflevector(ab2, cd2, 0, 1, 4, 5), &out[i + 2][k]);
            store(__builtin_shufflevector(ab2, cd2, 2, 3, 6, 7), &out[i + 3][k]);
        }
}

} // namespace

PAULOWNIA_CLONES // whole numbers: the same bits either way
void inverseDct(const int16_t* coefficients, uint8_t* pixels, ptrdiff_t stride) {
    Lines a, b;
    for (int k = 0; k < 8; ++k)
        for (int i = 0; i < 8; ++i) a[k][i] = static_cast<uint32_t>(coefficients[8 * k + i]);
    transformLines<kFraction - kSpare>(a, b); // down the columns
    transpose(b, a);
    transformLines<kFraction + kSpare + 3>(a, b); // along the rows
    transpose(b, a);
    for (int y = 0; y < 8; ++y)
        for (int x = 0; x < 8; ++x) pixels[y * stride + x] = static_cast<uint8_t>(std::clamp(static_cast<int32_t>(a[y][x]) + 128, 0, 255));
}

} // namespace paulownia::imaging
