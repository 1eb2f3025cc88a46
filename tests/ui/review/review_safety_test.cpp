#include "ui/review/review_page.h"

#include "tests/support/review_window.h"

using namespace paulownia;
using model::FaceBox;
using model::PhotoId;
using model::Verdict;
using ui::ReviewFilter;

/// Nothing is lost: restarts, colleagues, projects that close.
class ReviewSafetyTest : public tests::ReviewWindow {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void undoesAfterARestart() {
        auto* undo = m_session->commands.action(QStringLiteral("edit.undo"));
        key(Qt::Key_Space);
        m_session->session.closeProject();
        m_session->open(m_project->path());
        m_page->refresh();
        QVERIFY(undo->isEnabled());
        QCOMPARE(undo->text(), QStringLiteral("Undo accept photo"));
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stored(1).verdict, Verdict::Undecided);
        QCOMPARE(current(), photo(1));
    }

    void tellsTheSlowerOfTwoPages() {
        tests::TestSession theirs;
        theirs.open(m_project->path(), model::Role::Curator, QStringLiteral("colleague"));
        ui::ReviewPage page(theirs.session);
        page.refresh();
        page.viewModel()->reject(model::RejectReason::Blurred);
        key(Qt::Key_Z); // turns what the colleague has rejected meanwhile
        m_page->viewModel()->document().save();
        QCOMPARE(m_session->interaction.messages().size(), 1);
        QCOMPARE(stored(1).verdict, Verdict::Rejected);
        QCOMPARE(stored(1).angleDeg, 0.0);
        QCOMPARE(m_page->viewModel()->item()->state(), review::PhotoState::Rejected);
        QVERIFY(theirs.interaction.messages().empty());
    }

    void tellsOfAColleague() {
        auto theirs = storage::Project::open(m_project->path(), {QStringLiteral("colleague"), model::Role::Curator});
        tests::TempProject::require(theirs);
        tests::TempProject::require((*theirs)->reviews().save(
            {photo(1), Verdict::Rejected, {}, 0, model::RejectReason::Blurred, {}, false, QStringLiteral("colleague"), (*m_project)->now(), 0}));
        key(Qt::Key_Space);
        QCOMPARE(m_session->interaction.messages().size(), 1);
        QCOMPARE(stored(1).reviewer, QStringLiteral("colleague"));
    }

    void letsGoOfAProjectThatCloses() {
        key(Qt::Key_Z);
        m_session->session.closeProject();
        QVERIFY(!m_page->viewModel());
        key(Qt::Key_Space);
        QCOMPARE(stored(1).angleDeg, -1.0);
        m_session->open(m_project->path(), model::Role::Curator, QStringLiteral("another"));
        m_page->refresh();
        QCOMPARE(m_page->viewModel()->item()->review.angleDeg, -1.0);
    }

    void savesAHeldKeyWhenThePageIsLeft() {
        QTest::keyPress(focused(), Qt::Key_Z);
        m_page->hide();
        QCOMPARE(stored(1).angleDeg, -1.0);
    }
};

QTEST_MAIN(ReviewSafetyTest)
#include "review_safety_test.moc"
