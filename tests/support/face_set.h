#pragma once

#include "core/imaging/decode.h"
#include "core/imaging/opencv_affine.h"
#include "core/model/review.h"

#include <QFile>
#include <QFileInfo>
#include <opencv2/imgproc.hpp>
#include <optional>
#include <vector>

namespace paulownia::tests {

/// The folder of shared material beside the source tree; it may not be there.
inline QString sharedFolder() {
    const QString given = qEnvironmentVariable("PAULOWNIA_SHARED");
    return given.isEmpty() ? qEnvironmentVariable("PAULOWNIA_SOURCE", QStringLiteral(".")) + QStringLiteral("/../shared") : given;
}

/// A photo of the London set; contour and roll are known of the neutral ones.
struct RealFace {
    QString name;
    QByteArray bytes;
    std::optional<cv::Rect2d> contour; ///< in the photo as it is
    double rollDeg = 0;

    cv::Mat grey(int maxSide = 0) const { return imaging::decode(bytes, {imaging::Channels::Grey, maxSide})->pixels; }
};

/// Empty where the set is missing.
inline std::vector<RealFace> realFaces() {
    const QString folder = sharedFolder() + QStringLiteral("/faces/");
    std::vector<RealFace> faces;
    QFile truth(folder + QStringLiteral("truth.tsv"));
    if (!truth.open(QIODevice::ReadOnly)) return faces;
    truth.readLine();
    while (!truth.atEnd()) {
        const QList<QByteArray> fields = truth.readLine().split('\t');
        RealFace face;
        face.name = QString::fromUtf8(fields[0]);
        QFile photo(folder + face.name.left(8) + QLatin1Char('/') + face.name);
        if (!photo.open(QIODevice::ReadOnly)) continue;
        face.bytes = photo.readAll();
        if (!fields[1].isEmpty())
            face.contour = cv::Rect2d(fields[1].toDouble(), fields[2].toDouble(), fields[3].toDouble(), fields[4].toDouble());
        face.rollDeg = fields[5].toDouble();
        faces.push_back(face);
    }
    return faces;
}

/// A photo with what is true of it.
struct KnownPhoto {
    cv::Mat grey;
    cv::Point2d centre; ///< of the contour's rectangle, in the photo's pixels
    cv::Size2d size;
    double rollDeg = 0;
};

inline KnownPhoto known(const RealFace& face) {
    const cv::Rect2d box = face.contour.value();
    return {face.grey(), {box.x + box.width / 2, box.y + box.height / 2}, {box.width, box.height}, face.rollDeg};
}

/// Turned clockwise on ImageMagick's canvas, the border continued as a real background would.
inline KnownPhoto turnedBy(const KnownPhoto& photo, double angleDeg) {
    const imaging::ViewTransform view(QSize(photo.grey.cols, photo.grey.rows), angleDeg);
    KnownPhoto turned = photo;
    cv::warpAffine(photo.grey, turned.grey, imaging::toOpenCv(view.toUpright()),
                   cv::Size(view.canvasSize().width(), view.canvasSize().height()), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    const QPointF centre = view.toCanvas().map({photo.centre.x, photo.centre.y});
    turned.centre = {centre.x(), centre.y()};
    turned.rollDeg += angleDeg;
    return turned;
}

/// Overlap of a proposal with the contour, both brought to the proposal's angle about the contour's centre.
inline double overlap(const model::Proposal& proposal, const KnownPhoto& truth) {
    const imaging::ViewTransform view(QSize(truth.grey.cols, truth.grey.rows), proposal.angleDeg);
    const QPointF centre = view.toCanvas().map({truth.centre.x, truth.centre.y});
    const cv::Rect2d theirs(centre.x() - truth.size.width / 2, centre.y() - truth.size.height / 2, truth.size.width, truth.size.height);
    const cv::Rect2d ours(proposal.box.x, proposal.box.y, proposal.box.w, proposal.box.h);
    const double common = (theirs & ours).area();
    return common / (theirs.area() + ours.area() - common);
}

} // namespace paulownia::tests
