#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/icon.h"

#include <QAccessible>
#include <QDir>
#include <QTest>

using namespace paulownia::ui;

class DesignTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsTheStandardsOwn() {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // the well-known grey just below
    }

    void textCanBeRead_data() {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("behind");
        QTest::addColumn<double>("least");
        for (const Design* d : {&lightDesign(), &darkDesign()}) {
            const char* name = d->isDark ? "dark" : "light";
            const auto row = [&](const char* what, const QColor& text, const QColor& behind, double least = 4.5) {
                QTest::addRow("%s: %s", name, what) << text << behind << least;
            };
            for (const auto& behind : {d->window, d->surface, d->sunken, d->accentTint}) row("text", d->text, behind);
            for (const auto& behind : {d->window, d->surface, d->sunken}) row("quiet text", d->quietText, behind);
            for (const auto& behind : {d->window, d->surface, d->accentTint}) row("accent as text", d->accent, behind);
            for (const auto& behind : {d->window, d->surface}) row("danger as text", d->danger, behind);
            row("primary button", d->onAccent, d->accent);
            row("destructive button", d->onDanger, d->danger);
            for (const auto& behind : {d->window, d->surface}) row("control edge", d->controlEdge, behind, 3);
            for (const auto& behind : {d->window, d->surface, d->accentTint}) row("focus ring", d->focus, behind, 3);
            for (const auto& tone : d->tones)
                for (const auto& behind : {tone.back, d->surface, d->window}) row("badge", tone.text, behind);
        }
    }
    void textCanBeRead() {
        QFETCH(QColor, text);
        QFETCH(QColor, behind);
        QFETCH(double, least);
        QVERIFY2(contrast(text, behind) >= least, qPrintable(QString::number(contrast(text, behind))));
    }

    void theStyleSheetIsWhole() {
        for (const Design* d : {&lightDesign(), &darkDesign()}) QVERIFY(!styleSheetOf(*d, 10).contains(QLatin1Char('@')));
    }

    void everyIconDraws() {
        icon(QStringLiteral("home")); // makes the resources known
        const auto files = QDir(QStringLiteral(":/icons")).entryList();
        QVERIFY(files.size() > 40);
        for (const QString& file : files) {
            const QImage picture = iconPixmap(file.section(QLatin1Char('.'), 0, 0), 24, Qt::black, 2).toImage();
            QCOMPARE(picture.size(), QSize(48, 48));
            int inked = 0;
            for (int y = 0; y < 48; ++y)
                for (int x = 0; x < 48; ++x) inked += picture.pixelColor(x, y).alpha() > 128;
            QVERIFY2(inked > 20, qPrintable(file));
        }
    }

    void noTwoBadgesOfOneToneShareAShape() {
        QSet<QString> seen;
        for (const auto kind : {BadgeKind::Todo, BadgeKind::Proposed, BadgeKind::Accepted, BadgeKind::Rejected, BadgeKind::SecondLook,
                                BadgeKind::Unanimous, BadgeKind::Majority, BadgeKind::Tie, BadgeKind::TooFew, BadgeKind::Waiting,
                                BadgeKind::Blocked, BadgeKind::Note}) {
            QVERIFY(!seen.contains(iconNameOf(kind)));
            seen.insert(iconNameOf(kind));
        }
    }

    void aBadgeIsAsLargeAsItsWord() {
        Badge badge(BadgeKind::Tie, QStringLiteral("Tie"));
        const int before = badge.sizeHint().width();
        badge.set(BadgeKind::TooFew, QStringLiteral("Too few votes"));
        QVERIFY(badge.sizeHint().width() > before);
        QCOMPARE(QAccessible::queryAccessibleInterface(&badge)->text(QAccessible::Name), QStringLiteral("Too few votes"));
    }

    void aLabelKeepsItsTextAndItsKind() {
        QCOMPARE(makeLabel(QStringLiteral("Photos"), TextKind::Heading)->text(), QStringLiteral("Photos"));
    }
};

QTEST_MAIN(DesignTest)
#include "design_test.moc"
