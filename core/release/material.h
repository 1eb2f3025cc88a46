#pragma once

#include "core/model/photo.h"
#include "core/model/review.h"
#include "core/model/voting.h"

#include <functional>

namespace paulownia::storage {
class Project;
}

namespace paulownia::release {

/// What the panel said; computed by voting, handed in by whoever composes the two.
struct Tallies {
    model::QuestionTally gender; ///< choices "male", "female"
    model::QuestionTally smile;  ///< choices "smile", "non-smile"
    QVector<model::QuestionTally> others{}; ///< further questions that the release carries, each in an array of its own

    QVector<const model::QuestionTally*> all() const; ///< gender, smile, the others
};

/// A measure of agreement with its 95 % interval; without a value where it is undefined.
struct AgreementMeasure {
    std::optional<double> value, low, high;
};

/// How far the panel agreed on a question.
struct PanelAgreement {
    AgreementMeasure raw, fleiss, alpha, ac1;
};

using AgreementSource = std::function<PanelAgreement(const model::QuestionTally&)>;

/// What a release asks voting for. Both are of the moment when the release is built.
struct PanelSource {
    /// The paper's two questions and those named, as they stand.
    std::function<base::Result<Tallies>(storage::Project&, const QStringList& others)> tallies;
    AgreementSource agreement{}; ///< for the datasheet; may be empty
};

/// Everything a release is decided and made from, read at one moment.
struct Material {
    QVector<model::Photo> photos; ///< reviewable, by id
    QHash<model::PhotoId, model::Review> reviews;
    QHash<model::AgreementNumber, model::Submission> submissions;
    Tallies tallies;

    model::Verdict verdictOf(const model::PhotoId& photo) const;
    const model::Review& reviewOf(const model::PhotoId& photo) const { return *reviews.constFind(photo); } ///< of a decided photo
    const model::Submission& submissionOf(const model::AgreementNumber& number) const { return *submissions.constFind(number); }
    QVector<model::Photo> accepted() const;               ///< what goes into the release, by id
    QVector<model::AgreementNumber> volunteers() const;   ///< those with an accepted photo, sorted
    std::int64_t decidedLabels() const;                   ///< of what goes into the release, those that a person decided
};

base::Result<Material> readMaterial(storage::Project& project, Tallies tallies);

} // namespace paulownia::release
