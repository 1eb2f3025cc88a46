#include "ui/figures/vote_strip.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace paulownia;
using ui::VoteStrip;

namespace {

VoteStrip strip() {
    return {QStringLiteral("Male or female?"), QStringLiteral("volunteers"), {QStringLiteral("male"), QStringLiteral("female")},
            {{QStringLiteral("all-female"), {0, 17}, QStringLiteral("female"), {}}, {QStringLiteral("tie"), {8, 8}, {}, {}},
             {QStringLiteral("all-male"), {17, 0}, QStringLiteral("male"), {}}, {QStringLiteral("few"), {0, 3}, {}, {}}}, 17};
}

QImage painted(const VoteStrip& strip, const ui::ChartColours& colours, int highlighted = -1) {
    QImage image(800, 300, QImage::Format_RGB32);
    QPainter painter(&image);
    ui::paintVoteStrip(painter, image.rect(), strip, colours, highlighted);
    return image;
}

} // namespace

class VoteStripTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sortsAsAsked_data() {
        QTest::addColumn<ui::StripOrder>("order");
        QTest::addColumn<QString>("ids");
        QTest::newRow("votes for the first choice") << ui::StripOrder::Votes << "all-male tie few all-female";
        QTest::newRow("numbers") << ui::StripOrder::Number << "all-female all-male few tie";
        QTest::newRow("the divided first") << ui::StripOrder::Split << "tie all-female all-male few";
    }
    void sortsAsAsked() {
        QFETCH(ui::StripOrder, order);
        QFETCH(QString, ids);
        QStringList sorted;
        for (const auto& column : ui::sorted(strip(), order).columns) sorted.append(column.id);
        QCOMPARE(sorted.join(QLatin1Char(' ')), ids);
    }

    void findsTheColumnUnderAPoint() {
        const QRectF box(100, 50, 400, 200);
        QCOMPARE(ui::columnAt(strip(), box, {100, 60}), 0);
        QCOMPARE(ui::columnAt(strip(), box, {499, 60}), 3);
        QCOMPARE(ui::columnAt(strip(), box, {99, 60}), -1);
        QCOMPARE(ui::columnAt(strip(), box, {500, 60}), -1);
        QCOMPARE(ui::columnAt(strip(), box, {200, 260}), -1);
        QCOMPARE(ui::columnAt({}, box, {200, 60}), -1);
    }

    /// The place says the choice: the first grows from the bottom, the last hangs from the top, abstentions stay empty.
    void paintsEachVoteInItsChoicesColour() {
        const auto colours = ui::paperColours();
        const auto image = painted(ui::sorted(strip(), ui::StripOrder::Votes), colours);
        const auto box = ui::stripArea(image.rect(), QGuiApplication::font());
        const auto at = [&](double column, double votes) {
            return image.pixelColor(qRound(box.left() + box.width() * (column + 0.5) / 4), qRound(box.bottom() - box.height() * (votes + 0.5) / 17));
        };
        const auto male = colours.series[0], female = colours.series[1];
        QCOMPARE(at(0, 0), male);
        QCOMPARE(at(0, 16), male);
        QCOMPARE(at(1, 7), male);
        QCOMPARE(at(1, 9), female);
        QCOMPARE(at(2, 5), colours.paper);
        QCOMPARE(at(2, 15), female);
        QCOMPARE(at(3, 0), female);
    }

    void thousandsOfColumnsAndNoneAtAll() {
        VoteStrip many = strip();
        many.columns.clear();
        const auto empty = painted(many, ui::paperColours());
        QCOMPARE(empty.pixelColor(400, 150), QColor(Qt::white));
        for (int i = 0; i < 2429; ++i) many.columns.append({QString::number(i), {i % 18, 17 - i % 18}, QStringLiteral("male"), {}});
        const auto image = painted(ui::sorted(many, ui::StripOrder::Votes), ui::paperColours(), 7);
        const auto box = ui::stripArea(image.rect(), QGuiApplication::font());
        QCOMPARE(image.pixelColor(qRound(box.left()) + 20, qRound(box.bottom()) - 8), ui::paperColours().series[0]);
    }

    void seriesDifferOnAGreyPrint() {
        const auto colours = ui::paperColours();
        QVERIFY(std::abs(qGray(colours.series[0].rgb()) - qGray(colours.series[1].rgb())) > 50);
        QCOMPARE(ui::wordsOn(colours.series[0]), QColor(Qt::white));
        QVERIFY(ui::wordsOn(colours.series[1]) != QColor(Qt::white));
    }
};

QTEST_MAIN(VoteStripTest)
#include "vote_strip_test.moc"
