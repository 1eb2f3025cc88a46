#include "ui/tour/tour_pointer.h"

#include <QTest>

using namespace paulownia::ui;

class TourPointerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standsBesideAndInside_data() {
        QTest::addColumn<QRect>("target");
        QTest::addColumn<bool>("canBeClear");
        const auto row = [](const char* name, QRect target, bool canBeClear) { QTest::newRow(name) << target << canBeClear; };
        row("card at the top left", {100, 60, 250, 180}, true);
        row("list on the right", {640, 20, 370, 640}, true);
        row("bar at the bottom", {100, 620, 900, 40}, true);
        row("bar at the top", {90, 30, 930, 40}, true);
        row("the whole page", {90, 30, 930, 660}, false);
        row("nothing", {}, true);
    }
    void standsBesideAndInside() {
        QFETCH(QRect, target);
        QFETCH(bool, canBeClear);
        const QRect window(88, 28, 936, 650);
        const QRect place = bubblePlace(window, target, {340, 240});
        QVERIFY(window.contains(place));
        QCOMPARE(place.size(), QSize(340, 240));
        if (!target.isEmpty()) QCOMPARE(place.intersects(target), !canBeClear);
    }

    void pointsAtNothingUnseen() {
        QWidget window;
        window.resize(400, 300);
        TourPointer pointer(&window);
        window.show();
        pointer.pointAt({10, 10, 50, 20});
        QVERIFY(pointer.isVisible() && pointer.geometry().contains(QRect(10, 10, 50, 20)));
        QCOMPARE(window.childAt(20, 15), nullptr); // a click goes through
        pointer.pointAt({});
        QVERIFY(!pointer.isVisible());
    }
};

QTEST_MAIN(TourPointerTest)
#include "tour_pointer_test.moc"
