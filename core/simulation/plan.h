#pragma once

#include "core/base/random.h"
#include "core/model/agreement_number.h"
#include "core/simulation/shot.h"

#include <QDateTime>
#include <QSize>
#include <QString>
#include <optional>
#include <vector>

namespace paulownia::simulation {

struct Options {
    int volunteers = 24;
    int photos = 9; ///< a volunteer, 1…9
    std::uint64_t seed = 1;
    QSize size{1600, 1200}; ///< upright, 160…8000 a side
    int voters = 17;
    bool faults = false;
    int threads = 0; ///< 0: one a core; any number gives the same bytes
};

/// What real submissions have, besides good photos.
enum class Fault { None, Duplicate, Empty, Missing, CutOff, Png, ExifRotated, Hand, TurnedHead, TwoFaces, Dark, Light, Inclined };
/// As in truth.tsv: "duplicate", "cut-off"; empty for None. An Exif orientation is not told apart there.
QString toKey(Fault fault);

struct PhotoPlan {
    int number = 1; ///< 1…9
    Shot shot;
    Fault fault = Fault::None;
    int exifOrientation = 1; ///< with ExifRotated 2…8
    int sameAs = 0;          ///< with Duplicate: the number of the photo that is sent twice
    QString originalName;
    std::uint64_t seed = 0; ///< of everything random while drawing

    bool hasFile() const { return fault != Fault::Missing; }
    /// Whether a person can look at it.
    bool isReadable() const { return hasFile() && fault != Fault::Empty && fault != Fault::CutOff; }
};

/// Everything about a submission except its pixels.
struct SubmissionPlan {
    model::AgreementNumber number;
    Person person;
    Studio studio;
    QDateTime submittedAt; ///< with the submitter's offset from UTC
    QString ip;
    std::vector<PhotoPlan> photos;
    /// Set when the volunteer sends the same files a second time, under this number and at this date.
    std::optional<model::AgreementNumber> sentAgainAs;
    QDateTime sentAgainAt;
};

/// A stream of its own for each thing, so that nothing depends on the order in which threads draw.
std::uint64_t seedFor(std::uint64_t seed, std::uint64_t kind, std::uint64_t index);

/// All submissions, sorted by agreement number.
std::vector<SubmissionPlan> planSubmissions(const Options& options);

} // namespace paulownia::simulation
