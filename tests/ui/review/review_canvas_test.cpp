#include "ui/review/review_page.h"

#include "tests/support/review_window.h"
#include "ui/canvas/box_handles.h"


using namespace paulownia;
using model::FaceBox;
using model::PhotoId;
using model::Verdict;
using ui::ReviewFilter;

/// The photo at work: drags, numbers, before and after.
class ReviewCanvasTest : public tests::ReviewWindow {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

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

    void typesNumbersAndANote() {
        auto* angle = angleField();
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

    void dragsTheTurnHandleAsOneStep() {
        const auto before = acts();
        const QPoint handle = m_page->canvas().turnHandle().toPoint();
        drag(handle, handle + QPoint(30, 4));
        QVERIFY(stored(1).angleDeg > 1);
        QCOMPARE(acts(), before + 1);
        QCOMPARE(command("edit.undo")->text(), QStringLiteral("Undo turn photo"));
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_page->canvas().face().box, kBox);
    }

    void dragsEachHandle_data() {
        QTest::addColumn<int>("part");
        for (const auto part : ui::kBoxHandles) QTest::addRow("%d", static_cast<int>(part)) << static_cast<int>(part);
    }
    void dragsEachHandle() {
        QFETCH(const int, part);
        const auto at = m_page->canvas().viewport().toWidget(ui::handlePoint(imaging::toRect(kBox), static_cast<ui::BoxPart>(part))).toPoint();
        drag(at, at + QPoint(-12, 12));
        QVERIFY(stored(1).box != kBox);
        QCOMPARE(command("edit.undo")->text(), QStringLiteral("Undo resize face rectangle"));
    }

    void drawsANewRectangleBesideTheOldOne() {
        drag(onCanvas({20, 40}), onCanvas({120, 200}));
        QVERIFY(std::abs(stored(1).box.x - 20) <= 1 && std::abs(stored(1).box.h - 160) <= 1);
        QCOMPARE(steps(), 1);
    }
};

QTEST_MAIN(ReviewCanvasTest)
#include "review_canvas_test.moc"
