#pragma once

#include "core/model/photo.h"
#include "core/model/review.h"
#include "core/model/voting.h"

namespace paulownia::storage {
class Project;
}

namespace paulownia::voting {

/// What is voted on and tallied, sorted: photos that are readable, no doubles, of submissions that count, and not rejected;
/// or the volunteers who have one.
base::Result<QStringList> subjects(storage::Project& project, const model::Question& question);

/// A photo as a voter may see it: accepted, so that it can be shown upright and cut to the face.
struct ShownPhoto {
    model::Photo photo;
    model::FaceBox box;
    double angleDeg = 0;
};

/// A subject with the photos that a voter sees of it.
struct ShownSubject {
    QString id;
    QVector<ShownPhoto> photos; ///< of a volunteer all, by number; of a photo itself
    bool isRepeat = false;      ///< comes a second time
};

/// The subjects that can be shown to voters, sorted by id: those with an accepted photo.
base::Result<QVector<ShownSubject>> shownSubjects(storage::Project& project, const model::Question& question);

} // namespace paulownia::voting
