#pragma once

#include "tests/support/picture_files.h"
#include "tests/support/temp_project.h"

namespace paulownia::tests {

/// A photo with a file in the vault; `bytes` need be no picture, then the photo cannot be decoded.
inline model::PhotoId addStoredPhoto(TempProject& project, const model::AgreementNumber& volunteer, int number, const QByteArray& bytes,
                                     QSize size = QSize(600, 400)) {
    const auto sha256 = project->vault().store(bytes);
    TempProject::require(sha256);
    const model::PhotoId id(volunteer, number);
    TempProject::require(project->photos().add({id, *sha256, bytes.size(), size, 1, {}, 0, {}, {}}));
    return id;
}

/// Nine photos of stripes that differ by `index`: nobody's face, but quick to decode.
inline model::AgreementNumber addFacelessVolunteer(TempProject& project, int index) {
    const auto volunteer = project.addVolunteer(index, 0);
    for (int number = 1; number <= 9; ++number) {
        cv::Mat picture = lopsidedPicture(160, 120);
        picture.rowRange(10 * number, 10 * number + 5).setTo(cv::Scalar(index % 256, 40, 200));
        addStoredPhoto(project, volunteer, number, encoded(picture), QSize(160, 120));
    }
    return volunteer;
}

} // namespace paulownia::tests
