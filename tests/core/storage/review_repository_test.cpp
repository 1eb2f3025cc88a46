#include "tests/support/temp_project.h"

using namespace paulownia;
using tests::TempProject;

class ReviewRepositoryTest : public QObject {
    Q_OBJECT

    static model::Review accepted(const model::PhotoId& photo) {
        return {photo, model::Verdict::Accepted, {10, 20, 100, 140}, 3.5, {}, QStringLiteral("ü"), true, QStringLiteral("ann"),
                QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC), 0};
    }

private Q_SLOTS:
    void storesEveryField() {
        TempProject project;
        const model::PhotoId photo(project.addVolunteer(1), 3);
        const auto saved = project->reviews().save(accepted(photo));
        QVERIFY(saved.has_value());
        QCOMPARE(saved->version, 1);
        QVERIFY(**project->reviews().find(photo) == *saved);
    }

    void tellsTheSlowerOfTwoCurators() {
        TempProject project;
        const model::PhotoId photo(project.addVolunteer(1), 3);
        const auto first = project->reviews().save(accepted(photo));
        QVERIFY(first.has_value());
        auto mine = *first, theirs = *first;
        theirs.angleDeg = -7;
        QVERIFY(project->reviews().save(theirs).has_value());
        mine.angleDeg = 9;
        const auto refused = project->reviews().save(mine);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Conflict);
        QCOMPARE((*project->reviews().find(photo))->angleDeg, -7.0);
        QCOMPARE(project->reviews().save(accepted(photo)).error().kind, base::ErrorKind::Conflict); // as if never reviewed
    }

    void keepsProposals() {
        TempProject project;
        const model::PhotoId photo(project.addVolunteer(1), 1);
        model::Proposal proposal{{1, 2, 3, 4}, -2.25, 0.75, model::ProposalFlag::Blurred | model::ProposalFlag::TooDark, QStringLiteral("haar")};
        QVERIFY(project->reviews().saveProposal(photo, proposal).has_value());
        proposal.angleDeg = 4;
        QVERIFY(project->reviews().saveProposal(photo, proposal).has_value());
        const auto found = project->reviews().findProposal(photo);
        QCOMPARE((*found)->angleDeg, 4.0);
        QCOMPARE((*found)->flags.toInt(), proposal.flags.toInt());
    }
};

QTEST_GUILESS_MAIN(ReviewRepositoryTest)
#include "review_repository_test.moc"
