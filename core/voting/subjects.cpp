#include "core/voting/subjects.h"

#include "core/storage/votable_photos.h"

namespace paulownia::voting {
namespace {

using base::failure;
using base::Result;
using model::Question;
using model::Scope;

QString subjectOf(const model::PhotoId& photo, Scope scope) {
    return scope == Scope::Photo ? photo.toString() : photo.volunteer().toString();
}

} // namespace

// Both come by id, so that subjects come sorted and a volunteer's photos together.
Result<QStringList> subjects(storage::Project& project, const Question& question) {
    const auto photos = storage::notRejectedPhotos(project);
    if (!photos) return failure(photos);
    QStringList subjects;
    for (const auto& photo : *photos) {
        const auto subject = subjectOf(photo, question.scope);
        if (subjects.isEmpty() || subjects.last() != subject) subjects.append(subject);
    }
    return subjects;
}

Result<QVector<ShownSubject>> shownSubjects(storage::Project& project, const Question& question) {
    const auto photos = storage::acceptedPhotos(project);
    if (!photos) return failure(photos);
    QVector<ShownSubject> shown;
    for (const auto& [photo, box, angleDeg] : *photos) {
        const auto subject = subjectOf(photo.id, question.scope);
        if (shown.isEmpty() || shown.last().id != subject) shown.append({subject, {}});
        shown.last().photos.append({photo, box, angleDeg});
    }
    return shown;
}

} // namespace paulownia::voting
