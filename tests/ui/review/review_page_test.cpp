#include "tests/support/stored_photos.h"
#include "tests/support/test_session.h"
#include "ui/canvas/box_handles.h"
#include "ui/canvas/photo_view.h"
#include "ui/review/filter_bar.h"
#include "ui/review/narrowing_bar.h"
#include "ui/review/reason_panel.h"
#include "ui/review/review_page.h"
#include "ui/widgets/thumbnail_grid.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace paulownia;
using model::FaceBox;
using model::PhotoId;
using model::Verdict;
using ui::ReviewFilter;

/// The real page in a window, on a project of nine photos; the first five have a proposal.
class ReviewPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_project = std::make_unique<tests::TempProject>();
        m_volunteer = m_project->addVolunteer(1, 0);
        for (int i = 1; i <= 9; ++i) tests::addStoredPhoto(*m_project, m_volunteer, i, pictureOf(i), kPhoto);
        for (int i = 1; i <= 5; ++i)
            tests::TempProject::require((*m_project)->reviews().saveProposal(
                photo(i), {kBox, 0, 0.9 + i / 100.0, i == 2 ? model::ProposalFlag::Blurred : model::ProposalFlags(), QStringLiteral("haar")}));
        m_session = std::make_unique<tests::TestSession>();
        m_window = std::make_unique<QMainWindow>();
        const auto actions = m_session->commands.actions();
        m_window->addActions(QList<QAction*>(actions.begin(), actions.end()));
        m_page = new ui::ReviewPage(m_session->session);
        m_window->setCentralWidget(m_page);
        m_window->resize(1200, 800);
        m_session->open(m_project->path());
        m_page->refresh();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_page->canvas().setFocus();
        QTRY_VERIFY(m_page->isSettled());
    }
    void cleanup() {
        m_window.reset();
        m_session.reset();
        m_project.reset();
    }

    void acceptsWithSpaceAndGoesOn() {
        key(Qt::Key_Space);
        QCOMPARE(stored(1).verdict, Verdict::Accepted);
        QCOMPARE(current(), photo(2));
        QTRY_COMPARE(m_page->filters().textOf(ReviewFilter::Accepted), QStringLiteral("Accepted  1"));
    }

    void acceptsWithSpaceFromTheGridToo() {
        m_page->grid().setFocus();
        key(Qt::Key_Space);
        QCOMPARE(stored(1).verdict, Verdict::Accepted);
    }

    void rejectsWithAReason() {
        const auto* panel = m_page->findChild<ui::ReasonPanel*>();
        QVERIFY(!panel->isVisible());
        key(Qt::Key_R);
        QVERIFY(panel->isVisible());
        QVERIFY(m_page->canvas().rect().contains(panel->geometry()));
        key(Qt::Key_4);
        QVERIFY(!panel->isVisible());
        QCOMPARE(stored(1).reason, model::RejectReason::Covered);
        QCOMPARE(current(), photo(2));
        key(Qt::Key_X);
        key(Qt::Key_1);
        QCOMPARE(stored(2).reason, model::RejectReason::Hand);
        QCOMPARE(stored(2).angleDeg, 0.0);
    }

    void asksForTheOtherReason() {
        m_session->interaction.answer(QStringLiteral("a drawing"));
        key(Qt::Key_R);
        key(Qt::Key_9);
        QCOMPARE(stored(1).reason, model::RejectReason::Other);
        QCOMPARE(stored(1).note, QStringLiteral("a drawing"));
        key(Qt::Key_R); // and no words: nothing happens
        key(Qt::Key_9);
        QVERIFY(!(*m_project)->reviews().find(photo(2))->has_value());
        key(Qt::Key_R);
        key(Qt::Key_Escape);
        QVERIFY(!m_page->findChild<ui::ReasonPanel*>()->isVisible());
    }

    void turnsByKey_data() {
        QTest::addColumn<int>("turn");
        QTest::addColumn<double>("angle");
        QTest::newRow("Z") << int{Qt::Key_Z} << -1.0;
        QTest::newRow("X") << int{Qt::Key_X} << 1.0;
        QTest::newRow("C") << int{Qt::Key_C} << -0.1;
        QTest::newRow("V") << int{Qt::Key_V} << 0.1;
    }
    void turnsByKey() {
        QFETCH(const int, turn);
        QFETCH(const double, angle);
        key(static_cast<Qt::Key>(turn));
        QCOMPARE(m_page->canvas().face().angleDeg, angle);
        QCOMPARE(m_page->findChild<QDoubleSpinBox*>()->value(), angle);
        m_page->viewModel()->document().save();
        QCOMPARE(stored(1).angleDeg, angle);
    }

    void movesAndResizesByArrows_data() {
        QTest::addColumn<int>("arrow");
        QTest::addColumn<int>("modifier");
        QTest::addColumn<FaceBox>("expected");
        const auto row = [](const char* name, Qt::Key arrow, Qt::KeyboardModifier modifier, FaceBox expected) {
            QTest::newRow(name) << int{arrow} << static_cast<int>(modifier) << expected;
        };
        row("left", Qt::Key_Left, Qt::NoModifier, {199, 100, 160, 200});
        row("right", Qt::Key_Right, Qt::NoModifier, {201, 100, 160, 200});
        row("up", Qt::Key_Up, Qt::NoModifier, {200, 99, 160, 200});
        row("down", Qt::Key_Down, Qt::NoModifier, {200, 101, 160, 200});
        row("far left", Qt::Key_Left, Qt::ShiftModifier, {190, 100, 160, 200});
        row("far down", Qt::Key_Down, Qt::ShiftModifier, {200, 110, 160, 200});
        row("far right", Qt::Key_Right, Qt::ShiftModifier, {210, 100, 160, 200});
        row("far up", Qt::Key_Up, Qt::ShiftModifier, {200, 90, 160, 200});
        row("narrower", Qt::Key_Left, Qt::ControlModifier, {200, 100, 159, 200});
        row("taller", Qt::Key_Down, Qt::ControlModifier, {200, 100, 160, 201});
        row("wider", Qt::Key_Right, Qt::ControlModifier, {200, 100, 161, 200});
        row("shorter", Qt::Key_Up, Qt::ControlModifier, {200, 100, 160, 199});
    }
    void movesAndResizesByArrows() {
        QFETCH(const int, arrow);
        QFETCH(const int, modifier);
        QFETCH(const FaceBox, expected);
        key(static_cast<Qt::Key>(arrow), static_cast<Qt::KeyboardModifier>(modifier));
        QCOMPARE(m_page->canvas().face().box, expected);
    }

    void goesThroughThePhotos() {
        key(Qt::Key_D);
        QCOMPARE(current(), photo(2));
        key(Qt::Key_PageDown);
        QCOMPARE(current(), photo(3));
        key(Qt::Key_A);
        QCOMPARE(current(), photo(2));
        key(Qt::Key_Space);
        QCOMPARE(current(), photo(3));
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(current(), photo(1));
        key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(current(), photo(3)); // the second is decided
    }

    void drawsWithW() {
        show(7);
        key(Qt::Key_W);
        for (const QPointF edge : {QPointF(300, 80), QPointF(300, 320), QPointF(200, 200), QPointF(380, 200)})
            QTest::mouseClick(&m_page->canvas(), Qt::LeftButton, {}, onCanvas(edge));
        const auto drawn = stored(7).box;
        QVERIFY(std::abs(drawn.x - 200) <= 1 && std::abs(drawn.y - 80) <= 1 && std::abs(drawn.w - 180) <= 1 && std::abs(drawn.h - 240) <= 1);
        key(Qt::Key_Space);
        QCOMPARE(stored(7).verdict, Verdict::Accepted);
    }

    void aDragIsOneStepNamedInTheMenu() {
        auto* undo = m_session->commands.action(QStringLiteral("edit.undo"));
        QVERIFY(!undo->isEnabled());
        const QPoint from = onCanvas(imaging::toRect(kBox).center());
        QTest::mousePress(&m_page->canvas(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 5; ++i) QTest::mouseMove(&m_page->canvas(), from + QPoint(5 * i, 0));
        QTest::mouseRelease(&m_page->canvas(), Qt::LeftButton, {}, from + QPoint(25, 0));
        QVERIFY(stored(1).box.x > kBox.x);
        QCOMPARE(undo->text(), QStringLiteral("Undo move face rectangle"));
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_page->canvas().face().box, kBox);
        QCOMPARE(m_session->commands.action(QStringLiteral("edit.redo"))->text(), QStringLiteral("Redo move face rectangle"));
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_page->canvas().face().box.x > kBox.x);
    }

    void escapeTakesADragBack() {
        const QPoint from = onCanvas(imaging::toRect(kBox).center());
        QTest::mousePress(&m_page->canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_page->canvas(), from + QPoint(30, 0));
        key(Qt::Key_Escape);
        QTest::mouseRelease(&m_page->canvas(), Qt::LeftButton, {}, from + QPoint(30, 0));
        QCOMPARE(m_page->canvas().face().box, kBox);
    }

    void typesNumbersAndANote() {
        auto* angle = m_page->findChild<QDoubleSpinBox*>();
        angle->setFocus();
        angle->selectAll();
        QTest::keyClicks(angle, QStringLiteral("-3.5"));
        QTest::keyClick(angle, Qt::Key_Return);
        QCOMPARE(m_page->canvas().face().angleDeg, -3.5);
        auto* left = m_page->findChildren<QSpinBox*>().first();
        left->setFocus();
        left->selectAll();
        QTest::keyClicks(left, QStringLiteral("33"));
        QTest::keyClick(left, Qt::Key_Return);
        QCOMPARE(m_page->canvas().face().box.x, 33);
        auto* note = noteField();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("x and d are letters here"));
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(stored(1).note, QStringLiteral("x and d are letters here"));
        QCOMPARE(m_session->commands.action(QStringLiteral("edit.undo"))->text(), QStringLiteral("Undo change note"));
        QCOMPARE(current(), photo(1));
    }

    void controlsKeepTheirOwnArrows() {
        auto* angle = m_page->findChild<QDoubleSpinBox*>();
        angle->setFocus();
        key(Qt::Key_Up);
        QCOMPARE(m_page->canvas().face().angleDeg, 0.1);
        m_page->grid().setFocus();
        key(Qt::Key_Right);
        QCOMPARE(current(), photo(2));
        QCOMPARE(m_page->canvas().face().box, kBox);
    }

    void filtersTheGrid() {
        m_page->filters().choose(ReviewFilter::ToDo);
        QCOMPARE(m_page->grid().model()->rowCount(), 5); // four, and the photo at work
        show(8);
        QCOMPARE(m_page->grid().model()->rowCount(), 4);
        m_page->filters().choose(ReviewFilter::Proposed);
        QCOMPARE(m_page->grid().model()->rowCount(), 6);
    }

    void goesOnWithinTheFilter() {
        m_page->filters().choose(ReviewFilter::Proposed);
        for (int i = 1; i <= 4; ++i) {
            key(Qt::Key_Space);
            QCOMPARE(current(), photo(i + 1));
            QCOMPARE(m_page->grid().currentIndex().data().toString(), photo(i + 1).toString());
            QCOMPARE(m_page->grid().selectionModel()->selectedIndexes().size(), 1);
            QCOMPARE(m_page->grid().model()->rowCount(), 5 - i);
        }
    }

    void goesRoundTheEndOfTheFilterAndNotToTheNeighbour() {
        m_page->filters().choose(ReviewFilter::Proposed);
        show(5);
        key(Qt::Key_Space); // its row goes; the grid must not take the fourth for a choice
        QCOMPARE(current(), photo(1));
        QCOMPARE(m_page->grid().currentIndex().data().toString(), photo(1).toString());
    }

    void actsOnManySelectedTiles() {
        const auto& list = m_page->viewModel()->photos();
        QItemSelection tiles(list.index(0), list.index(2));
        m_page->grid().selectionModel()->select(tiles, QItemSelectionModel::ClearAndSelect);
        key(Qt::Key_Space);
        QCOMPARE(m_page->viewModel()->document().counts().accepted, 3);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_page->viewModel()->document().counts().accepted, 0);
    }

    void acceptsAllAboveAConfidenceAfterAsking() {
        m_session->interaction.answer(QStringLiteral("93"));
        m_session->interaction.answer(false);
        trigger("review.acceptProposed");
        QCOMPARE(m_page->viewModel()->document().counts().accepted, 0);
        QVERIFY(m_session->interaction.lastConfirmation().verb.contains(QLatin1Char('3')));
        m_session->interaction.answer(QStringLiteral("0 %"));
        m_session->interaction.answer(true);
        trigger("review.acceptProposed");
        QCOMPARE(m_page->viewModel()->document().counts().accepted, 5);
        QVERIFY(stored(2).secondLook);
        m_session->interaction.answer(QStringLiteral("many"));
        trigger("review.acceptProposed");
        QCOMPARE(m_session->interaction.messages().size(), 1);
    }

    void findsTheFacesAsAJob() {
        trigger("review.propose");
        QTRY_COMPARE((*m_project)->reviews().allProposals()->size(), 9);
        QVERIFY(m_session->interaction.errors().empty());
        m_page->refresh();
        QCOMPARE(m_page->viewModel()->withoutProposal(), 0);
    }

    void offersNoSearchInWhatCannotBeRead() {
        tests::TempProject::require((*m_project)->database().run(QStringLiteral("DELETE FROM proposal")));
        const QString lost = (*m_project)->vault().path((*m_project)->photos().find(photo(7))->value().sha256);
        QVERIFY(QFile::remove(lost));
        m_page->refresh();
        QCOMPARE(m_page->viewModel()->withoutProposal(), 9);
        trigger("review.propose");
        QTRY_COMPARE((*m_project)->reviews().allProposals()->size(), 8);
        m_page->refresh();
        QCOMPARE(m_page->viewModel()->withoutProposal(), 0);
    }

    void everyKeyOfTheTableHasItsHandler() {
        for (const auto& row : ui::commandRows()) {
            const QString id = QString::fromLatin1(row.id);
            if (!id.startsWith(QLatin1String("review.")) && !id.startsWith(QLatin1String("nav."))) continue;
            if (id == QLatin1String("review.reopen")) continue; // nothing is decided yet
            QVERIFY2(m_session->commands.action(id)->isEnabled(), row.id);
        }
    }

    void rejectsWithEachDigit_data() {
        QTest::addColumn<int>("digit");
        for (int digit = 1; digit <= 8; ++digit) QTest::addRow("%d", digit) << digit;
    }
    void rejectsWithEachDigit() {
        QFETCH(const int, digit);
        key(Qt::Key_R);
        key(static_cast<Qt::Key>(Qt::Key_0 + digit));
        QCOMPARE(static_cast<int>(stored(1).reason), digit);
    }

    void takesBackFlagsAndNotes() {
        key(Qt::Key_Space);
        key(Qt::Key_PageUp);
        QCOMPARE(current(), photo(1));
        key(Qt::Key_T);
        QCOMPARE(stored(1).verdict, Verdict::Undecided);
        key(Qt::Key_S);
        QVERIFY(stored(1).secondLook);
        key(Qt::Key_N);
        QCOMPARE(m_window->focusWidget(), noteField());
        QTest::keyClicks(noteField(), QStringLiteral("ears?"));
        key(Qt::Key_Return);
        QCOMPARE(m_window->focusWidget(), &m_page->canvas());
        m_page->viewModel()->document().save();
        QCOMPARE(stored(1).note, QStringLiteral("ears?"));
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(stored(1).note.isEmpty());
        key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(stored(1).note, QStringLiteral("ears?"));
    }

    void zoomsInAndOutByKey() {
        const double fitted = m_page->canvas().viewport().scale();
        key(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(m_page->canvas().viewport().scale() > fitted);
        key(Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(qFuzzyCompare(m_page->canvas().viewport().scale(), fitted));
    }

    void pansWhileSpaceIsHeld() {
        key(Qt::Key_0, Qt::ControlModifier);
        auto& canvas = m_page->canvas();
        const QPointF before = canvas.viewport().toWidget(QPointF());
        QTest::keyPress(&canvas, Qt::Key_Space);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, QPoint(200, 200));
        QTest::mouseMove(&canvas, QPoint(170, 180));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, QPoint(170, 180));
        QTest::keyRelease(&canvas, Qt::Key_Space);
        QVERIFY(canvas.viewport().toWidget(QPointF()) != before);
        QVERIFY(!(*m_project)->reviews().find(photo(1))->has_value()); // neither accepted nor moved
    }

    void showsThePhotoAsItCame() {
        key(Qt::Key_Z);
        key(Qt::Key_B);
        QCOMPARE(m_page->canvas().face().angleDeg, 0.0);
        QVERIFY(m_page->canvas().face().box.isEmpty());
        key(Qt::Key_W); // nothing can be drawn meanwhile
        QVERIFY(!m_page->canvas().isDrawing());
        key(Qt::Key_B);
        QCOMPARE(m_page->canvas().face().angleDeg, -1.0);
        key(Qt::Key_B);
        key(Qt::Key_X); // an edit shows what it does
        QCOMPARE(m_page->canvas().face().angleDeg, 0.0);
        QVERIFY(!m_page->canvas().face().box.isEmpty());
        key(Qt::Key_B);
        key(Qt::Key_D);
        QVERIFY(!m_page->canvas().face().box.isEmpty());
    }

    void narrowsTheGrid() {
        auto* field = m_page->narrowing().findChild<QLineEdit*>();
        field->setFocus();
        QTest::keyClicks(field, photo(3).toString());
        QCOMPARE(m_page->grid().model()->rowCount(), 2); // and the photo at work
        QCOMPARE(m_page->filters().textOf(ReviewFilter::All), QStringLiteral("All  1"));
        m_page->reveal(photo(6).toString());
        QCOMPARE(m_page->grid().model()->rowCount(), 9);
        QVERIFY(field->text().isEmpty());
    }

    void remembersItsLayout() {
        auto* splitter = m_page->findChild<QSplitter*>();
        splitter->setSizes({330, 500, 370});
        const auto sizes = splitter->sizes();
        m_page->grid().setTileSize(150);
        m_page->hide();
        ui::ReviewPage again(m_session->session);
        again.refresh();
        again.resize(m_page->size());
        again.show();
        QCOMPARE(again.grid().tileSize(), 150);
        QCOMPARE(again.findChild<QSplitter*>()->sizes(), sizes);
    }

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

    void aCancelledDragLeavesNothingToDoAgain() {
        const auto acts = (*m_project)->chain().head()->seq;
        const QPoint from = onCanvas(imaging::toRect(kBox).center());
        QTest::mousePress(&m_page->canvas(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 5; ++i) QTest::mouseMove(&m_page->canvas(), from + QPoint(5 * i, 0));
        key(Qt::Key_Escape);
        QVERIFY(!m_session->commands.action(QStringLiteral("edit.undo"))->isEnabled());
        QVERIFY(!m_session->commands.action(QStringLiteral("edit.redo"))->isEnabled());
        QCOMPARE((*m_project)->chain().head()->seq, acts);
        QTest::mouseRelease(&m_page->canvas(), Qt::LeftButton, {}, from);
        QTest::mousePress(&m_page->canvas(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 5; ++i) QTest::mouseMove(&m_page->canvas(), from + QPoint(5 * i, 0));
        QTest::mouseRelease(&m_page->canvas(), Qt::LeftButton, {}, from + QPoint(25, 0));
        QCOMPARE((*m_project)->chain().head()->seq, acts + 1);
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

    void zoomsByKeyAndKeepsTheZoom() {
        key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_page->canvas().viewport().scale(), 1.0);
        key(Qt::Key_Space);
        QCOMPARE(m_page->canvas().viewport().scale(), 1.0);
        key(Qt::Key_F);
        QVERIFY(m_page->canvas().viewport().isFitted());
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

    void revealsAPhoto() {
        m_page->filters().choose(ReviewFilter::Accepted);
        m_page->reveal(photo(6).toString());
        QCOMPARE(current(), photo(6));
        m_page->reveal(QStringLiteral("nonsense"));
        QCOMPARE(current(), photo(6));
    }

private:
    static constexpr QSize kPhoto{600, 400};
    static constexpr FaceBox kBox{200, 100, 160, 200};

    /// Nobody's face; no two alike.
    static QByteArray pictureOf(int number) {
        cv::Mat picture = tests::lopsidedPicture(kPhoto.width(), kPhoto.height());
        picture.rowRange(10 * number, 10 * number + 5).setTo(cv::Scalar(40, 40, 200));
        return tests::encoded(picture);
    }
    PhotoId photo(int number) const { return PhotoId(m_volunteer, number); }
    PhotoId current() const { return *m_page->viewModel()->current(); }
    model::Review stored(int number) { return (*m_project)->reviews().find(photo(number))->value(); }
    void show(int number) { m_page->viewModel()->setCurrent(photo(number)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_page, key, modifiers); }
    void trigger(const char* id) { m_session->commands.action(QString::fromLatin1(id))->trigger(); }
    QPoint onCanvas(QPointF point) const { return m_page->canvas().viewport().toWidget(point).toPoint(); }
    QLineEdit* noteField() const {
        for (auto* field : m_page->findChildren<QLineEdit*>())
            if (field->accessibleName() == QLatin1String("Note")) return field;
        return nullptr;
    }

    std::unique_ptr<tests::TempProject> m_project;
    model::AgreementNumber m_volunteer = *model::AgreementNumber::parse(QStringLiteral("a0000001"));
    std::unique_ptr<tests::TestSession> m_session;
    std::unique_ptr<QMainWindow> m_window;
    ui::ReviewPage* m_page = nullptr;
};

QTEST_MAIN(ReviewPageTest)
#include "review_page_test.moc"
