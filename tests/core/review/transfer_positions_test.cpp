#include "core/review/transfer_positions.h"

#include "core/review/review_item.h"
#include "tests/support/temp_project.h"

using namespace paulownia;
using namespace paulownia::review;
using formats::PositionsForm;
using model::PhotoId;
using tests::TempProject;

namespace {

PhotoId photo(int number) { return *PhotoId::parse(QStringLiteral("a0000001_%1").arg(number)); }

/// Photos of 600 × 800: 1 accepted, 2 accepted and turned, 3 rejected, 4 undecided; 5 proposed at 12°.
void decide(TempProject& project) {
    const auto save = [&](int number, model::Verdict verdict, const model::FaceBox& box, double angle, model::RejectReason reason) {
        auto review = blankReview(photo(number));
        review.verdict = verdict;
        review.box = box;
        review.angleDeg = angle;
        review.reason = reason;
        review.reviewer = QStringLiteral("ann");
        TempProject::require(project->reviews().save(review));
    };
    save(1, model::Verdict::Accepted, {0, 30, 200, 280}, 0, {});
    save(2, model::Verdict::Accepted, {100, 120, 200, 280}, -12.345, {});
    save(3, model::Verdict::Rejected, {}, 0, model::RejectReason::Hand);
    save(4, model::Verdict::Undecided, {1, 2, 3, 4}, 0, {});
    TempProject::require(project->reviews().saveProposal(photo(5), {{90, 90, 200, 280}, 12, 0.9, {}, QStringLiteral("haar")}));
}

QByteArray exported(TempProject& project, PositionsForm form) { return formats::toBytes(*exportPositions(*project, form)); }

base::Result<PositionsImport> tryImport(TempProject& project, const QByteArray& bytes) {
    const auto reading = formats::parsePositions(bytes);
    if (!reading.problems.isEmpty()) qFatal("%s", qPrintable(reading.problems.first().text));
    ReviewDocument document(*project);
    TempProject::require(document.reload());
    return importPositions(*project, document, reading.positions);
}

PositionsImport imported(TempProject& project, const QByteArray& bytes) { return *tryImport(project, bytes); }

model::Review stored(TempProject& project, int number) { return (*project->reviews().find(photo(number))).value_or(blankReview(photo(number))); }

} // namespace

class TransferPositionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesWhatIsDecided() {
        TempProject project;
        project.addVolunteer(1);
        decide(project);
        QCOMPARE(exported(project, PositionsForm::SixColumns), QByteArray("a0000001_1.jpeg\t1\t30\t200\t280\t0\n"
                                                                          "a0000001_2.jpeg\t100\t120\t200\t280\t1\n"
                                                                          "a0000001_3.jpeg\t1\t1\t1\t1\t9\n"));
        QVERIFY(exported(project, PositionsForm::Full).endsWith("a0000001_1.jpeg\t0\t30\t200\t280\t0\t0\taccepted\t\tann\n"
                                                                "a0000001_2.jpeg\t100\t120\t200\t280\t1\t-12.345\taccepted\t\tann\n"
                                                                "a0000001_3.jpeg\t0\t0\t0\t0\t9\t0\trejected\thand\tann\n"));
    }

    void comesBackIdentical_data() {
        QTest::addColumn<PositionsForm>("form");
        QTest::newRow("six columns") << PositionsForm::SixColumns;
        QTest::newRow("full") << PositionsForm::Full;
    }
    void comesBackIdentical() {
        QFETCH(PositionsForm, form);
        TempProject project;
        project.addVolunteer(1);
        decide(project);
        const auto bytes = exported(project, form);
        const auto acts = project->chain().head()->seq;
        QCOMPARE(imported(project, bytes).unchanged, 3);
        QCOMPARE(project->chain().head()->seq, acts);
        QCOMPARE(stored(project, 3).reason, model::RejectReason::Hand); // six columns know no reason, and take none away
        QCOMPARE(stored(project, 1).box.x, 0);

        TempProject other;
        other.addVolunteer(1);
        TempProject::require(other->reviews().saveProposal(photo(2), {{1, 1, 9, 9}, -12.345, 0.9, {}, QStringLiteral("haar")}));
        const auto outcome = imported(other, bytes);
        QCOMPARE(outcome.accepted, 2);
        QCOMPARE(outcome.rejected, 1);
        QCOMPARE(exported(other, form), bytes);
        QCOMPARE(stored(other, 2).angleDeg, -12.345);
    }

    void recordsSixColumnsAsReviews() {
        TempProject project;
        project.addVolunteer(1);
        decide(project);
        const auto outcome = imported(project, "a0000001_5.jpeg\t50\t60\t70\t80\t1\na0000001_2.jpeg\t50\t60\t70\t80\t0\na0000001_6.jpeg\t1\t1\t1\t1\t9\n");
        QVERIFY(outcome.problems.isEmpty());
        QCOMPARE(outcome.turned, QVector{photo(5)});
        QCOMPARE(stored(project, 5).angleDeg, 12.0);
        QCOMPARE(stored(project, 5).reviewer, QStringLiteral("tester"));
        QCOMPARE(stored(project, 2).angleDeg, 0.0);
        QCOMPARE(stored(project, 2).version, 2);
        QCOMPARE(stored(project, 6).reason, model::RejectReason::Other);
        QVERIFY(!*project->chain().verify());
    }

    void refusesTheWholeFile_data() {
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QString>("about");
        QTest::newRow("unknown volunteer") << QByteArray("a0ffffff_1.jpeg\t1\t1\t9\t9\t0\n") << QStringLiteral("no photo");
        QTest::newRow("of another data set") << QByteArray("FT001_1.jpeg\t1\t1\t9\t9\t0\n") << QStringLiteral("no photo");
        QTest::newRow("no angle known") << QByteArray("a0000001_7.jpeg\t1\t1\t9\t9\t1\n") << QStringLiteral("no angle");
        QTest::newRow("too wide") << QByteArray("a0000001_7.jpeg\t501\t1\t101\t9\t0\n") << QStringLiteral("600 × 800");
    }
    void refusesTheWholeFile() {
        QFETCH(QByteArray, wrong);
        QFETCH(QString, about);
        TempProject project;
        project.addVolunteer(1);
        const auto acts = project->chain().head()->seq;
        const auto outcome = imported(project, "a0000001_6.jpeg\t1\t1\t9\t9\t0\n" + wrong);
        QCOMPARE(outcome.problems.size(), 1);
        QCOMPARE(outcome.problems.first().line, 2);
        QVERIFY2(outcome.problems.first().text.contains(about), qPrintable(outcome.problems.first().text));
        QCOMPARE(stored(project, 6).version, 0);
        QCOMPARE(project->chain().head()->seq, acts);
    }

    void letsTheEdgePixelPass() { // x = 0 is written 1
        TempProject project;
        project.addVolunteer(1);
        QCOMPARE(imported(project, "a0000001_1.jpeg\t1\t1\t600\t800\t0\n").accepted, 1);
        QVERIFY((stored(project, 1).box == model::FaceBox{0, 0, 600, 800}));
    }

    void skipsWhatDoesNotCountAnyMore() {
        TempProject project;
        project.addVolunteer(1);
        TempProject::require(project->photos().markSameAs(photo(2), photo(1)));
        const auto outcome = imported(project, "a0000001_1.jpeg\t1\t1\t9\t9\t0\na0000001_2.jpeg\t1\t1\t9\t9\t0\n");
        QCOMPARE(outcome.accepted, 1);
        QCOMPARE(outcome.skipped, QVector{photo(2)});
        QCOMPARE(exported(project, PositionsForm::SixColumns), QByteArray("a0000001_1.jpeg\t1\t1\t9\t9\t0\n"));
    }

    void rollsBackWhenTheDatabaseFails() {
        TempProject project;
        project.addVolunteer(1);
        TempProject::require(project->database().run(
            QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON review WHEN NEW.photo LIKE '%_2' BEGIN SELECT RAISE(ABORT, 'disk full'); END")));
        const auto outcome = tryImport(project, "a0000001_1.jpeg\t1\t1\t9\t9\t0\na0000001_2.jpeg\t1\t1\t9\t9\t0\n");
        QCOMPARE(outcome.error().kind, base::ErrorKind::Database);
        QCOMPARE(stored(project, 1).version, 0);
    }
};

QTEST_GUILESS_MAIN(TransferPositionsTest)
#include "transfer_positions_test.moc"
