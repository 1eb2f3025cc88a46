#include "core/review/propose_faces.h"

#include "tests/support/face_set.h"
#include "tests/support/stored_photos.h"

using namespace paulownia;
using namespace paulownia::review;
using tests::TempProject;

namespace {

/// Needs no model file.
ProposeOptions options(int threads = 2) {
    ProposeOptions chosen;
    chosen.proposer.detector = QStringLiteral("symmetry");
    chosen.threads = threads;
    return chosen;
}

qsizetype stored(TempProject& project) { return project->reviews().allProposals()->size(); }

} // namespace

class ProposeFacesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void proposesOnce() {
        TempProject project;
        tests::addFacelessVolunteer(project, 1);
        std::vector<qint64> seen;
        const base::Task task([&](const base::Progress& p) { seen.push_back(p.done); });
        const auto first = proposeFaces(*project, options(), task);
        QCOMPARE(first->examined, 9);
        QCOMPARE(first->found, 0);
        QCOMPARE(first->doubted.size(), 9); // no face is for a person to look at, no failure
        QVERIFY(first->failed.isEmpty());
        QCOMPARE(first->detector, QStringLiteral("symmetry"));
        QCOMPARE(stored(project), 9);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()) && seen.back() == 9);
        const auto second = proposeFaces(*project, options(), {});
        QCOMPARE(second->examined, 0);
        QCOMPARE(second->already, 9);
    }

    void proposesAnewWhatIsUndecided() {
        TempProject project;
        const auto volunteer = tests::addFacelessVolunteer(project, 1);
        QVERIFY(proposeFaces(*project, options(), {}).has_value());
        model::Review decided{model::PhotoId(volunteer, 1), model::Verdict::Rejected, {}, 0, model::RejectReason::NoFace, {}, false, {}, {}, 0};
        TempProject::require(project->reviews().save(decided));
        auto redo = options();
        redo.redo = true;
        const auto again = proposeFaces(*project, redo, {});
        QCOMPARE(again->examined, 8);
        QCOMPARE(again->already, 1);
    }

    void namesWhatCannotBeExaminedAndGoesOn() {
        TempProject project;
        const auto volunteer = tests::addFacelessVolunteer(project, 1);
        const auto other = project.addVolunteer(2, 0);
        const auto broken = tests::addStoredPhoto(project, other, 4, "no picture");
        const model::PhotoId missing(volunteer, 3);
        QVERIFY(QFile::remove(project->vault().path((*project->photos().find(missing))->sha256)));
        const auto outcome = proposeFaces(*project, options(), {});
        QCOMPARE(outcome->examined, 8);
        QCOMPARE(outcome->failed.size(), 2);
        QVERIFY(outcome->failed[0].photo == missing);
        QCOMPARE(outcome->failed[0].error.kind, base::ErrorKind::NotFound);
        QVERIFY(outcome->failed[1].photo == broken);
        QCOMPARE(proposeFaces(*project, options(), {})->failed.size(), 2); // tried again, as they have none
    }

    void goesOnAfterACancel() {
        TempProject project;
        tests::addFacelessVolunteer(project, 1);
        QCOMPARE(proposeFaces(*project, options(), {})->examined, 9);
        for (int i = 2; i <= 5; ++i) tests::addFacelessVolunteer(project, i);
        std::stop_source stop; // before anything is stored: while a slow disk stores, the workers may finish all the rest
        const base::Task task([&](const base::Progress&) { stop.request_stop(); }, stop.get_token());
        const auto cancelled = proposeFaces(*project, options(), task);
        QVERIFY(!cancelled.has_value());
        QCOMPARE(cancelled.error().kind, base::ErrorKind::Cancelled);
        const auto kept = stored(project);
        QVERIFY2(kept >= 9 && kept < 45, qPrintable(QString::number(kept)));
        const auto rest = proposeFaces(*project, options(), {});
        QCOMPARE(rest->already, kept);
        QCOMPARE(rest->already + rest->examined, 45);
        QCOMPARE(stored(project), 45);
    }

    void leavesNothingHalfStored() {
        TempProject project;
        tests::addFacelessVolunteer(project, 1);
        TempProject::require(project->database().run(
            QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON proposal WHEN NEW.photo LIKE '%_7' BEGIN SELECT RAISE(ABORT, 'disk full'); END")));
        const auto failed = proposeFaces(*project, options(1), {});
        QCOMPARE(failed.error().kind, base::ErrorKind::Database);
        TempProject::require(project->database().run(QStringLiteral("DROP TRIGGER full")));
        const auto before = stored(project); // whole batches only, so none with the seventh photo
        QVERIFY(before < 7);
        QCOMPARE(proposeFaces(*project, options(), {})->examined, 9 - before);
        QCOMPARE(stored(project), 9);
    }

    void saysWhichDetectorsThereAre() {
        TempProject project;
        auto wrong = options();
        wrong.proposer.detector = QStringLiteral("magic");
        QCOMPARE(proposeFaces(*project, wrong, {}).error().kind, base::ErrorKind::Invalid);
        QCOMPARE(proposeFaces(*project, options(), {})->examined, 0); // an empty project is no error
    }

    void givesTheSameOnAnyNumberOfThreads() {
        const auto faces = tests::realFaces();
        if (faces.empty()) QSKIP("shared/faces is not there");
        QHash<model::PhotoId, model::Proposal> first;
        for (const int threads : {1, 3}) {
            TempProject project;
            for (int i = 0; i < 4; ++i)
                tests::addStoredPhoto(project, project.addVolunteer(i + 1, 0), 1, faces[static_cast<size_t>(i)].bytes, QSize(1350, 1350));
            const auto outcome = proposeFaces(*project, options(threads), {});
            QCOMPARE(outcome->found, 4);
            const auto proposals = *project->reviews().allProposals();
            for (auto it = first.cbegin(); it != first.cend(); ++it) {
                QVERIFY(it->box == proposals.find(it.key())->box);
                QCOMPARE(it->angleDeg, proposals.find(it.key())->angleDeg);
            }
            first = proposals;
        }
    }
};

QTEST_GUILESS_MAIN(ProposeFacesTest)
#include "propose_faces_test.moc"
