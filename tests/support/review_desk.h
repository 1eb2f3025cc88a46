#pragma once

#include "core/review/review_document.h"
#include "tests/support/temp_project.h"

namespace paulownia::tests {

inline constexpr model::FaceBox kProposed{200, 250, 150, 210};

/// One volunteer with photos of 600 × 800; the first `proposals` have a proposal.
struct ReviewDesk {
    TempProject project;
    std::unique_ptr<review::ReviewDocument> document;
    model::PhotoId one, two, three;

    explicit ReviewDesk(int proposals = 3) : one(photo(1)), two(photo(2)), three(photo(3)) {
        project.addVolunteer(1, 3);
        for (int i = 1; i <= proposals; ++i)
            TempProject::require(project->reviews().saveProposal(photo(i), {kProposed, 0, 0.9 - 0.1 * i, {}, QStringLiteral("haar")}));
        document = std::make_unique<review::ReviewDocument>(*project);
        TempProject::require(document->reload());
    }
    /// Closes the program and opens it again.
    void restart() {
        document.reset();
        project.reopen();
        document = std::make_unique<review::ReviewDocument>(*project);
        TempProject::require(document->reload());
    }
    QUndoStack& steps() { return document->undoStack(); }
    static model::PhotoId photo(int number) { return *model::PhotoId::parse(QStringLiteral("a0000001_%1").arg(number)); }
    std::optional<model::Review> stored(const model::PhotoId& id) { return *project->reviews().find(id); }
    qint64 acts() { return project->chain().head()->seq; }

    /// What another program stores meanwhile.
    void colleagueTurns(const model::PhotoId& id, double angle) {
        auto theirs = stored(id).value_or(review::blankReview(id));
        theirs.box = kProposed;
        theirs.angleDeg = angle;
        theirs.reviewer = QStringLiteral("colleague");
        TempProject::require(project->reviews().save(theirs));
    }
};

} // namespace paulownia::tests
