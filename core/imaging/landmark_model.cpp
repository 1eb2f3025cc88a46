#include "core/imaging/landmark_model.h"

#include "core/imaging/words.h"

#include <dlib/image_processing/shape_predictor.h>

#include <QFile>

#include <algorithm>
#include <cmath>
#include <fstream>

namespace paulownia::imaging {

namespace {

using Shape = dlib::matrix<float, 0, 1>;
using Offsets = std::vector<dlib::vector<float, 2>>;

constexpr size_t kNumbers = 2 * std::tuple_size_v<FacePoints>; // x and y of each point
constexpr size_t kSplits = 15, kLeaves = 16;                   // of a tree: four questions deep

struct Split {
    uint16_t first, second; // pixels that are compared
    float threshold;
};

/// The trees of one step, whose leaves add up to a better shape. In dlib's own form each leaf is an allocation of its own; 7,500
/// of them, far apart, made fitting wait for the memory most of the time.
struct Step {
    std::vector<unsigned long> anchors; // of the pixels that are looked at, and how far off they lie
    Offsets offsets;
    std::vector<Split> splits;
    std::vector<int16_t> leaves; // in units
    float unit = 0;
};

float largest(const std::vector<dlib::impl::regression_tree>& trees) {
    float most = 0;
    for (const auto& tree : trees)
        for (const auto& leaf : tree.leaf_values) most = std::max(most, dlib::max(dlib::abs(leaf)));
    return most;
}

/// False for trees that are not of our kind.
bool flatten(const std::vector<dlib::impl::regression_tree>& trees, Step& step) {
    const size_t pixels = step.offsets.size();
    const auto isOurs = [pixels](const dlib::impl::split_feature& s) { return s.idx1 < pixels && s.idx2 < pixels && pixels < 65536; };
    step.unit = largest(trees) / 32767; // rounding moves a point by a hundredth of a pixel at most
    for (const auto& tree : trees) {
        if (tree.splits.size() != kSplits || tree.leaf_values.size() != kLeaves || !std::all_of(tree.splits.begin(), tree.splits.end(), isOurs))
            return false;
        for (const auto& split : tree.splits)
            step.splits.push_back({static_cast<uint16_t>(split.idx1), static_cast<uint16_t>(split.idx2), split.thresh});
        for (const auto& leaf : tree.leaf_values) {
            if (leaf.size() != static_cast<long>(kNumbers)) return false;
            for (const float value : leaf) step.leaves.push_back(static_cast<int16_t>(std::lround(value / step.unit)));
        }
    }
    return true;
}

/// Where each tree's questions lead: its leaf.
void findLeaves(const Step& step, const std::vector<float>& pixels, std::vector<const int16_t*>& leaves) {
    leaves.clear();
    const int16_t* first = step.leaves.data();
    for (const Split* tree = step.splits.data(); leaves.size() < step.splits.size() / kSplits; tree += kSplits) {
        size_t node = 0;
        while (node < kSplits) node = 2 * node + (pixels[tree[node].first] - pixels[tree[node].second] > tree[node].threshold ? 1 : 2);
        leaves.push_back(first + (node - kSplits) * kNumbers);
        first += kLeaves * kNumbers;
    }
}

void addLeaves(const Step& step, const std::vector<const int16_t*>& leaves, Shape& shape) {
    constexpr size_t kAhead = 8, kLine = 32; // leaves asked for ahead; numbers in a line of the cache
    std::array<int32_t, kNumbers> sums{};
    for (size_t i = 0; i < leaves.size(); ++i) {
        if (i + kAhead < leaves.size())
            for (size_t k = 0; k < kNumbers; k += kLine) __builtin_prefetch(leaves[i + kAhead] + k);
        for (size_t k = 0; k < kNumbers; ++k) sums[k] += leaves[i][k];
    }
    for (size_t k = 0; k < kNumbers; ++k) shape(static_cast<long>(k)) += step.unit * static_cast<float>(sums[k]);
}

dlib::array2d<unsigned char> toDlib(const cv::Mat& grey) {
    dlib::array2d<unsigned char> image(grey.rows, grey.cols);
    for (int y = 0; y < grey.rows; ++y) std::copy_n(grey.ptr(y), grey.cols, &image[y][0]);
    return image;
}

dlib::rectangle toDlib(const cv::Rect2d& box) {
    return {std::lround(box.x), std::lround(box.y), std::lround(box.x + box.width) - 1, std::lround(box.y + box.height) - 1};
}

FacePoints toPoints(const Shape& shape, const dlib::rectangle& box) {
    const dlib::point_transform_affine toImage = dlib::impl::unnormalizing_tform(box);
    FacePoints points;
    for (unsigned long i = 0; i < points.size(); ++i) {
        const dlib::dpoint p = toImage(dlib::impl::location(shape, i));
        points[i] = {p.x() + 0.5, p.y() + 0.5};
    }
    return points;
}

} // namespace

struct LandmarkModel::Trees {
    Shape mean;
    std::vector<Step> steps;

