#include "ui/figures/chart_export.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;

namespace {

void halfBlue(QPainter& painter, const QRectF& area) {
    painter.fillRect(QRectF(area.left(), area.top(), area.width() / 2, area.height()), Qt::blue);
}

} // namespace

class ChartExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesVectorsAndPictures_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("svg") << "chart.svg" << QByteArray("<?xml");
        QTest::newRow("pdf") << "chart.PDF" << QByteArray("%PDF-");
        QTest::newRow("png") << "chart.png" << QByteArray("\x89PNG");
    }
    void writesVectorsAndPictures() {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        QTemporaryDir dir;
        QVERIFY(ui::exportChart(dir.filePath(name), {100, 50}, QStringLiteral("Half"), halfBlue).has_value());
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
    }

    void aPictureHasThreePixelsAPoint() {
        QTemporaryDir dir;
        const auto path = dir.filePath(QStringLiteral("chart.png"));
        QVERIFY(ui::exportChart(path, {100, 50}, QStringLiteral("Half"), halfBlue).has_value());
        const QImage image(path);
        QCOMPARE(image.size(), QSize(300, 150));
        QCOMPARE(image.pixelColor(10, 75), QColor(Qt::blue));
        QCOMPARE(image.pixelColor(290, 75), QColor(Qt::white));
        QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("Half"));
    }

    void leavesNothingWhereItCannotWrite() {
        QTemporaryDir dir;
        const auto other = dir.filePath(QStringLiteral("chart.gif"));
        QCOMPARE(ui::exportChart(other, {100, 50}, {}, halfBlue).error().kind, base::ErrorKind::Unsupported);
        QVERIFY(!QFile::exists(other));
        QCOMPARE(ui::exportChart(QStringLiteral("/nowhere/chart.svg"), {100, 50}, {}, halfBlue).error().kind, base::ErrorKind::Io);
    }
};

QTEST_MAIN(ChartExportTest)
#include "chart_export_test.moc"
