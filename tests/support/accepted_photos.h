#pragma once

#include "tests/support/stored_photos.h"

namespace paulownia::tests {

/// One volunteer with accepted photos, told apart by their widths; no faces, but quick to decode.
inline void addAcceptedPhotos(TempProject& project, int count) {
    const auto volunteer = project.addVolunteer(1, 0);
    for (int i = 1; i <= count; ++i) {
        const auto photo = addStoredPhoto(project, volunteer, i, encoded(lopsidedPicture(600 + i, 400)), QSize(600 + i, 400));
        TempProject::require(project->reviews().save({photo, model::Verdict::Accepted, {200, 100, 160, 200}, 0, {}, {}, false, QStringLiteral("tester"), project->now(), 0}));
    }
}

} // namespace paulownia::tests
