#include "core/imaging/proposer.h"

#include "core/imaging/haar_finder.h"
#include "core/imaging/hog_finder.h"
#include "core/imaging/landmark_refiner.h"
#include "core/imaging/proposal_confidence.h"
#include "core/imaging/symmetry_refiner.h"
#include "core/imaging/view_transform.h"
#include "core/imaging/words.h"

#include <QFile>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace paulownia::imaging {

namespace {

/// Longer side at which faces are found: more finds no more in headshots, and detectors then see pores.
constexpr int kFindSide = 480;

/// Not worth shrinking to the side asked for.
bool isNear(int length, int side) { return length >= side && length * 4 <= side * 5; }

/// A weaker second hit, in itself or beside the best, is more often cloth than a person.
constexpr double kSecondFaceScore = 0.5;
constexpr double kSecondToBest = 0.4;

cv::Mat greyOf(const cv::Mat& upright) {
    if (upright.channels() == 1) return upright;
    cv::Mat grey;
    cv::cvtColor(upright, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

cv::Mat shrunk(const cv::Mat& picture, int side) {
    const double factor = static_cast<double>(side) / std::max(picture.cols, picture.rows);
    if (factor >= 1) return picture;
    cv::Mat small;
    cv::resize(picture, small, cv::Size(std::max(1, cvRound(picture.cols * factor)), std::max(1, cvRound(picture.rows * factor))), 0, 0,
               cv::INTER_AREA);
    return small;
}

/// At which points are fitted.
cv::Mat forFitting(const cv::Mat& picture) {
    return isNear(std::max(picture.cols, picture.rows), kProposalSide) ? picture : shrunk(picture, kProposalSide);
}

/// At which faces are found: half of that, where averages of four pixels do it.
cv::Mat forFinding(const cv::Mat& picture) {
    const cv::Size half(picture.cols / 2, picture.rows / 2);
    if (!isNear(std::max(half.width, half.height), kFindSide)) return shrunk(picture, kFindSide);
    cv::Mat small;
    cv::resize(picture(cv::Rect(0, 0, 2 * half.width, 2 * half.height)), small, half, 0, 0, cv::INTER_AREA);
    return small;
}

/// In headshots the person meant is the largest; a better score decides only between faces of about one size.
size_t chosen(const std::vector<FoundFace>& faces) {
    const auto weight = [](const FoundFace& face) { return face.size.area() * std::min(face.score, 1.0); };
    const auto best = std::max_element(faces.begin(), faces.end(), [&](auto& a, auto& b) { return weight(a) < weight(b); });
    return static_cast<size_t>(best - faces.begin());
}

bool isSecondFace(const std::vector<FoundFace>& faces) { // best first
    return faces.size() > 1 && faces[1].score >= std::max(kSecondFaceScore, kSecondToBest * faces[0].score);
}

model::FaceBox boxAt(const FaceEstimate& face, const ViewTransform& view, double scale) {
    const QPointF centre = view.toCanvas().map(QPointF(face.centre.x, face.centre.y) / scale);
    const QSizeF size = QSizeF(face.size.width, face.size.height) / scale;
    const QRectF box(centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height());
    const QRectF visible = box & QRectF({0, 0}, QSizeF(view.canvasSize()));
    return toFaceBox(visible.isEmpty() ? box : visible);
}

/// 0 below the threshold, else to the tenth of a degree that a person can type.
double proposedAngle(double rollDeg, double turnFromDeg) {
    return std::abs(rollDeg) < turnFromDeg ? 0 : normalisedAngle(std::round(-rollDeg * 10) / 10);
}

/// A way is a finder with a refiner; the rest is common to all.
class Proposer : public FaceProposer {
public:
    Proposer(QString name, double turnFromDeg, std::unique_ptr<FaceFinder> finder) :
        m_name(std::move(name)), m_turnFromDeg(turnFromDeg), m_finder(std::move(finder)) {}
    void setRefiner(std::unique_ptr<FaceRefiner> refiner) { m_refiner = std::move(refiner); }
    FaceFinder& finder() { return *m_finder; }

    QString name() const override { return m_name; }
    base::Result<Examination> examine(const cv::Mat& upright, QSize fullSize) override {
        if (upright.empty() || upright.depth() != CV_8U || (upright.channels() != 1 && upright.channels() != 3) || fullSize.isEmpty())
            return base::failure(base::ErrorKind::Invalid, Words::tr("A proposal needs a photo of 8 bits a channel.").toStdString());
        try {
            return examineIn(forFitting(greyOf(upright)), fullSize);
        } catch (const std::exception& e) { // OpenCV and dlib
            return base::failure(base::ErrorKind::Internal, Words::tr("The face could not be looked for.").toStdString(), {}, e.what());
        }
    }

private:
    Examination examineIn(const cv::Mat& grey, QSize fullSize) {
        Examination seen;
        model::Proposal& proposal = seen.proposal;
        proposal.detector = m_name;
        const std::vector<FoundFace> faces = find(grey);
        if (faces.empty()) {
            proposal.flags = model::ProposalFlag::NoFace;
            return seen;
        }
        seen.face = m_refiner->refine(grey, faces[chosen(faces)]);
        seen.quality = measureQuality(grey, seen.face);
        proposal.angleDeg = proposedAngle(seen.face.rollDeg, m_turnFromDeg);
        proposal.box = boxAt(seen.face, ViewTransform(fullSize, proposal.angleDeg), static_cast<double>(grey.cols) / fullSize.width());
        proposal.confidence = confidenceOf(m_name, seen.face.evidence);
        proposal.flags = qualityFlags(seen.quality) | poseFlags(seen.face);
        if (isSecondFace(faces)) proposal.flags |= model::ProposalFlag::SeveralFaces;
        return seen;
    }
    std::vector<FoundFace> find(const cv::Mat& grey) {
        const cv::Mat small = forFinding(grey);
        const double factor = static_cast<double>(std::max(grey.cols, grey.rows)) / std::max(small.cols, small.rows);
        std::vector<FoundFace> faces = findFaces(*m_finder, small);
        for (FoundFace& face : faces) {
            face.centre *= factor;
            face.size *= factor;
        }
        return faces;
    }

    QString m_name;
    double m_turnFromDeg;
    std::unique_ptr<FaceFinder> m_finder;
    std::unique_ptr<FaceRefiner> m_refiner;
};

} // namespace

QStringList detectorNames() {
    return {QStringLiteral("auto"), QStringLiteral("landmarks"), QStringLiteral("symmetry"), QStringLiteral("haar")};
}

base::Result<model::Proposal> FaceProposer::propose(const cv::Mat& upright, QSize fullSize) {
    return examine(upright, fullSize).map([](const Examination& seen) { return seen.proposal; });
}

struct ProposerFactory::Shared {
    QString name;
    ProposerOptions options;
    std::shared_ptr<const LandmarkModel> model; // with "landmarks"
};

base::Result<ProposerFactory> ProposerFactory::load(const ProposerOptions& options) {
    auto shared = std::make_shared<Shared>();
    shared->options = options;
    shared->name = options.detector;
    if (options.landmarkModel.isEmpty()) shared->options.landmarkModel = defaultLandmarkModelPath();
    if (options.haarCascade.isEmpty()) shared->options.haarCascade = defaultHaarCascadePath();
    if (!detectorNames().contains(options.detector))
        return base::failure(base::ErrorKind::Invalid, Words::tr("There is no detector \"%1\"; choose one of %2.")
                                                           .arg(options.detector, detectorNames().join(QStringLiteral(", ")))
                                                           .toStdString());
    if (options.detector == QLatin1String("auto"))
        shared->name = QFile::exists(shared->options.landmarkModel) ? QStringLiteral("landmarks") : QStringLiteral("symmetry");
    if (shared->name == QLatin1String("landmarks")) {
        auto model = LandmarkModel::load(shared->options.landmarkModel);
        if (!model) return base::failure(model);
        shared->model = std::move(*model);
    }
    ProposerFactory factory;
    factory.m_shared = std::move(shared);
    if (auto trial = factory.make(); !trial) return base::failure(trial); // a missing cascade shows now, not in a worker
    return factory;
}

base::Result<std::unique_ptr<FaceProposer>> ProposerFactory::make() const {
    const bool isHaar = m_shared->name == QLatin1String("haar");
    auto finder = isHaar ? HaarFaceFinder::load(m_shared->options.haarCascade) : std::make_unique<HogFaceFinder>();
    if (!finder) return base::failure(finder);
    auto proposer = std::make_unique<Proposer>(m_shared->name, m_shared->options.turnFromDeg, std::move(*finder));
    if (m_shared->model) proposer->setRefiner(std::make_unique<LandmarkRefiner>(m_shared->model));
    else proposer->setRefiner(std::make_unique<SymmetryRefiner>(proposer->finder(), proposer->finder().rollRange()));
    return proposer;
}

QString ProposerFactory::name() const { return m_shared->name; }

} // namespace paulownia::imaging
