#pragma once

#include "core/base/error.h"
#include "core/imaging/decode.h"
#include "core/imaging/face_quality.h"
#include "core/model/review.h"

#include <QStringList>
#include <memory>

namespace paulownia::imaging {

struct ProposerOptions {
    /// "landmarks": dlib's detector and 68 points; "symmetry": dlib's detector and mirror symmetry, no model file;
    /// "haar": OpenCV's cascade and mirror symmetry; "auto": landmarks where its model is installed, else symmetry.
    QString detector = QStringLiteral("auto");
    QString landmarkModel;   ///< empty: where Debian's libdlib-data puts it
    QString haarCascade;     ///< empty: where Debian's opencv-data puts it
    double turnFromDeg = 2;  ///< smaller rolls are proposed as 0: well-posed people tilt by 1.9° (standard deviation)
};

/// "auto", "landmarks", "symmetry", "haar".
QStringList detectorNames();

/// Longer side to decode to for proposals, or somewhat larger: the points are fitted at this scale, faces are found at half of it.
/// A much larger picture works and is shrunk first.
inline constexpr int kProposalSide = 960;
/// What decoders give without shrinking again, from five sixths of that on: 8 to 13 megapixels at a quarter.
inline constexpr DecodeOptions kForProposals{Channels::Grey, kProposalSide * 5 / 6, kMaxPixels, true};

/// A proposal with what it was made from: for measuring, not for deciding.
struct Examination {
    model::Proposal proposal;
    FaceEstimate face;   ///< in the pixels of the picture looked at (about kProposalSide); empty with NoFace
    FaceQuality quality; ///< with NoFace: zeros
};

/// Finds the face and its roll. Makes no decision: it proposes, and flags what it doubts. Not thread-safe: one a worker,
/// from the same ProposerFactory, which holds what can be shared.
class FaceProposer {
public:
    virtual ~FaceProposer() = default;
    virtual QString name() const = 0; ///< "landmarks", "symmetry" or "haar"

    /// The proposal for an upright photo, grey or BGR, 8 bits; the box counts in pixels of `fullSize` turned by the proposed
    /// angle. A photo without a face is no error: the flag NoFace, an empty box and confidence 0.
    base::Result<model::Proposal> propose(const cv::Mat& upright, QSize fullSize);
    base::Result<model::Proposal> propose(const DecodedPhoto& photo) { return propose(photo.pixels, photo.fullSize()); }
    base::Result<model::Proposal> propose(const cv::Mat& upright) { return propose(upright, QSize(upright.cols, upright.rows)); }

    virtual base::Result<Examination> examine(const cv::Mat& upright, QSize fullSize) = 0;
};

/// Loads what the chosen way needs, once; then makes a proposer a thread in milliseconds. A plain, copyable value;
/// make() is safe on any thread.
class ProposerFactory {
public:
    /// Invalid for an unknown detector; NotFound, naming file and package, when a way was asked for whose model is missing.
    static base::Result<ProposerFactory> load(const ProposerOptions& options = {});
    base::Result<std::unique_ptr<FaceProposer>> make() const;
    QString name() const; ///< what "auto" became

private:
    struct Shared;
    std::shared_ptr<const Shared> m_shared;
};

} // namespace paulownia::imaging
