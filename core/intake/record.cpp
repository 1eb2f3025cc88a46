#include "core/intake/record.h"

namespace paulownia::intake {

using base::failure;
using base::Result;

Result<> putOnRecord(storage::Project& project, const model::Submission& submission, const QVector<model::Photo>& photos,
                     const QVector<storage::IntakeProblem>& problems) {
    return project.database().transaction([&]() -> Result<> {
        if (auto added = project.submissions().add(submission); !added) return added;
        for (const auto& photo : photos)
            if (auto added = project.photos().add(photo); !added) return added;
        return project.submissions().replaceProblems(submission.number.toString(), problems);
    });
}

Result<> removeUnrecordedPhotos(storage::Project& project) {
    // In a transaction, so that no hand-in can store and record between the look and the removal.
    return project.database().transaction([&]() -> Result<> {
        const auto photos = project.photos().all();
        if (!photos) return failure(photos);
        QSet<QByteArray> kept;
        for (const auto& photo : *photos) kept.insert(photo.sha256);
        return project.vault().removeAllBut(kept);
    });
}

QString importLockFile(const storage::Project& project) { return project.folder() + QStringLiteral("/import.lock"); }

} // namespace paulownia::intake
