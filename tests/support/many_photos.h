#pragma once

#include "tests/support/temp_project.h"

namespace paulownia::tests {

/// Volunteers of nine photos, each with a proposal: too many for one step to be stored at once.
inline void addManyPhotos(TempProject& project, int volunteers = 60) {
    TempProject::require(project->database().transaction([&]() -> base::Result<> {
        for (int i = 1; i <= volunteers; ++i) {
            const auto number = project.addVolunteer(i);
            for (int photo = 1; photo <= 9; ++photo) {
                const auto saved = project->reviews().saveProposal(model::PhotoId(number, photo), {{200, 250, 150, 210}, 0, 0.9, {}, QStringLiteral("haar")});
                if (!saved) return saved;
            }
        }
        return {};
    }));
}

} // namespace paulownia::tests
