#include "core/imaging/quick_jpeg.h"

#include "core/imaging/inverse_dct.h"
#include "core/imaging/jpeg_codes.h"

#include <cstdio>

#include <jpeglib.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <vector>

namespace paulownia::imaging {

namespace {

/// Where the coefficients of a block go, in the order in which they are stored (T.81, figure A.6).
constexpr std::array<uint8_t, 64> kZigzag{0,  1,  8,  16, 9,  2,  3,  10, 17, 24, 32, 25, 18, 11, 4,  5,  12, 19, 26, 33, 40, 48,
                                          41, 34, 27, 20, 13, 6,  7,  14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23,
                                          30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63};

struct Component {
    int across, down; // blocks in an MCU
    std::shared_ptr<const JpegCodes> dc, ac; // the colours share theirs
};

/// What an ordinary JPEG's header says; the first component is the grey picture.
struct Frame {
    int width, height, mcusAcross, mcus, mcusToRestart;
    std::vector<Component> components;
    std::array<int, 64> quantiser; // of the grey picture; row by row, as libjpeg keeps it

    const Component& grey() const { return components.front(); }
    int mcusDown() const { return mcus / mcusAcross; }
};

/// Of the four tables that there can be; null for a number out of range.
template <class Table> const Table* tableAt(Table* const (&tables)[4], int number) {
    return number >= 0 && number < 4 ? tables[number] : nullptr;
}

bool isOrdinary(const JQUANT_TBL* table) {
    return table && std::all_of(table->quantval, table->quantval + 64, [](UINT16 value) { return value > 0 && value < 256; });
}

bool isOrdinary(const jpeg_decompress_struct& header) {
    const bool isGrey = header.num_components == 1 && header.jpeg_color_space == JCS_GRAYSCALE;
    const bool isYCbCr = header.num_components == 3 && header.jpeg_color_space == JCS_YCbCr;
    const jpeg_component_info& first = header.comp_info[0];
    return (isGrey || isYCbCr) && header.comps_in_scan == header.num_components && !header.progressive_mode && !header.arith_code &&
           header.Ss == 0 && header.Se == 63 && header.Ah == 0 && header.Al == 0 && header.data_precision == 8 && first.h_samp_factor == header.max_h_samp_factor &&
           first.v_samp_factor == header.max_v_samp_factor;
}

/// `mask`: the bits of a symbol that are its value's size; of 8-bit pictures values have 11 bits at most.
std::unique_ptr<const JpegCodes> codesOf(const JHUFF_TBL* table, UINT8 mask) {
    if (!table) return nullptr;
    const auto isTooLarge = [mask](UINT8 symbol) { return (symbol & mask) > 11; };
    const auto count = std::accumulate(table->bits + 1, table->bits + 17, 0);
    if (count > 256 || std::any_of(table->huffval, table->huffval + count, isTooLarge)) return nullptr;
    return JpegCodes::make(table->bits, table->huffval);
}

std::optional<Frame> frameOf(const jpeg_decompress_struct& header) {
    if (!isOrdinary(header)) return {};
    Frame frame{};
    std::map<const JHUFF_TBL*, std::shared_ptr<const JpegCodes>> made;
    const auto codesAt = [&made](JHUFF_TBL* const (&tables)[4], int number, UINT8 mask) {
        const JHUFF_TBL* table = tableAt(tables, number);
        const auto [at, isNew] = made.try_emplace(table);
        if (isNew) at->second = codesOf(table, mask);
        return at->second;
    };
    const bool isSingle = header.num_components == 1; // then an MCU is a block whatever the sampling
    for (int i = 0; i < header.num_components; ++i) {
        const jpeg_component_info& info = header.comp_info[i];
        Component component{isSingle ? 1 : info.h_samp_factor, isSingle ? 1 : info.v_samp_factor,
                            codesAt(header.dc_huff_tbl_ptrs, info.dc_tbl_no, 0xFF), codesAt(header.ac_huff_tbl_ptrs, info.ac_tbl_no, 0x0F)};
        if (!component.dc || !component.ac || !isOrdinary(tableAt(header.quant_tbl_ptrs, info.quant_tbl_no))) return {};
        frame.components.push_back(std::move(component));
    }
    const auto parts = [](unsigned length, int blocks) { return (static_cast<int>(length) + 8 * blocks - 1) / (8 * blocks); };
    frame.width = static_cast<int>(header.image_width);
    frame.height = static_cast<int>(header.image_height);
    frame.mcusAcross = parts(header.image_width, frame.grey().across);
    frame.mcus = frame.mcusAcross * parts(header.image_height, frame.grey().down);
    frame.mcusToRestart = header.restart_interval ? static_cast<int>(header.restart_interval) : frame.mcus;
    std::copy_n(header.quant_tbl_ptrs[header.comp_info[0].quant_tbl_no]->quantval, 64, frame.quantiser.begin());
    return frame;
}

/// A scan's bytes without stuffing, cut at its restart markers.
struct Scan {
    std::unique_ptr<uint8_t[]> bytes; // and kJpegPadding behind them
    std::vector<size_t> ends;         // of the pieces
};

/// Nothing where anything but restart markers in their order comes before the end of the image.
std::optional<Scan> scanOf(const jpeg_source_mgr& source) {
    const uint8_t* at = source.next_input_byte;
    const uint8_t* const end = at + source.bytes_in_buffer;
    Scan scan{std::unique_ptr<uint8_t[]>(new uint8_t[source.bytes_in_buffer + kJpegPadding]), {}};
    size_t size = 0;
    for (;;) {
        const auto* mark = static_cast<const uint8_t*>(std::memchr(at, 0xFF, static_cast<size_t>(end - at)));
        if (!mark || mark + 1 == end) return {};
        const bool isStuffed = mark[1] == 0;
        const auto length = static_cast<size_t>(mark - at) + isStuffed;
        std::memcpy(scan.bytes.get() + size, at, length);
        size += length;
        at = mark + 2;
        if (isStuffed) continue;
        const bool isEnd = mark[1] == JPEG_EOI, isRestart = mark[1] == JPEG_RST0 + scan.ends.size() % 8;
        if (!isEnd && !isRestart) return {};
        scan.ends.push_back(size);
        if (isEnd) break;
    }
    std::memset(scan.bytes.get() + size, 0, kJpegPadding);
    return scan;
}

bool skipBlocks(const Component& component, JpegBits& bits) {
    for (int i = 0; i < component.across * component.down; ++i) {
        bits.refill();
        if (component.dc->take(bits).bits == 0 || !component.ac->skipBlock(bits, 0)) return false;
    }
    return true;
}

/// Four times what white or black has.
constexpr int kMaxDc = 4088;

/// Calls takeBlock(bits, dc, x, y) for every block of the grey picture, in the order of the file; it takes the AC symbols. False
/// as soon as something is not in order.
template <class TakeBlock> bool readBlocks(const Frame& frame, const Scan& scan, TakeBlock takeBlock) {
    const Component& grey = frame.grey();
    const auto takeMcu = [&](JpegBits& bits, int& dc, int mcu) {
        const int left = mcu % frame.mcusAcross * grey.across, top = mcu / frame.mcusAcross * grey.down;
        for (int i = 0; i < grey.across * grey.down; ++i) {
            bits.refill();
            const JpegCodes::Symbol difference = grey.dc->take(bits);
            dc += difference.value;
            const bool isPossible = std::abs(dc) < kMaxDc && std::abs(dc * frame.quantiser[0]) < kMaxDc;
            if (difference.bits == 0 || !isPossible || !takeBlock(bits, dc, left + i % grey.across, top + i / grey.across)) return false;
        }
        return std::all_of(frame.components.begin() + 1, frame.components.end(), [&](const Component& c) { return skipBlocks(c, bits); });
    };
    if (static_cast<int>(scan.ends.size()) != (frame.mcus + frame.mcusToRestart - 1) / frame.mcusToRestart) return false;
    size_t start = 0;
    int mcu = 0;
    for (const size_t end : scan.ends) {
        JpegBits bits(scan.bytes.get() + start);
        const auto size = static_cast<int64_t>(end - start) * 8;
        const int last = std::min(mcu + frame.mcusToRestart, frame.mcus);
        for (int dc = 0; mcu < last; ++mcu)
            if (!takeMcu(bits, dc, mcu) || bits.position() > size) return false;
        if (size - bits.position() >= 8) return false; // more than filling up the last byte
        start = end;
    }
    return true;
}

/// Block averages.
cv::Mat eighth(const Frame& frame, const Scan& scan) {
    cv::Mat picture(frame.mcusDown() * frame.grey().down, frame.mcusAcross * frame.grey().across, CV_8U);
    const JpegCodes& ac = *frame.grey().ac;
    const bool isWhole = readBlocks(frame, scan, [&](JpegBits& bits, int dc, int x, int y) {
        picture.at<uchar>(y, x) = cv::saturate_cast<uchar>(((dc * frame.quantiser[0] + 4) >> 3) + 128);
        return ac.skipBlock(bits, 0);
    });
    return isWhole ? picture : cv::Mat();
}

/// Takes AC coefficients until `least` is reached or the block ends and puts them where `put` says. Where it got to; −1: too far.
template <class Put> inline int takeUntil(JpegBits& bits, const JpegCodes& ac, int least, Put put) {
    int last = 0;
    for (;;) {
        bits.refill();
        for (int i = 0; i < JpegCodes::kTakes; ++i) {
            const JpegCodes::Symbol symbol = ac.take(bits);
            if (symbol.bits == 0) return -1;
            last += symbol.advance;
            put(static_cast<size_t>(last), symbol.value);
            if (last >= least) return last <= 63 || last >= JpegCodes::kEndOfBlock ? last : -1;
        }
    }
}

/// As many as advances reach, so that nothing has to be asked before a coefficient is put down.
constexpr size_t kReach = 64 + JpegCodes::kEndOfBlock;

/// Averages of the blocks' quarters, from their lowest four coefficients: DC, across, down and both, stored at 0, 1, 2 and 4.
cv::Mat quarter(const Frame& frame, const Scan& scan) {
    // The mean of cos((2x + 1)π/16) over x = 0…3 is 0.64073; times the coefficients' own scale, 1/(4√2) and 1/4; 13 bits.
    constexpr int kDc = 1024, kSide = 928, kBoth = 841, kShift = 13;
    const int perDc = kDc * frame.quantiser[0], perAcross = kSide * frame.quantiser[1], perDown = kSide * frame.quantiser[8],
              perBoth = kBoth * frame.quantiser[9];
    cv::Mat picture(2 * frame.mcusDown() * frame.grey().down, 2 * frame.mcusAcross * frame.grey().across, CV_8U);
    const JpegCodes& ac = *frame.grey().ac;
    std::array<int, kReach> stored;
    const bool isWhole = readBlocks(frame, scan, [&](JpegBits& bits, int dc, int x, int y) {
        stored[1] = stored[2] = stored[4] = 0;
        const int last = takeUntil(bits, ac, 4, [&stored](size_t at, int value) { stored[at] = value; });
        if (last < 0 || !ac.skipBlock(bits, last)) return false;
        const int mean = dc * perDc + (128 << kShift) + (1 << (kShift - 1));
        const int across = stored[1] * perAcross, down = stored[2] * perDown, both = stored[4] * perBoth;
        uchar* upper = picture.ptr(2 * y) + 2 * x;
        uchar* lower = picture.ptr(2 * y + 1) + 2 * x;
        upper[0] = cv::saturate_cast<uchar>((mean + across + down + both) >> kShift);
        upper[1] = cv::saturate_cast<uchar>((mean - across + down - both) >> kShift);
        lower[0] = cv::saturate_cast<uchar>((mean + across - down - both) >> kShift);
        lower[1] = cv::saturate_cast<uchar>((mean - across - down + both) >> kShift);
        return true;
    });
    return isWhole ? picture : cv::Mat();
}

/// A block row by row, and behind it room for what is no coefficient.
using Block = std::array<int16_t, 65>;

/// Where stored coefficients go in a block and what they count.
struct Places {
    std::array<uint8_t, kReach> place;
    std::array<int16_t, kReach> unit{};

