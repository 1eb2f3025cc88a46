#pragma once

#include "tests/support/stored_photos.h"
#include "tests/support/voting_fixture.h"

namespace paulownia::tests {

/// Volunteers a0000001 … with `photos` accepted photos each that can be decoded.
inline void addAcceptedVolunteers(VotingProject& project, int count, int photos) {
    for (int i = 1; i <= count; ++i) {
        const auto volunteer = project.addVolunteer(i, 0);
        for (int number = 1; number <= photos; ++number) {
            cv::Mat picture = lopsidedPicture(600, 500);
            picture.rowRange(250 + 10 * number, 255 + 10 * number).setTo(cv::Scalar(i % 256, 40, 200)); // no two faces alike
            project.decide(addStoredPhoto(project, volunteer, number, encoded(picture), QSize(600, 500)), model::Verdict::Accepted);
        }
    }
}

} // namespace paulownia::tests
