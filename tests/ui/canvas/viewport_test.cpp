#include "ui/canvas/box_handles.h"
#include "ui/canvas/viewport.h"

#include <QTest>

using namespace paulownia::ui;

class ViewportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_viewport = {};
        m_viewport.setCanvas({1200, 1600});
        m_viewport.resize({648, 848});
    }

    void fitsCentredWithAMargin() {
        QCOMPARE(m_viewport.scale(), 0.5);
        QCOMPARE(m_viewport.toWidget(QPointF(600, 800)), QPointF(324, 424));
        QCOMPARE(m_viewport.toWidget(QPointF(0, 0)), QPointF(24, 24));
        QCOMPARE(m_viewport.toCanvas(QPointF(24, 24)), QPointF(0, 0));
    }

    void keepsThePointUnderThePointerWhileZooming_data() {
        QTest::addColumn<QPointF>("pointer");
        QTest::addColumn<double>("factor");
        QTest::newRow("in") << QPointF(100, 700) << 1.25;
        QTest::newRow("out") << QPointF(600, 30) << 0.8;
        QTest::newRow("far in") << QPointF(324, 424) << 1000.0;
        QTest::newRow("beyond the photo") << QPointF(-50, 900) << 2.0;
    }
    void keepsThePointUnderThePointerWhileZooming() {
        QFETCH(const QPointF, pointer);
        QFETCH(const double, factor);
        const QPointF before = m_viewport.toCanvas(pointer);
        m_viewport.zoomAbout(pointer, factor);
        const QPointF after = m_viewport.toCanvas(pointer);
        QVERIFY(std::abs(before.x() - after.x()) < 1e-9 && std::abs(before.y() - after.y()) < 1e-9);
        QVERIFY(!m_viewport.isFitted());
    }

    void limitsTheZoom() {
        for (int i = 0; i < 100; ++i) m_viewport.zoomAbout({0, 0}, 2);
        QCOMPARE(m_viewport.scale(), 32.0);
        for (int i = 0; i < 100; ++i) m_viewport.zoomAbout({0, 0}, 0.5);
        QCOMPARE(m_viewport.scale(), 0.25);
    }

    void staysFittedWhenTheWindowGrows() {
        m_viewport.resize({1248, 1648});
        QCOMPARE(m_viewport.scale(), 1.0);
        m_viewport.zoomAbout({600, 600}, 2);
        const QPointF shown = m_viewport.toCanvas(m_viewport.middle());
        m_viewport.resize({600, 600});
        QCOMPARE(m_viewport.scale(), 2.0);
        QCOMPARE(m_viewport.toCanvas(m_viewport.middle()), shown);
    }

    void pansByWhatThePointerMoved() {
        const QPointF before = m_viewport.toWidget(QPointF(10, 10));
        m_viewport.pan({30, -12});
        QCOMPARE(m_viewport.toWidget(QPointF(10, 10)), before + QPointF(30, -12));
    }

    void dragsEveryHandle_data() {
        QTest::addColumn<BoxPart>("part");
        QTest::addColumn<QRectF>("expected");
        QTest::newRow("top left") << BoxPart::TopLeft << QRectF(15, 27, 95, 113);
        QTest::newRow("top") << BoxPart::Top << QRectF(10, 27, 100, 113);
        QTest::newRow("top right") << BoxPart::TopRight << QRectF(10, 27, 105, 113);
        QTest::newRow("right") << BoxPart::Right << QRectF(10, 20, 105, 120);
        QTest::newRow("bottom right") << BoxPart::BottomRight << QRectF(10, 20, 105, 127);
        QTest::newRow("bottom") << BoxPart::Bottom << QRectF(10, 20, 100, 127);
        QTest::newRow("bottom left") << BoxPart::BottomLeft << QRectF(15, 20, 95, 127);
        QTest::newRow("left") << BoxPart::Left << QRectF(15, 20, 95, 120);
        QTest::newRow("body") << BoxPart::Body << QRectF(15, 27, 100, 120);
    }
    void dragsEveryHandle() {
        QFETCH(const BoxPart, part);
        QFETCH(const QRectF, expected);
        const QRectF box(10, 20, 100, 120);
        QCOMPARE(draggedBox(box, part, {5, 7}), expected);
        QCOMPARE(partAt(box, handlePoint(box, part), 6), part);
    }

    void turnsInsideOutTheRightWayRound() {
        QCOMPARE(draggedBox(QRectF(10, 10, 50, 50), BoxPart::Left, {80, 0}), QRectF(60, 10, 30, 50));
        QCOMPARE(partAt(QRectF(10, 10, 50, 50), {200, 200}, 6), BoxPart::None);
    }

private:
    Viewport m_viewport;
};

QTEST_GUILESS_MAIN(ViewportTest)
#include "viewport_test.moc"
