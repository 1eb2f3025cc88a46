#include "core/imaging/hog_finder.h"

#include "core/imaging/clones.h"
#include "core/imaging/hog_features.h"

#include <dlib/image_processing/frontal_face_detector.h>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>

namespace paulownia::imaging {

namespace {

constexpr int kWindow = HogFeatures::kWindow;
constexpr int kLeastSide = 64; // of the smallest picture that is searched, as dlib has it

using Weights = std::array<float, kWindow>;

/// A filter of a plane's window as an outer product: two of one dimension.
struct Product {
    int plane;
    Weights across, down;
};

/// Upright, looking left or right, leaning left or right.
struct Pose {
    std::vector<Product> products;
    double threshold;
};

Weights toWeights(const dlib::matrix<float, 0, 1>& values) {
    Weights weights{};
    std::copy_n(values.begin(), std::min<long>(kWindow, values.size()), weights.begin());
    return weights;
}

std::vector<Pose> posesOf(const dlib::frontal_face_detector& detector) {
    std::vector<Pose> poses;
    for (unsigned long i = 0; i < detector.num_detectors(); ++i) {
        const auto bank = detector.get_scanner().build_fhog_filterbank(detector.get_w(i));
        Pose pose{{}, static_cast<double>(detector.get_w(i)(detector.get_scanner().get_num_dimensions()))};
        for (size_t plane = 0; plane < bank.row_filters.size(); ++plane)
            for (size_t k = 0; k < bank.row_filters[plane].size(); ++k)
                pose.products.push_back({static_cast<int>(plane), toWeights(bank.row_filters[plane][k]), toWeights(bank.col_filters[plane][k])});
        poses.push_back(std::move(pose));
    }
    return poses;
}

PAULOWNIA_CLONES
void filterAcross(const float* __restrict from, const float* __restrict weights, float* __restrict to, size_t count) {
    for (size_t i = 0; i < count; ++i) {
        float sum = 0;
        for (size_t k = 0; k < kWindow; ++k) sum += weights[k] * from[i + k];
        to[i] = sum;
    }
}

PAULOWNIA_CLONES
void addFilteredDown(const float* __restrict from, size_t stride, const float* __restrict weights, float* __restrict to, size_t count) {
    for (size_t i = 0; i < count; ++i) {
        float sum = 0;
        for (size_t k = 0; k < kWindow; ++k) sum += weights[k] * from[i + k * stride];
        to[i] += sum;
    }
}

/// How well the pose fits in each window, by its first cell; of a row's last cells, where none begins, something else.
std::vector<float> scoresOf(const HogFeatures& features, const Pose& pose) {
    const auto stride = static_cast<size_t>(features.columns);
    std::vector<float> across(features.planeSize()), scores(features.planeSize() - (kWindow - 1) * stride);
    for (const Product& product : pose.products) {
        filterAcross(features.plane(product.plane), product.across.data(), across.data(), across.size());
        addFilteredDown(across.data(), stride, product.down.data(), scores.data(), scores.size());
    }
    return scores;
}

/// A window's place in the picture: from the middle of its first cells to that of its last, as dlib has it. `scale`: how much
/// larger the picture is than the one searched.
FoundFace faceAt(int column, int row, double scale, double score) {
    constexpr double kBetween = (kWindow - 1) * HogFeatures::kCell;
    const auto middle = [](int cell) { return (cell - HogFeatures::kBefore + 1) * HogFeatures::kCell + 5.5 + kBetween / 2; };
    const double side = kBetween * scale + 1;
    return {{middle(column) * scale, middle(row) * scale}, {side, side}, 0, score};
}

void findAt(const cv::Mat& picture, double scale, const std::vector<Pose>& poses, std::vector<FoundFace>& faces) {
    const HogFeatures features = hogFeatures(picture);
    if (features.values.empty()) return;
    for (const Pose& pose : poses) {
        const std::vector<float> scores = scoresOf(features, pose);
        const int columns = features.columns - kWindow + 1, rows = features.rows - kWindow + 1;
        for (int y = 0; y < rows; ++y)
            for (int x = 0; x < columns; ++x) {
                const double score = scores[static_cast<size_t>(y) * static_cast<size_t>(features.columns) + static_cast<size_t>(x)] - pose.threshold;
                if (score >= 0) faces.push_back(faceAt(x, y, scale, score));
            }
    }
}

dlib::rectangle toDlib(const FoundFace& face) {
    return dlib::centered_rect(dlib::point(std::lround(face.centre.x), std::lround(face.centre.y)), static_cast<unsigned long>(face.size.width),
                               static_cast<unsigned long>(face.size.height));
}

} // namespace

struct HogFaceFinder::Detector {
    std::vector<Pose> poses;
    dlib::test_box_overlap isSame;

    explicit Detector(const dlib::frontal_face_detector& dlibs) : poses(posesOf(dlibs)), isSame(dlibs.get_overlap_tester()) {}
};

HogFaceFinder::HogFaceFinder() : m_detector(std::make_unique<Detector>(dlib::get_frontal_face_detector())) {}
HogFaceFinder::~HogFaceFinder() = default;

std::vector<FoundFace> HogFaceFinder::find(const cv::Mat& grey) {
    std::vector<FoundFace> hits, faces;
    cv::Mat picture = grey;
    for (double scale = 1;; scale = static_cast<double>(grey.cols) / picture.cols) {
        findAt(picture, scale, m_detector->poses, hits);
        const cv::Size smaller(picture.cols * 5 / 6, picture.rows * 5 / 6);
        if (std::min(smaller.width, smaller.height) < kLeastSide) break;
        cv::Mat next;
        cv::resize(picture, next, smaller, 0, 0, cv::INTER_LINEAR);
        picture = next;
    }
    std::stable_sort(hits.begin(), hits.end(), [](const FoundFace& a, const FoundFace& b) { return a.score > b.score; });
    for (const FoundFace& hit : hits)
        if (std::none_of(faces.begin(), faces.end(), [&](const FoundFace& face) { return m_detector->isSame(toDlib(face), toDlib(hit)); }))
            faces.push_back(hit);
    return faces;
}

cv::Rect2d HogFaceFinder::contourInHit() const { return {0.03, -0.23, 0.945, 1.28}; } // medians of 50 London faces

} // namespace paulownia::imaging
