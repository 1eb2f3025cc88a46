#include "core/release/material.h"

#include "core/storage/project.h"

#include <QSet>
#include <algorithm>

namespace paulownia::release {

using base::failure;
using base::Result;
using model::Verdict;

QVector<const model::QuestionTally*> Tallies::all() const {
    QVector<const model::QuestionTally*> every{&gender, &smile};
    for (const auto& tally : others) every.append(&tally);
    return every;
}

Verdict Material::verdictOf(const model::PhotoId& photo) const {
    const auto review = reviews.constFind(photo);
    return review == reviews.cend() ? Verdict::Undecided : review->verdict;
}

QVector<model::Photo> Material::accepted() const {
    QVector<model::Photo> all;
    std::copy_if(photos.begin(), photos.end(), std::back_inserter(all),
                 [&](const auto& photo) { return verdictOf(photo.id) == Verdict::Accepted; });
    return all;
}

QVector<model::AgreementNumber> Material::volunteers() const {
    QVector<model::AgreementNumber> all;
    for (const auto& photo : accepted())
        if (all.isEmpty() || all.last() != photo.id.volunteer()) all.append(photo.id.volunteer());
    return all;
}

std::int64_t Material::decidedLabels() const {
    QSet<QString> released;
    for (const auto& photo : accepted()) released << photo.id.toString() << photo.id.volunteer().toString();
    const auto isDecided = [&](const auto& subject) { return subject.isDecided && released.contains(subject.subject); };
    std::int64_t decided = 0;
    for (const auto* tally : tallies.all()) decided += std::count_if(tally->subjects.begin(), tally->subjects.end(), isDecided);
    return decided;
}

Result<Material> readMaterial(storage::Project& project, Tallies tallies) {
    auto photos = project.photos().reviewable();
    if (!photos) return failure(photos);
    auto reviews = project.reviews().all();
    if (!reviews) return failure(reviews);
    const auto submissions = project.submissions().all();
    if (!submissions) return failure(submissions);
    Material material{std::move(*photos), std::move(*reviews), {}, std::move(tallies)};
    for (const auto& submission : *submissions) material.submissions.insert(submission.number, submission);
    return material;
}

} // namespace paulownia::release
