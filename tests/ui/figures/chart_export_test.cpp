#include "ui/figures/chart_export.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

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

    /// One page, as large as asked: a journal takes it as it is.
    void aPdfHasOnePageOfTheRightSize() {
        QTemporaryDir dir;
        const auto path = dir.filePath(QStringLiteral("chart.pdf"));
        QVERIFY(ui::exportChart(path, {510, 200}, QStringLiteral("Half"), halfBlue).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto pdf = QString::fromLatin1(file.readAll());
        QVERIFY(pdf.startsWith(QLatin1String("%PDF-")) && pdf.trimmed().endsWith(QLatin1String("%%EOF")));
        QCOMPARE(pdf.count(QRegularExpression(QStringLiteral("/Type\\s*/Page\\b(?!s)"))), 1);
        const auto box = QRegularExpression(QStringLiteral("/MediaBox\\s*\\[\\s*0\\s+0\\s+([0-9.]+)\\s+([0-9.]+)\\s*\\]")).match(pdf);
        QVERIFY(box.hasMatch());
        QVERIFY2(qAbs(box.captured(1).toDouble() - 510) < 1 && qAbs(box.captured(2).toDouble() - 200) < 1, qPrintable(box.captured()));
    }

    void anSvgParsesAndHasTheRightSize() {
        QTemporaryDir dir;
        const auto path = dir.filePath(QStringLiteral("chart.svg"));
        QVERIFY(ui::exportChart(path, {510, 200}, QStringLiteral("A < B & C"), halfBlue).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.attributes().value(QStringLiteral("viewBox")).toString(), QStringLiteral("0 0 510 200"));
        while (!xml.atEnd()) xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(QSvgRenderer(path).isValid());
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
