#include "core/formats/submission_form.h"

#include <QTest>

using namespace paulownia;
using formats::readSubmissionForm;

class SubmissionFormTest : public QObject {
    Q_OBJECT

    static QByteArray complete() {
        QByteArray text = "submitted_at\t2019-02-08T09:15:00+09:00\nip\t192.0.2.17\nbirth_year\t1980\nform_version\t3\n";
        for (int i = 1; i <= 4; ++i) text += "consent_" + QByteArray::number(i) + "\tyes\n";
        for (int i = 1; i <= 9; ++i) text += "original_" + QByteArray::number(i) + "\tIMG_100" + QByteArray::number(i) + ".JPG\n";
        return text;
    }
    static QStringList told(const formats::FormReading& reading) {
        QStringList all;
        for (const auto& error : reading.errors) all << QString::fromStdString(error.text());
        return all;
    }

private Q_SLOTS:
    void readsEveryAnswer() {
        const auto reading = readSubmissionForm(complete(), QStringLiteral("a.tsv"));
        QCOMPARE(told(reading), QStringList());
        QVERIFY(reading.provesConsent());
        QCOMPARE(reading.form.submittedAt, QDateTime(QDate(2019, 2, 8), QTime(0, 15), Qt::UTC));
        QCOMPARE(reading.form.ip, QStringLiteral("192.0.2.17"));
        QCOMPARE(reading.form.birthYear, std::optional(1980));
        QCOMPARE(reading.form.originalNames.size(), 9);
        QCOMPARE(reading.form.originalNames.value(9), QStringLiteral("IMG_1009.JPG"));
        QCOMPARE(reading.form.formVersion, QStringLiteral("3"));
    }

    void toleratesWhatEditorsAdd() {
        const auto reading = readSubmissionForm("\xEF\xBB\xBF" + complete().replace("\n", "\r\n"), QStringLiteral("a.tsv"));
        QCOMPARE(told(reading), QStringList());
        QVERIFY(reading.provesConsent());
    }

    void namesTheLine_data() {
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<QByteArray>("changed");
        QTest::addColumn<QString>("start");
        QTest::newRow("no zone") << QByteArray("+09:00") << QByteArray() << QStringLiteral("a.tsv:1: ");
        QTest::newRow("no time") << QByteArray("2019-02-08T") << QByteArray("2019-02-30T") << QStringLiteral("a.tsv:1: ");
        QTest::newRow("ip") << QByteArray("192.0.2.17") << QByteArray("home") << QStringLiteral("a.tsv:2: ‘home’");
        QTest::newRow("year in words") << QByteArray("1980") << QByteArray("eighty") << QStringLiteral("a.tsv:3: ‘eighty’");
        QTest::newRow("year of five digits") << QByteArray("1980") << QByteArray("19800") << QStringLiteral("a.tsv:3: ");
        QTest::newRow("unknown key") << QByteArray("form_version") << QByteArray("gender") << QStringLiteral("a.tsv:4: ‘gender’");
        QTest::newRow("consent") << QByteArray("consent_2\tyes") << QByteArray("consent_2\tmaybe") << QStringLiteral("a.tsv:6: ‘maybe’");
        QTest::newRow("fifth consent") << QByteArray("consent_2") << QByteArray("consent_5") << QStringLiteral("a.tsv:6: ‘consent_5’");
        QTest::newRow("twice") << QByteArray("consent_2") << QByteArray("consent_1") << QStringLiteral("a.tsv:6: ‘consent_1’");
        QTest::newRow("no tab") << QByteArray("ip\t") << QByteArray("ip ") << QStringLiteral("a.tsv:2: A line of a form");
        QTest::newRow("two tabs") << QByteArray("ip\t") << QByteArray("ip\t\t") << QStringLiteral("a.tsv:2: A line of a form");
        QTest::newRow("no value") << QByteArray("ip\t192.0.2.17") << QByteArray("ip\t ") << QStringLiteral("a.tsv:2: A line of a form");
        QTest::newRow("not UTF-8") << QByteArray("IMG_1001") << QByteArray("\xE9t\xE9") << QStringLiteral("a.tsv:9: This line is not UTF-8");
        QTest::newRow("year missing") << QByteArray("birth_year\t1980\n") << QByteArray() << QStringLiteral("a.tsv: The form has no line ‘birth_year’");
    }
    void namesTheLine() {
        QFETCH(QByteArray, old);
        QFETCH(QByteArray, changed);
        QFETCH(QString, start);
        const auto reading = readSubmissionForm(complete().replace(old, changed), QStringLiteral("a.tsv"));
        QCOMPARE(reading.errors.size(), 1);
        QVERIFY2(told(reading).first().startsWith(start), qPrintable(told(reading).first()));
        QVERIFY(!reading.provesConsent());
    }

    void aConsentNotGivenIsNoError() {
        for (const QByteArray answer : {"consent_4\tno\n", ""}) {
            const auto reading = readSubmissionForm(complete().replace("consent_4\tyes\n", answer), QStringLiteral("a.tsv"));
            QCOMPARE(told(reading), QStringList());
            QVERIFY(!reading.provesConsent());
        }
    }

    void theAgeSurvivesABadLine() {
        const auto reading = readSubmissionForm(complete().replace("ip\t", "ip "), QStringLiteral("a.tsv"));
        QCOMPARE(reading.form.birthYear, std::optional(1980));
    }

    void bytesOfAnyKindAreOnlyErrors() {
        QByteArray noise;
        for (int i = 0; i < 5000; ++i) noise += static_cast<char>(i * 7919 >> 3);
        for (const auto& bytes : {QByteArray(), QByteArray(100, '\0'), QByteArray(100000, '\t'), noise})
            QVERIFY(!readSubmissionForm(bytes, QStringLiteral("a.tsv")).errors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SubmissionFormTest)
#include "submission_form_test.moc"