    explicit Places(const std::array<int, 64>& quantiser) {
        place.fill(64);
        std::copy(kZigzag.begin(), kZigzag.end(), place.begin());
        for (size_t i = 0; i < 64; ++i) unit[i] = static_cast<int16_t>(quantiser[kZigzag[i]]);
    }
    void put(Block& block, size_t at, int value) const { block[place[at]] = static_cast<int16_t>(value * unit[at]); }
};

/// All pixels of some of the blocks.
cv::Mat wholeBlocks(const Frame& frame, const Scan& scan, const cv::Rect& blocks) {
    cv::Mat picture(blocks.height * 8, blocks.width * 8, CV_8U);
    const JpegCodes& ac = *frame.grey().ac;
    const Places places(frame.quantiser);
    const bool isWhole = readBlocks(frame, scan, [&](JpegBits& bits, int dc, int x, int y) {
        if (!blocks.contains({x, y})) return ac.skipBlock(bits, 0);
        Block block{};
        places.put(block, 0, dc);
        if (takeUntil(bits, ac, 63, [&](size_t at, int value) { places.put(block, at, value); }) < 0) return false;
        inverseDct(block.data(), picture.ptr((y - blocks.y) * 8) + (x - blocks.x) * 8, static_cast<ptrdiff_t>(picture.step));
        return true;
    });
    return isWhole ? picture : cv::Mat();
}

} // namespace

cv::Mat quickGrey(const jpeg_decompress_struct& header, int eighths) {
    const auto frame = frameOf(header);
    const auto scan = frame ? scanOf(*header.src) : std::nullopt;
    if (!scan) return {};
    const cv::Mat picture = eighths == 1 ? eighth(*frame, *scan) : quarter(*frame, *scan);
    const auto scaled = [eighths](int length) { return (length * eighths + 7) / 8; };
    return picture.empty() ? picture : picture(cv::Rect(0, 0, scaled(frame->width), scaled(frame->height)));
}

cv::Mat quickGreyPart(const jpeg_decompress_struct& header, const cv::Rect& part) {
    const auto frame = frameOf(header);
    const auto scan = frame ? scanOf(*header.src) : std::nullopt;
    if (!scan) return {};
    const cv::Rect blocks(cv::Point(part.x / 8, part.y / 8), cv::Point((part.br().x + 7) / 8, (part.br().y + 7) / 8));
    const cv::Mat picture = wholeBlocks(*frame, *scan, blocks);
    return picture.empty() ? picture : picture(part - cv::Point(blocks.x * 8, blocks.y * 8));
}

} // namespace paulownia::imaging
