#include "ui/review/review_page.h"

#include "tests/support/review_window.h"
#include "ui/review/reason_panel.h"

#include <QWheelEvent>

using namespace paulownia;
using model::FaceBox;
using model::PhotoId;
using model::Verdict;
using ui::ReviewFilter;

/// Every key of the Review page, pressed once and held.
class ReviewKeysTest : public tests::ReviewWindow {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

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
        QCOMPARE(angleField()->value(), angle);
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

    /// Without a mouse: a rectangle in the middle, moved and sized by arrows, accepted.
    void drawsByTheKeyboardAlone() {
        show(7);
        key(Qt::Key_W);
        key(Qt::Key_Return);
        QVERIFY(!m_page->canvas().isDrawing());
        const auto drawn = m_page->canvas().face().box;
        QVERIFY(std::abs(drawn.x + drawn.w / 2 - kPhoto.width() / 2) <= 1 && std::abs(drawn.y + drawn.h / 2 - kPhoto.height() / 2) <= 1);
        QVERIFY(drawn.h >= kPhoto.height() / 4 && drawn.w < drawn.h);
        key(Qt::Key_Left, Qt::ShiftModifier);
        key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_page->canvas().face().box, (FaceBox{drawn.x - 10, drawn.y, drawn.w + 10, drawn.h + 10}));
        QVERIFY(m_page->canvas().accessibleDescription().contains(QString::number(drawn.w + 10))); // told, not only shown
        key(Qt::Key_Space);
        QCOMPARE(stored(7).verdict, Verdict::Accepted);
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

    void zoomsByKeyAndKeepsTheZoom() {
        key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_page->canvas().viewport().scale(), 1.0);
        key(Qt::Key_Space);
        QCOMPARE(m_page->canvas().viewport().scale(), 1.0);
        key(Qt::Key_F);
        QVERIFY(m_page->canvas().viewport().isFitted());
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

    void controlsKeepTheirOwnArrows() {
        auto* angle = angleField();
        angle->setFocus();
        key(Qt::Key_Up);
        QCOMPARE(m_page->canvas().face().angleDeg, 0.1);
        m_page->grid().setFocus();
        key(Qt::Key_Right);
        QCOMPARE(current(), photo(2));
        QCOMPARE(m_page->canvas().face().box, kBox);
    }

    void everyKeyOfTheTableHasItsHandler() {
        for (const auto& row : ui::commandRows()) {
            const QString id = QString::fromLatin1(row.id);
            if (!id.startsWith(QLatin1String("review.")) && !id.startsWith(QLatin1String("nav."))) continue;
            if (id == QLatin1String("review.reopen")) continue; // nothing is decided yet
            QVERIFY2(m_session->commands.action(id)->isEnabled(), row.id);
        }
    }

    void goesThroughThePhotosByArrowsWhereThereIsNoRectangle() {
        show(7);
        key(Qt::Key_Right);
        QCOMPARE(current(), photo(8));
        key(Qt::Key_Down);
        QCOMPARE(current(), photo(9));
        key(Qt::Key_Left);
        key(Qt::Key_Up);
        QCOMPARE(current(), photo(7));
    }

    void drawsWithWAndADrag() {
        show(8);
        key(Qt::Key_W);
        QVERIFY(m_page->canvas().isDrawing());
        drag(onCanvas({200, 80}), onCanvas({380, 320}));
        QVERIFY(std::abs(stored(8).box.w - 180) <= 1 && std::abs(stored(8).box.h - 240) <= 1);
        key(Qt::Key_W);
        key(Qt::Key_Escape);
        QVERIFY(!m_page->canvas().isDrawing());
    }

    void zoomsWithTheWheelAndPansWithTheMiddleButton() {
        auto& canvas = m_page->canvas();
        const QPointF at(260, 170), seen = canvas.viewport().toCanvas(at);
        QWheelEvent wheel(at, canvas.mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&canvas, &wheel);
        QVERIFY((canvas.viewport().toCanvas(at) - seen).manhattanLength() < 1e-6); // about the pointer
        QVERIFY(!canvas.viewport().isFitted());
        QTest::mousePress(&canvas, Qt::MiddleButton, {}, at.toPoint());
        QTest::mouseMove(&canvas, at.toPoint() + QPoint(20, 10));
        QTest::mouseRelease(&canvas, Qt::MiddleButton, {}, at.toPoint() + QPoint(20, 10));
        QVERIFY((canvas.viewport().toCanvas(at + QPointF(20, 10)) - seen).manhattanLength() < 1e-6);
    }

    void undoesAndRedoesByEachKey() {
        key(Qt::Key_V);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stored(1).angleDeg, 0.0);
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stored(1).angleDeg, 0.1);
        key(Qt::Key_Z, Qt::ControlModifier);
        key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(stored(1).angleDeg, 0.1);
    }

    void decidesOnceWhileAKeyIsHeld_data() {
        QTest::addColumn<int>("held");
        QTest::addColumn<bool>("fromTheGrid");
        QTest::newRow("space on the photo") << int{Qt::Key_Space} << false;
        QTest::newRow("space on the tiles") << int{Qt::Key_Space} << true;
        QTest::newRow("second look") << int{Qt::Key_S} << false;
    }
    void decidesOnceWhileAKeyIsHeld() {
        QFETCH(const int, held);
        QFETCH(const bool, fromTheGrid);
        if (fromTheGrid) m_page->grid().setFocus();
        const auto before = acts();
        hold(static_cast<Qt::Key>(held), 10);
        QCOMPARE(acts(), before + 1);
        QCOMPARE(steps(), 1);
        QVERIFY(!isStored(2));
    }

    void rejectsOnceWhileTheDigitIsHeld() {
        key(Qt::Key_R);
        hold(Qt::Key_4, 10);
        QCOMPARE(steps(), 1);
        QVERIFY(!isStored(2));
    }

    void isOneStepAndOneActWhileAKeyIsHeld_data() {
        QTest::addColumn<int>("held");
        QTest::newRow("turning") << int{Qt::Key_V};
        QTest::newRow("turning by a degree") << int{Qt::Key_Z};
        QTest::newRow("moving") << int{Qt::Key_Right};
    }
    void isOneStepAndOneActWhileAKeyIsHeld() {
        QFETCH(const int, held);
        const auto before = acts();
        hold(static_cast<Qt::Key>(held), 30);
        QCOMPARE(acts(), before + 1);
        QCOMPARE(steps(), 1);
        const auto placed = m_page->viewModel()->item()->placement();
        QVERIFY(placed.box.x == kBox.x + 31 || std::abs(placed.angleDeg - 3.1) < 1e-6 || placed.angleDeg == -31);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_page->viewModel()->item()->placement(), (review::Placement{kBox, 0}));
    }
};

QTEST_MAIN(ReviewKeysTest)
#include "review_keys_test.moc"
