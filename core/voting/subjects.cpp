#include "core/voting/subjects.h"

#include "core/storage/project.h"

namespace paulownia::voting {
namespace {

using base::failure;
using base::Result;
using model::Question;
using model::Scope;
using model::Verdict;

QString subjectOf(const model::PhotoId& photo, Scope scope) {
    return scope == Scope::Photo ? photo.toString() : photo.volunteer().toString();
}

} // namespace

// Both walk reviewable(), which comes by id, so that subjects come sorted and a volunteer's photos together.
Result<QStringList> subjects(storage::Project& project, const Question& question) {
    const auto photos = project.photos().reviewable();
    if (!photos) return failure(photos);
    const auto reviews = project.reviews().all();
    if (!reviews) return failure(reviews);
    QStringList subjects;
    for (const auto& photo : *photos) {
        const auto review = reviews->constFind(photo.id);
        if (review != reviews->cend() && review->verdict == Verdict::Rejected) continue;
        const auto subject = subjectOf(photo.id, question.scope);
        if (subjects.isEmpty() || subjects.last() != subject) subjects.append(subject);
    }
    return subjects;
}

Result<QVector<ShownSubject>> shownSubjects(storage::Project& project, const Question& question) {
    const auto photos = project.photos().reviewable();
    if (!photos) return failure(photos);
    const auto reviews = project.reviews().all();
    if (!reviews) return failure(reviews);
    QVector<ShownSubject> shown;
    for (const auto& photo : *photos) {
        const auto review = reviews->constFind(photo.id);
        if (review == reviews->cend() || review->verdict != Verdict::Accepted || review->box.isEmpty()) continue;
        const auto subject = subjectOf(photo.id, question.scope);
        if (shown.isEmpty() || shown.last().id != subject) shown.append({subject, {}});
        shown.last().photos.append({photo, review->box, review->angleDeg});
    }
    return shown;
}

} // namespace paulownia::voting
