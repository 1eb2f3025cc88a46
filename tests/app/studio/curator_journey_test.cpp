#include "tests/support/keyboard_journey.h"
#include "tests/support/page_words.h"
#include "tests/support/stored_photos.h"
#include "ui/canvas/photo_view.h"
#include "ui/review/filter_bar.h"
#include "ui/review/review_page.h"
#include "ui/widgets/thumbnail_grid.h"

using namespace paulownia;
using model::Verdict;

/// A curator who has no mouse: looks at a submission, resolves a double, and reviews: accepts, draws, turns, rejects, takes back,
/// filters and walks the overview.
class CuratorJourneyTest : public tests::KeyboardJourney {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        for (int volunteer = 1; volunteer <= 2; ++volunteer) {
            const auto number = m_project.addVolunteer(volunteer, 0);
            for (int i = 1; i <= 5; ++i) tests::addStoredPhoto(m_project, number, i, pictureOf(10 * volunteer + (i == 5 ? 4 : i))); // the fifth is the fourth again
            for (int i = 1; i <= 2; ++i) tests::TempProject::require(m_project->reviews().saveProposal(model::PhotoId(number, i), {kBox, 0, 0.9, {}, QStringLiteral("haar")}));
        }
        openWindow();
    }
    void cleanupTestCase() { closeWindow(); }

    void looksAtASubmission() {
        openAs(m_project.path(), QStringLiteral("kurt"), model::Role::Curator);
        go(Qt::Key_2, QStringLiteral("intake"));
        QVERIFY(tabToExactly(QStringLiteral("Submissions")));
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        QVERIFY(tests::says(*m_window, QStringLiteral("a0000002")));
        settle();
    }
    void resolvesADouble() {
        QVERIFY(tabTo(QStringLiteral("Submissions (")));
        press(Qt::Key_Right);
        QVERIFY(tabTo(QStringLiteral("Groups of doubles")));
        press(Qt::Key_Down);
        QVERIFY(tabTo(QStringLiteral("Keep only a0000002_4")));
        m_test.interaction.answer(true);
        press(Qt::Key_Space);
        QCOMPARE(m_project->photos().find(photo(2, 5))->value().sameAs, photo(2, 4));
        QVERIFY(tabTo(QStringLiteral("Resolve the certain ones (1)")));
        m_test.interaction.answer(true);
        press(Qt::Key_Space);
        QTRY_COMPARE(m_project->photos().find(photo(1, 5))->value().sameAs, photo(1, 4));
    }

    void acceptsAProposal() {
        go(Qt::Key_3, QStringLiteral("review"));
        QCOMPARE(current(), photo(1, 1));
        press(Qt::Key_Space);
        QCOMPARE(stored(1, 1).verdict, Verdict::Accepted);
        QCOMPARE(current(), photo(1, 2));
    }
    void turnsAFace() {
        for (int degree = 1; degree <= 3; ++degree) press(Qt::Key_Z);
        press(Qt::Key_V);
        press(Qt::Key_Space);
        QCOMPARE(stored(1, 2).angleDeg, -2.9);
    }
    void drawsARectangle() {
        QCOMPARE(current(), photo(1, 3)); // where none was proposed
        press(Qt::Key_W);
        press(Qt::Key_Return);
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Space);
        QCOMPARE(stored(1, 3).verdict, Verdict::Accepted);
        QVERIFY(stored(1, 3).box.w > 0);
    }
    void rejectsWithAReasonAndTakesItBack() {
        QCOMPARE(current(), photo(1, 4));
        press(Qt::Key_R);
        press(Qt::Key_2);
        QCOMPARE(stored(1, 4).verdict, Verdict::Rejected);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stored(1, 4).verdict, Verdict::Undecided);
        press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(stored(1, 4).verdict, Verdict::Rejected);
    }

    void filtersAndWalksTheOverview() {
        press(Qt::Key_G);
        settle();
        QVERIFY(tabTo(QStringLiteral("All")));
        for (int i = 0; i < 10 && !focusName().startsWith(QStringLiteral("Accepted")); ++i) press(Qt::Key_Right);
        QCOMPARE(page().filters().filter(), ui::ReviewFilter::Accepted);
        QCOMPARE(page().grid().model()->rowCount(), 4); // and the one at work
        QVERIFY(tabTo(QStringLiteral("Photos")));
        press(Qt::Key_Home);
        press(Qt::Key_Right);
        press(Qt::Key_Return); // the one at work
        QCOMPARE(current(), photo(1, 2));
        QVERIFY(page().canvas().isVisible());
    }
    void narrowsToOneVolunteer() {
        QVERIFY(tabTo(QStringLiteral("Accepted")));
        for (int i = 0; i < 10 && !focusName().startsWith(QStringLiteral("All")); ++i) press(i % 2 ? Qt::Key_Left : Qt::Key_Up); // a row, or two by two, as there is room
        QVERIFY(tabTo(QStringLiteral("Show only this volunteer")));
        type(QStringLiteral("a0000002"));
        QTRY_COMPARE(page().grid().model()->rowCount(), 5); // its four and the one at work
    }

    /// A command found by its words leaves the keys where they were.
    void theKeysComeBackFromTheCommands() {
        QVERIFY(tabTo(QStringLiteral("Photo with the face")));
        press(Qt::Key_D); // past the one that was at work
        QCOMPARE(current(), photo(2, 1));
        auto* before = QApplication::focusWidget();
        command(QStringLiteral("second look"));
        QTRY_COMPARE(QApplication::focusWidget(), before);
        QVERIFY(stored(2, 1).secondLook);
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), QStringLiteral("What would you like to do?"));
        press(Qt::Key_Escape);
        QTRY_COMPARE(QApplication::focusWidget(), before);
        press(Qt::Key_Space);
        QCOMPARE(stored(2, 1).verdict, Verdict::Accepted);
    }

private:
    static constexpr model::FaceBox kBox{200, 100, 160, 200};

    static QByteArray pictureOf(int number) {
        cv::Mat picture = tests::lopsidedPicture(600, 400);
        picture.rowRange(10 * number, 10 * number + 5).setTo(cv::Scalar(40, 40, 200));
        return tests::encoded(picture);
    }
    static model::PhotoId photo(int volunteer, int number) { return *model::PhotoId::parse(QStringLiteral("a000000%1_%2").arg(volunteer).arg(number)); }
    model::Review stored(int volunteer, int number) { return m_project->reviews().find(photo(volunteer, number))->value(); }
    ui::ReviewPage& page() { return *m_window->findChild<ui::ReviewPage*>(); }
    model::PhotoId current() { return *page().viewModel()->current(); }

    tests::TempProject m_project;
};

QTEST_MAIN(CuratorJourneyTest)
#include "curator_journey_test.moc"
