#include "ui/charts/vote_strip_chart.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;
using ui::VoteStripChart;

class VoteStripChartTest : public QObject {
    Q_OBJECT

    static void fill(VoteStripChart& chart) {
        chart.setStrip({QStringLiteral("Smile?"), QStringLiteral("photos"), {QStringLiteral("smile"), QStringLiteral("non-smile")},
                        {{QStringLiteral("a0000001_1"), {1, 16}, QStringLiteral("non-smile"), QStringLiteral("Majority")},
                         {QStringLiteral("a0000001_2"), {17, 0}, QStringLiteral("smile"), QStringLiteral("Unanimous")}}, 17});
        chart.resize(600, 240);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
    }

private Q_SLOTS:
    void aClickGoesToTheSubject() {
        VoteStripChart chart;
        fill(chart);
        QSignalSpy chosen(&chart, &VoteStripChart::subjectChosen);
        const auto box = ui::stripArea(chart.rect(), chart.font());
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPointF(box.left() + 5, box.center().y()).toPoint());
        QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("a0000001_2"));
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(2, 2));
        QCOMPARE(chosen.size(), 1);
    }

    void theKeyboardWalksTheColumns() {
        VoteStripChart chart;
        fill(chart);
        QSignalSpy chosen(&chart, &VoteStripChart::subjectChosen);
        QTest::keyClick(&chart, Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Right); // stays at the end
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("non-smile 16")));
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("a0000001_2"));
    }

    void anotherOrderKeepsTheSubject() {
        VoteStripChart chart;
        fill(chart);
        chart.setChosen(QStringLiteral("a0000001_1"));
        QCOMPARE(chart.highlighted(), 1);
        chart.setOrder(ui::StripOrder::Number);
        QCOMPARE(chart.strip().columns.first().id, QStringLiteral("a0000001_1"));
        QCOMPARE(chart.highlighted(), 0);
    }

    void exportsOnWhitePaper() {
        VoteStripChart chart;
        fill(chart);
        QTemporaryDir dir;
        const auto path = dir.filePath(QStringLiteral("votes.svg"));
        QVERIFY(chart.exportTo(path).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto svg = QString::fromUtf8(file.readAll());
        for (const char* part : {"Smile?", "votes", "#0072b2", "#e69f00"}) QVERIFY2(svg.contains(QLatin1String(part)), part);
    }

    void anEmptyOneTakesKeysAndClicks() {
        VoteStripChart chart;
        chart.resize(600, 240);
        QSignalSpy chosen(&chart, &VoteStripChart::subjectChosen);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::mouseClick(&chart, Qt::LeftButton);
        QVERIFY(chosen.isEmpty());
        QCOMPARE(chart.highlighted(), -1);
    }
};

QTEST_MAIN(VoteStripChartTest)
#include "vote_strip_chart_test.moc"
