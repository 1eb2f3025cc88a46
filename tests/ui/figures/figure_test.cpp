#include "ui/figures/figure.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;
using ui::Figure;

namespace {

Figure figure() {
    return {QStringLiteral("Half"), {100, 50}, [](QPainter& painter, const QRectF& area) { painter.fillRect(QRectF(area.left(), area.top(), area.width() / 2, area.height()), Qt::blue); },
            {QStringLiteral("name"), QStringLiteral("votes")}, {{QStringLiteral("a, \"b\""), QStringLiteral("17")}}};
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class FigureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSideThatIsNotGivenKeepsTheProportions() {
        QCOMPARE(ui::sizeOf(figure(), {}), QSizeF(100, 50));
        QCOMPARE(ui::sizeOf(figure(), {180, 0}), QSizeF(180, 90));
        QCOMPARE(ui::sizeOf(figure(), {0, 100}), QSizeF(200, 100));
        QCOMPARE(ui::sizeOf(figure(), {30, 40}), QSizeF(30, 40));
    }

    void hasTheMillimetresAndDotsAskedFor() {
        QTemporaryDir dir;
        const auto path = dir.filePath(QStringLiteral("figure.1.png"));
        QVERIFY(ui::writeFigure(path, figure(), {50.8, 0, 300}).has_value());
        const QImage image(path);
        QCOMPARE(image.size(), QSize(600, 300)); // two inches wide
        QCOMPARE(image.dotsPerMeterX(), 11811);
        QCOMPARE(image.pixelColor(10, 150), QColor(Qt::blue));
        QCOMPARE(image.pixelColor(590, 150), QColor(Qt::white));
    }

    void numbersLieBeside() {
        QTemporaryDir dir;
        QVERIFY(ui::writeFigure(dir.filePath(QStringLiteral("figure.1.svg")), figure()).has_value());
        QCOMPARE(contentOf(dir.filePath(QStringLiteral("figure.1.csv"))), QByteArray("name,votes\r\n\"a, \"\"b\"\"\",17\r\n"));
        const auto width = QRegularExpression(QStringLiteral("width=\"([0-9.]+)mm\"")).match(QString::fromUtf8(contentOf(dir.filePath(QStringLiteral("figure.1.svg")))));
        QVERIFY(std::abs(width.captured(1).toDouble() - 100) < 0.3); // Qt rounds to points
    }

    void aFileThatCannotBeWrittenIsNamed() {
        QCOMPARE(ui::writeFigure(QStringLiteral("/nowhere/figure.svg"), figure()).error().where, std::string("/nowhere/figure.svg"));
        QCOMPARE(ui::writeFigure(QStringLiteral("figure.bmp"), figure()).error().kind, base::ErrorKind::Unsupported);
    }
};

QTEST_MAIN(FigureTest)
#include "figure_test.moc"
