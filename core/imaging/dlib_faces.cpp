#include "core/imaging/dlib_faces.h"

#include "core/imaging/words.h"

#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/image_processing/shape_predictor.h>

#include <QFile>

#include <algorithm>
#include <cmath>

namespace paulownia::imaging {

namespace {

/// dlib wants an image of its own type; a quarter of a megabyte at detection scale.
dlib::array2d<unsigned char> toDlib(const cv::Mat& grey) {
    dlib::array2d<unsigned char> image(grey.rows, grey.cols);
    for (int y = 0; y < grey.rows; ++y) std::copy_n(grey.ptr(y), grey.cols, &image[y][0]);
    return image;
}

dlib::rectangle toDlib(const cv::Rect2d& box) {
    return {std::lround(box.x), std::lround(box.y), std::lround(box.x + box.width) - 1, std::lround(box.y + box.height) - 1};
}

} // namespace

struct HogFaceFinder::Detector {
    dlib::frontal_face_detector detect = dlib::get_frontal_face_detector();
};

HogFaceFinder::HogFaceFinder() : m_detector(std::make_unique<Detector>()) {}
HogFaceFinder::~HogFaceFinder() = default;

std::vector<FoundFace> HogFaceFinder::find(const cv::Mat& grey) {
    std::vector<dlib::rect_detection> hits;
    m_detector->detect(toDlib(grey), hits);
    std::vector<FoundFace> faces;
    for (const auto& hit : hits) { // dlib sorts them by score
        const double width = static_cast<double>(hit.rect.width()), height = static_cast<double>(hit.rect.height());
        const cv::Point2d corner(static_cast<double>(hit.rect.left()), static_cast<double>(hit.rect.top()));
        faces.push_back({corner + cv::Point2d(width / 2, height / 2), cv::Size2d(width, height), 0, hit.detection_confidence});
    }
    return faces;
}

cv::Rect2d HogFaceFinder::contourInHit() const { return {0.03, -0.23, 0.945, 1.28}; } // medians of 50 London faces

struct LandmarkModel::Predictor {
    dlib::shape_predictor predict;
};

LandmarkModel::LandmarkModel() : m_predictor(std::make_unique<Predictor>()) {}
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
        dlib::deserialize(path.toStdString()) >> model->m_predictor->predict;
        if (model->m_predictor->predict.num_parts() == std::tuple_size_v<FacePoints>) return model;
    } catch (const std::exception&) { // said below
    }
    return base::failure(base::ErrorKind::Invalid, Words::tr("The file is not a dlib model of 68 face points.").toStdString(),
                         path.toStdString());
}

FacePoints LandmarkModel::fit(const cv::Mat& grey, const cv::Rect2d& hogBox) const {
    const dlib::full_object_detection shape = m_predictor->predict(toDlib(grey), toDlib(hogBox));
    FacePoints points;
    for (unsigned long i = 0; i < points.size(); ++i)
        points[i] = {static_cast<double>(shape.part(i).x()) + 0.5, static_cast<double>(shape.part(i).y()) + 0.5};
    return points;
}

QString defaultLandmarkModelPath() { return QStringLiteral("/usr/share/dlib/shape_predictor_68_face_landmarks.dat"); }

} // namespace paulownia::imaging