    /// dlib's own format. Throws dlib's errors; false for another model.
    bool read(std::istream& in) {
        int version = 0;
        std::vector<std::vector<dlib::impl::regression_tree>> forests;
        std::vector<std::vector<unsigned long>> anchors;
        std::vector<Offsets> offsets;
        dlib::deserialize(version, in);
        dlib::deserialize(mean, in);
        dlib::deserialize(forests, in);
        dlib::deserialize(anchors, in);
        dlib::deserialize(offsets, in);
        if (version != 1 || mean.size() != static_cast<long>(kNumbers) || anchors.size() != forests.size() || offsets.size() != forests.size())
            return false;
        for (size_t i = 0; i < forests.size(); ++i) {
            Step step{std::move(anchors[i]), std::move(offsets[i]), {}, {}, 0};
            if (!flatten(forests[i], step)) return false;
            steps.push_back(std::move(step));
        }
        return true;
    }
};

LandmarkModel::LandmarkModel() : m_trees(std::make_unique<Trees>()) {}
LandmarkModel::~LandmarkModel() = default;

base::Result<std::shared_ptr<const LandmarkModel>> LandmarkModel::load(const QString& path) {
    if (!QFile::exists(path))
        return base::failure(base::ErrorKind::NotFound,
                             Words::tr("The model of 68 face points is not there: install the package libdlib-data, or choose "
                                       "the detector \"symmetry\", which needs no model.")
                                 .toStdString(),
                             path.toStdString());
    try {
        std::shared_ptr<LandmarkModel> model(new LandmarkModel);
        std::ifstream file(path.toStdString(), std::ios::binary);
        if (model->m_trees->read(file)) return model;
    } catch (const std::exception&) { // said below
    }
    return base::failure(base::ErrorKind::Invalid, Words::tr("The file is not a dlib model of 68 face points.").toStdString(),
                         path.toStdString());
}

std::vector<FacePoints> LandmarkModel::fit(const cv::Mat& grey, const std::vector<cv::Rect2d>& hogBoxes) const {
    const dlib::array2d<unsigned char> image = toDlib(grey);
    std::vector<Shape> shapes(hogBoxes.size(), m_trees->mean);
    std::vector<float> pixels;
    std::vector<const int16_t*> leaves;
    for (const Step& step : m_trees->steps)
        for (size_t i = 0; i < shapes.size(); ++i) {
            dlib::impl::extract_feature_pixel_values(image, toDlib(hogBoxes[i]), shapes[i], m_trees->mean, step.anchors, step.offsets, pixels);
            findLeaves(step, pixels, leaves);
            addLeaves(step, leaves, shapes[i]);
        }
    std::vector<FacePoints> points;
    for (size_t i = 0; i < shapes.size(); ++i) points.push_back(toPoints(shapes[i], toDlib(hogBoxes[i])));
    return points;
}

QString defaultLandmarkModelPath() { return QStringLiteral("/usr/share/dlib/shape_predictor_68_face_landmarks.dat"); }

} // namespace paulownia::imaging
