#include "tests/benchmarks/accuracy_measures.h"

#include "tests/benchmarks/degraded_photos.h"

#include <ctime>
#include <iostream>

namespace paulownia::tests {
namespace {

using imaging::FaceProposer;
using model::ProposalFlag;

constexpr int kDegradedEach = 8, kFacelessEach = 2;

double threadMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// What decoding at kProposalSide gives.
cv::Mat decodedSmall(const cv::Mat& grey) {
    const double factor = static_cast<double>(imaging::kProposalSide) / std::max(grey.cols, grey.rows);
    cv::Mat small = grey;
    if (factor < 1) cv::resize(grey, small, {}, factor, factor, cv::INTER_AREA);
    return small;
}

KnownPhoto scaledDown(const KnownPhoto& photo) {
    KnownPhoto small = photo;
    small.grey = decodedSmall(photo.grey);
    const double factor = static_cast<double>(small.grey.cols) / photo.grey.cols;
    small.centre *= factor;
    small.size *= factor;
    return small;
}

Look look(FaceProposer& proposer, const KnownPhoto& photo, const cv::Mat& small, const QString& person, double turnDeg) {
    Look seen;
    seen.person = person;
    seen.turnDeg = turnDeg;
    const double start = threadMs();
    const auto examined = proposer.examine(small, QSize(photo.grey.cols, photo.grey.rows));
    seen.ms = threadMs() - start;
    if (!examined || examined->proposal.flags.testFlag(ProposalFlag::NoFace)) return seen;
    seen.isFound = true;
    seen.hasSecond = examined->proposal.flags.testFlag(ProposalFlag::SeveralFaces);
    seen.overlap = overlap(examined->proposal, photo);
    seen.rollError = std::abs(imaging::normalisedAngle(examined->face.rollDeg - photo.rollDeg));
    seen.confidence = examined->proposal.confidence;
    seen.evidence = examined->face.evidence;
    return seen;
}

/// The ways side by side, so that each photo is made once.
struct Panel {
    std::vector<std::unique_ptr<FaceProposer>> proposers;
    std::vector<Measures> measures;

    void show(const KnownPhoto& photo, const QString& person, double turnDeg, std::vector<Look> Measures::*into) {
        const cv::Mat small = decodedSmall(photo.grey);
        for (size_t i = 0; i < proposers.size(); ++i) (measures[i].*into).push_back(look(*proposers[i], photo, small, person, turnDeg));
    }
    void count(const cv::Mat& grey, int Measures::*shown, int Measures::*counted, bool withFace) {
        const cv::Mat small = decodedSmall(grey);
        for (size_t i = 0; i < proposers.size(); ++i) {
            const auto flags = proposers[i]->propose(small)->flags;
            const bool isOne = !(flags & (ProposalFlag::NoFace | ProposalFlag::SeveralFaces)), isNone = flags.testFlag(ProposalFlag::NoFace);
            ++(measures[i].*shown);
            measures[i].*counted += (withFace ? isOne : !isNone) ? 1 : 0;
        }
    }
};

Panel makePanel() {
    Panel panel;
    for (const auto& name : imaging::detectorNames()) {
        if (name == QLatin1String("auto")) continue;
        imaging::ProposerOptions options;
        options.detector = name;
        const auto factory = imaging::ProposerFactory::load(options);
        if (!factory) {
            std::cerr << "not measured: " << factory.error().text() << '\n';
            continue;
        }
        panel.proposers.push_back(std::move(*factory->make()));
        panel.measures.emplace_back().way = name;
    }
    return panel;
}

void showNeutral(Panel& panel, const RealFace& face, cv::RNG& random) {
    const KnownPhoto photo = known(face), small = scaledDown(photo);
    panel.show(photo, face.name, 0, &Measures::plain);
    for (const double turn : kTurns) panel.show(turnedBy(photo, turn), face.name, turn, &Measures::turned);
    for (int i = 0; i < kDegradedEach; ++i) panel.show(degraded(small, random), face.name, 0, &Measures::degraded);
    for (int i = 0; i < kFacelessEach; ++i) panel.count(withoutFace(small, i, random), &Measures::faceless, &Measures::falseHits, false);
}

} // namespace

std::vector<Measures> measureAllWays(const std::vector<RealFace>& faces) {
    cv::setNumThreads(1); // milliseconds are one core's
    Panel panel = makePanel();
    cv::RNG random(20220308); // one stream for all photos: the same set every time
    for (const auto& face : faces) {
        std::cerr << face.name.toStdString() << '\n';
        panel.count(face.grey(), &Measures::photos, &Measures::exactlyOne, true);
        if (face.contour) showNeutral(panel, face, random);
    }
    return faces.empty() ? std::vector<Measures>() : std::move(panel.measures);
}

} // namespace paulownia::tests
