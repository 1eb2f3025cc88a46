#include "ui/faces/subject_view.h"

#include <QTest>

using namespace paulownia;
using ui::SubjectView;

class SubjectViewTest : public QObject {
    Q_OBJECT

    static QImage plain(Qt::GlobalColor colour) {
        QImage image(50, 50, QImage::Format_RGB32);
        image.fill(colour);
        return image;
    }

private Q_SLOTS:
    void laysPhotosOutAsLargeAsTheyGo_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSizeF>("room");
        QTest::addColumn<int>("columns");
        QTest::newRow("one") << 1 << QSizeF(900, 500) << 1;
        QTest::newRow("nine in a square") << 9 << QSizeF(600, 600) << 3;
        QTest::newRow("nine in a wide window") << 9 << QSizeF(1300, 560) << 5;
        QTest::newRow("nine in a strip") << 9 << QSizeF(1800, 200) << 9;
        QTest::newRow("five upright") << 5 << QSizeF(200, 900) << 1;
    }
    void laysPhotosOutAsLargeAsTheyGo() {
        QFETCH(int, count);
        QFETCH(QSizeF, room);
        QTEST(SubjectView::columnsFor(count, room), "columns");
    }

    void showsWhatIsThereAndSaysOnlyHowMany() {
        SubjectView view;
        view.resize(208, 100);
        view.setPictures({plain(Qt::red), plain(Qt::blue)});
        const auto image = view.grab().toImage();
        QCOMPARE(image.pixelColor(50, 50), QColor(Qt::red));
        QCOMPARE(image.pixelColor(158, 50), QColor(Qt::blue));
        QCOMPARE(view.accessibleName(), QStringLiteral("2 photo(s) of one person"));
        QVERIFY(view.toolTip().isEmpty());
    }

    void waitsForOneAndSaysWhichCannotBeShown() {
        SubjectView view;
        view.resize(208, 100);
        view.setPictures({std::nullopt, QImage()});
        const auto waiting = view.grab().toImage();
        view.setPictures({QImage(), QImage()});
        const auto failed = view.grab().toImage();
        QVERIFY(waiting.copy(0, 0, 104, 100) != failed.copy(0, 0, 104, 100));
        QCOMPARE(waiting.copy(104, 0, 104, 100), failed.copy(104, 0, 104, 100));
    }
};

QTEST_MAIN(SubjectViewTest)
#include "subject_view_test.moc"
