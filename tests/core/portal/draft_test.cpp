#include "core/portal/draft.h"

#include <QTest>

using namespace paulownia::portal;

class DraftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas() {
        Draft draft;
        draft.startedAt = QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC);
        draft.language = Language::Japanese;
        draft.formVersion = 3;
        draft.confirmed = {true, true, false, true};
        draft.birthYear = QStringLiteral("１９８０");
        draft.photos.insert(4, {QStringLiteral("<顔>.jpg"), 1234, QByteArray(32, 'x'), QSize(3, 4), 6, 0xfedcba9876543210u});
        draft.notices.append({QStringLiteral("photo.no-jpeg"), QStringLiteral("a.png"), QStringLiteral("PNG"), false});
        draft.number = QStringLiteral("a00b16f8");
        const auto again = draftOf(toJson(draft));
        QVERIFY(again.has_value());
        QCOMPARE(toJson(*again), toJson(draft));
        QCOMPARE(again->photos[4].perceptualHash, 0xfedcba9876543210u);
        QVERIFY(!again->isHandedIn() && !again->isConfirmed());
        QCOMPARE(*again->freePlace(), 1);
    }

    void refusesWhatIsNoDraft() {
        for (const char* text : {"", "{", "[]", "{\"started_at\": 7}", "draft"}) QVERIFY(!draftOf(text).has_value());
    }

    void judgesBirthYearsToTheSafeSide_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* typed, const char* problem) { QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(problem); };
        row("2005", "");                  // 20 for certain in 2026
        row("2006", "year.too-young");    // 19 until the birthday
        row("2007", "year.too-young");
        row("1900", "");
        row(" 1980 ", "");
        row("１９８０", "");
        row("1899", "year.no-year");
        row("2027", "year.no-year");
        row("80", "year.no-year");
        row("19800", "year.no-year");
        row("-980", "year.no-year");
        row("1e80", "year.no-year");
        row("<b>1", "year.no-year");
        row("   ", "year.empty");
    }
    void judgesBirthYearsToTheSafeSide() {
        QFETCH(QString, typed);
        QFETCH(QString, problem);
        QCOMPARE(problemOfBirthYear(typed, 20, QDateTime(QDate(2026, 12, 31), QTime(23, 59), Qt::UTC)), problem);
    }
};

QTEST_GUILESS_MAIN(DraftTest)
#include "draft_test.moc"
