#include "core/imaging/hog_features.h"

#include "core/imaging/clones.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace paulownia::imaging {

namespace {

constexpr int kCell = HogFeatures::kCell;
constexpr int kDirections = 18;
constexpr int kBins = 20; // of a histogram, two of them unused: whole vectors

/// Unit vectors of the first nine directions; the others are opposite. dlib's numbers.
constexpr float kAcross[9]{1.0000F, 0.9397F, 0.7660F, 0.500F, 0.1736F, -0.1736F, -0.5000F, -0.7660F, -0.9397F};
constexpr float kDown[9]{0.0000F, 0.3420F, 0.6428F, 0.8660F, 0.9848F, 0.9848F, 0.8660F, 0.6428F, 0.3420F};

/// Length and nearest direction of the gradients of a row, without its first and last pixel.
PAULOWNIA_CLONES
void rowGradients(const uchar* __restrict above, const uchar* __restrict row, const uchar* __restrict below, int width,
                  float* __restrict lengths, int32_t* __restrict directions) {
    for (int x = 1; x < width - 1; ++x) {
        const float across = static_cast<float>(row[x + 1] - row[x - 1]), down = static_cast<float>(below[x] - above[x]);
        float best = 0;
        int32_t direction = 0;
        for (int i = 0; i < 9; ++i) {
            const float along = across * kAcross[i] + down * kDown[i], size = std::abs(along);
            const int32_t signedDirection = along > 0 ? i : i + 9;
            direction = size > best ? signedDirection : direction;
            best = size > best ? size : best;
        }
        lengths[x] = std::sqrt(across * across + down * down);
        directions[x] = direction;
    }
}

/// to += factor · from
PAULOWNIA_CLONES
void addScaled(const float* from, float factor, float* to, size_t count) {
    for (size_t i = 0; i < count; ++i) to[i] += factor * from[i];
}

/// A histogram for each cell, with a cell of margin on every side.
struct Histograms {
    int columns, rows; // of cells, without the margin
    std::vector<float> bins;

    explicit Histograms(cv::Size picture) :
        columns((picture.width + kCell / 2) / kCell), rows((picture.height + kCell / 2) / kCell),
        bins(rowSize() * static_cast<size_t>(rows + 2)) {}
    size_t rowSize() const { return static_cast<size_t>(kBins) * static_cast<size_t>(columns + 2); }
    float* row(int cellRow) { return bins.data() + static_cast<size_t>(cellRow + 1) * rowSize(); }
    const float* at(int column, int cellRow) const {
        return bins.data() + static_cast<size_t>(cellRow + 1) * rowSize() + static_cast<size_t>(kBins * (column + 1));
    }
};

/// A pixel counts for the four nearest cells, the nearer the more. First across, for a row of pixels, then down.
Histograms histogramsOf(const cv::Mat& grey) {
    Histograms histograms(grey.size());
    const int width = std::min(grey.cols, histograms.columns * kCell), height = std::min(grey.rows, histograms.rows * kCell);
    std::vector<float> lengths(static_cast<size_t>(grey.cols)), line(histograms.rowSize());
    std::vector<int32_t> directions(static_cast<size_t>(grey.cols));
    for (int y = 1; y < height - 1; ++y) {
        rowGradients(grey.ptr(y - 1), grey.ptr(y), grey.ptr(y + 1), width, lengths.data(), directions.data());
        std::fill(line.begin(), line.end(), 0.F);
        for (int x = 1; x < width - 1; ++x) {
            const int steps = 2 * x + 1 + kCell; // sixteenths of a cell from the middle of the margin's
            const float right = static_cast<float>(steps % (2 * kCell)) / (2 * kCell), length = lengths[static_cast<size_t>(x)];
            float* bin = line.data() + steps / (2 * kCell) * kBins + directions[static_cast<size_t>(x)];
            bin[0] += length * (1 - right);
            bin[kBins] += length * right;
        }
        const int steps = 2 * y + 1 + kCell, upper = steps / (2 * kCell) - 1;
        const float lower = static_cast<float>(steps % (2 * kCell)) / (2 * kCell);
        addScaled(line.data(), 1 - lower, histograms.row(upper), line.size());
        addScaled(line.data(), lower, histograms.row(upper + 1), line.size());
    }
    return histograms;
}

/// Of all cells, the sum of squares over the nine lines.
cv::Mat energies(const Histograms& histograms) {
    cv::Mat energy(histograms.rows, histograms.columns, CV_32F);
    for (int y = 0; y < energy.rows; ++y)
        for (int x = 0; x < energy.cols; ++x) {
            const float* bins = histograms.at(x, y);
            float sum = 0;
            for (int i = 0; i < 9; ++i) sum += (bins[i] + bins[i + 9]) * (bins[i] + bins[i + 9]);
            energy.at<float>(y, x) = sum;
        }
    return energy;
}

/// `limits`: by each of the four blocks of cells that the cell belongs to.
PAULOWNIA_CLONES
void cellFeatures(const float* bins, const float* limits, float* features) {
    float directions[kBins] = {}, lines[kBins] = {}, textures[4];
    for (int k = 0; k < 4; ++k) {
        const float limit = limits[k], unit = 0.1F / limit;
        float capped[kBins], sum = 0;
        for (int i = 0; i < kBins; ++i) capped[i] = std::min(bins[i], limit) * unit;
        for (int i = 0; i < kBins; ++i) directions[i] += capped[i];
        for (int i = 0; i < 9; ++i) lines[i] += std::min(bins[i] + bins[i + 9], limit) * unit;
        for (int i = 0; i < kDirections; ++i) sum += capped[i];
        textures[k] = sum * 2 * 0.2357F;
    }
    for (int i = 0; i < kDirections; ++i) features[i] = directions[i];
    for (int i = 0; i < 9; ++i) features[kDirections + i] = lines[i];
    for (int k = 0; k < 4; ++k) features[27 + k] = textures[k];
}

/// A fifth of the length of each block of four cells about an inner cell.
std::array<float, 4> limitsAt(const cv::Mat& energy, int x, int y) {
    const auto block = [&](int left, int top) {
        const float* upper = energy.ptr<float>(top) + left;
        const float* lower = energy.ptr<float>(top + 1) + left;
        return 0.2F * std::sqrt(upper[0] + upper[1] + lower[0] + lower[1] + 0.0001F);
    };
    return {block(x, y), block(x, y - 1), block(x - 1, y), block(x - 1, y - 1)};
}

} // namespace

HogFeatures hogFeatures(const cv::Mat& grey) {
    const Histograms histograms = histogramsOf(grey);
    HogFeatures features;
    if (histograms.columns < 3 || histograms.rows < 3) return features;
    constexpr int kMargins = HogFeatures::kWindow - 1;
    features.columns = histograms.columns - 2 + kMargins;
    features.rows = histograms.rows - 2 + kMargins;
    features.values.resize(HogFeatures::kPlanes * features.planeSize() + HogFeatures::kWindow);
    const cv::Mat energy = energies(histograms);
    std::array<float, HogFeatures::kPlanes> cell;
    for (int y = 1; y < histograms.rows - 1; ++y)
        for (int x = 1; x < histograms.columns - 1; ++x) {
            cellFeatures(histograms.at(x, y), limitsAt(energy, x, y).data(), cell.data());
            float* at = features.values.data() + (y - 1 + HogFeatures::kBefore) * features.columns + x - 1 + HogFeatures::kBefore;
            for (size_t i = 0; i < HogFeatures::kPlanes; ++i) at[i * features.planeSize()] = cell[i];
        }
    return features;
}

} // namespace paulownia::imaging
