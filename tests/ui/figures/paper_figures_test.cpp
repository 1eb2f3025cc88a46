#include "tests/support/release_files.h"
#include "ui/figures/age_histogram.h"
#include "ui/figures/sample_board.h"
#include "ui/figures/votes_figure.h"

#include <QPainter>
#include <QTest>

using namespace paulownia;
using tests::demand;

namespace {

QImage painted(const ui::Figure& figure, const QSize& size) {
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    figure.paint(painter, image.rect());
    return image;
}

QVector<ui::Sample> greySamples(int count) {
    QVector<ui::Sample> samples;
    for (int i = 0; i < count; ++i) {
        QImage face(359, 359, QImage::Format_Grayscale8);
        face.fill(qRgb(100, 100, 100));
        samples.append({face, i + 1, 2});
    }
    return samples;
}

} // namespace

class PaperFiguresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// One headshot fills the board: its pixels can be counted.
    void theBarLiesOverTheMandibleRows() {
        const auto image = painted(ui::sampleFigure(greySamples(1)), {359, 359});
        QCOMPARE(image.pixelColor(180, 266), QColor(100, 100, 100));
        for (const int row : {267, 268, 269}) QCOMPARE(image.pixelColor(180, row), QColor(Qt::white));
        QCOMPARE(image.pixelColor(180, 270), QColor(100, 100, 100));
        QCOMPARE(image.pixelColor(29, 268), QColor(100, 100, 100));
        QCOMPARE(image.pixelColor(30, 268), QColor(Qt::white));
        QCOMPARE(image.pixelColor(328, 268), QColor(Qt::white));
        QCOMPARE(image.pixelColor(329, 268), QColor(100, 100, 100));
    }

    void theBoardIsThreeByTwo() {
        const auto figure = ui::sampleFigure(greySamples(24));
        QCOMPARE(figure.sizeMm.width(), 180.0);
        QVERIFY(figure.sizeMm.height() > 115 && figure.sizeMm.height() < 125); // 6 × 4
        QCOMPARE(figure.rows.size(), 24);
        QCOMPARE(figure.rows.last(), (QStringList{QStringLiteral("24"), QStringLiteral("24"), QStringLiteral("2")}));
        const auto image = painted(figure, {1800, 1200});
        for (const QPoint at : {QPoint(50, 50), QPoint(1750, 50), QPoint(50, 1150), QPoint(1750, 1150)}) QCOMPARE(image.pixelColor(at), QColor(100, 100, 100));
    }

    void ageClassesHaveNoGaps() {
        QVERIFY(ui::ageClasses({}).isEmpty());
        const auto classes = ui::ageClasses({21, 24, 25, 40});
        QCOMPARE(classes.size(), 5);
        QCOMPARE(classes.first().from, 20);
        QCOMPARE(classes.first().volunteers, 2);
        QCOMPARE(classes[1].volunteers, 1);
        QCOMPARE(classes[2].volunteers, 0);
        QCOMPARE(classes.last().from, 40);
    }

    void theAgesTableIsWhatIsPainted() {
        const auto figure = ui::ageFigure({21, 24, 25, 40});
        QCOMPARE(figure.rows.size(), 5);
        QCOMPARE(figure.rows.first(), (QStringList{QStringLiteral("20"), QStringLiteral("25"), QStringLiteral("2")}));
        const auto image = painted(figure, {700, 500});
        const auto blue = ui::paperColours().series.first();
        int tall = 0, low = 0;
        for (int y = 0; y < image.height(); ++y) {
            tall += image.pixelColor(150, y) == blue;
            low += image.pixelColor(260, y) == blue;
        }
        QVERIFY2(low > 50 && std::abs(tall - 2 * low) <= 2, qPrintable(QStringLiteral("%1 %2").arg(tall).arg(low)));
    }

    void ofAReleaseTheSmileVotes() {
        tests::ReleaseFiles files;
        files.write();
        const auto strip = ui::smileStripOf(demand(arrays::ReleaseFolder::open(files.folder())));
        QCOMPARE(strip.panel, 17);
        QCOMPARE(strip.columns.size(), 9);
        QCOMPARE(strip.columns.first().counts, (QVector<int>{1, 16}));
        const auto figure = ui::votesFigure({strip});
        QCOMPARE(figure.rows.size(), 18);
        QCOMPARE(figure.rows.first()[3], QStringLiteral("3")); // most votes for a smile come first
    }

    void noAgreementNumberIsPrinted() {
        const model::QuestionTally tally{{QStringLiteral("gender"), 1, model::Scope::Volunteer, QStringLiteral("Male or female?"), {QStringLiteral("male"), QStringLiteral("female")}}, 3,
                                         {{QStringLiteral("a00b16f8"), {1, 2}, model::TallyState::Majority, QStringLiteral("female")}}};
        const auto figure = ui::votesFigure({ui::stripOf(tally)});
        for (const auto& row : figure.rows)
            for (const auto& value : row) QVERIFY(!value.contains(QStringLiteral("a00b16f8")));
        QCOMPARE(figure.rows.size(), 2);
        QCOMPARE(figure.rows.last()[3], QStringLiteral("2"));
    }
};

QTEST_MAIN(PaperFiguresTest)
#include "paper_figures_test.moc"
