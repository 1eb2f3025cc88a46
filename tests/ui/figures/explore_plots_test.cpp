#include "tests/support/drawn_samples.h"
#include "ui/figures/heat_map.h"
#include "ui/figures/importance_plot.h"
#include "ui/figures/loadings_plot.h"
#include "ui/figures/plot_axes.h"
#include "ui/figures/result_plot.h"
#include "ui/figures/scatter_plot.h"

#include "core/analysis/importance.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace paulownia;

namespace {

constexpr QRectF kArea(0, 0, 700, 500);

std::shared_ptr<const analysis::Exploration> drawn(int count = 40) {
    analysis::Exploration seen;
    seen.samples = tests::drawnSamples(count, 3);
    const auto values = tests::asDoubles(seen.samples.values);
    seen.components = *analysis::principalComponents(values, 75, 10);
    seen.dendrogram = *analysis::cluster(values, 75, analysis::Linkage::Average);
    seen.order = analysis::leafOrder(seen.dendrogram);
    seen.clusters = analysis::cut(seen.dendrogram, 2);
    seen.comparison = analysis::compare(seen.clusters, seen.samples.labels);
    for (const auto& method : analysis::methods()) seen.importance.push_back({method.key, method.name, analysis::gainImportance(method, seen.samples, 1)});
    seen.meanHeadshot.assign(arrays::kHeadshotPixels, 128);
    return std::make_shared<const analysis::Exploration>(std::move(seen));
}

QImage painted(const ui::Plot& plot, const ui::PlotMarks& marks = {}) {
    QImage image(kArea.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    plot.paint(painter, kArea, ui::paperColours(), marks);
    return image;
}

} // namespace

class ExplorePlotsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fittedWordsStayInTheirPlace_data() {
        QTest::addColumn<int>("width");
        for (const int width : {60, 120, 200, 320}) QTest::addRow("%d", width) << width;
    }
    void fittedWordsStayInTheirPlace() {
        QFETCH(int, width);
        QImage image(400, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(Qt::black);
        const QRectF place(40, 5, width, 30);
        ui::paintFitted(painter, place, Qt::AlignCenter, QStringLiteral("feature, from the outside to the centre"));
        painter.end();
        int least = image.width(), most = 0;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (qGray(image.pixel(x, y)) < 128) least = std::min(least, x), most = std::max(most, x);
        QVERIFY(most > least);
        QVERIFY2(least > place.left() || most < place.right() - 1, "what reaches from edge to edge has been cut"); // an end of its own has a pixel of room
        QVERIFY(most - least > width / 2);
    }

    void pointsAreWhereTheScoresAre() {
        const auto seen = drawn();
        const ui::ScatterPlot plot(seen);
        const QFont font = QGuiApplication::font();
        const auto image = painted(plot);
        for (int i = 0; i < 40; ++i) {
            const auto place = plot.placeOf(kArea, font, i);
            const auto hit = plot.itemAt(kArea, font, place);
            QVERIFY(plot.placeOf(kArea, font, hit) == place); // itself, or one at the same place
            QVERIFY(image.pixelColor(place.toPoint()) != Qt::white);
        }
        const auto walk = plot.walk();
        for (int i = 1; i < 40; ++i) QVERIFY(plot.placeOf(kArea, font, walk[i - 1]).x() <= plot.placeOf(kArea, font, walk[i]).x());
        QCOMPARE(plot.itemAt(kArea, font, QPointF(1, 1)), -1);
        QCOMPARE(plot.itemsIn(kArea, font, kArea).size(), 40);
        QVERIFY(painted(plot, {{3}, 5}) != image);
    }

    void theMapsRowsAreTheLeaves() {
        const auto seen = drawn();
        const ui::HeatMapPlot plot(seen);
        const QFont font = QGuiApplication::font();
        const auto map = ui::HeatMapPlot::mapIn(kArea, font);
        for (int place = 0; place < 40; ++place)
            QCOMPARE(plot.itemAt(kArea, font, {map.center().x(), map.top() + (place + 0.5) * map.height() / 40}), static_cast<int>(seen->order[static_cast<std::size_t>(place)]));
        QCOMPARE(plot.itemAt(kArea, font, QPointF(map.center().x(), map.bottom() + 5)), -1);
        QCOMPARE(plot.itemsIn(kArea, font, kArea).size(), 40);
        QVERIFY(painted(plot, {{7}, 9}) != painted(plot));
    }

    void numbersGoBeside() {
        const auto seen = drawn();
        const auto scatter = ui::figureOf(std::make_shared<ui::ScatterPlot>(seen));
        QCOMPARE(scatter.rows.size(), 40);
        QCOMPARE(scatter.rows[4][3].toDouble(), QString::number(seen->components.score(4, 0), 'g', 9).toDouble());
        const auto loadings = ui::figureOf(std::make_shared<ui::LoadingsPlot>(seen));
        QCOMPARE(loadings.rows.size(), 75);
        const auto importance = ui::figureOf(std::make_shared<ui::ImportancePlot>(seen, 1));
        QCOMPARE(importance.rows.size(), 75);
        QCOMPARE(importance.rows[40].last(), QStringLiteral("1"));
        const auto map = ui::figureOf(std::make_shared<ui::HeatMapPlot>(seen));
        QCOMPARE(map.rows.size(), 40);
        for (const auto& figure : {scatter, loadings, importance, map})
            for (const auto& row : figure.rows) QCOMPARE(row.size(), figure.columns.size());
    }

    void resultsArePaintedEvenOfOneLabel() {
        evaluation::Predictions one{{1, 1, 1, 1, 0.9}, {2, 2, 1, 1, 0.2}}, both = one;
        both.push_back({3, 3, 1, 0, 0.1});
        const auto of = [](const evaluation::Predictions& predictions) { return painted(ui::ResultPlot(QStringLiteral("x"), predictions, QStringLiteral("female"), QStringLiteral("male"))); };
        QVERIFY(of(one) != of(both));
        QCOMPARE(ui::ResultPlot(QStringLiteral("x"), both, {}, {}).rows().size(), 3);
    }

    void ticksAreRound() {
        QCOMPARE(ui::roundTicks(0, 74, 7), (QVector<double>{0, 10, 20, 30, 40, 50, 60, 70}));
        QCOMPARE(ui::roundTicks(1, 1), QVector<double>{1});
    }
};

QTEST_MAIN(ExplorePlotsTest)
#include "explore_plots_test.moc"
