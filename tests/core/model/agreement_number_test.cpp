#include "core/model/agreement_number.h"

#include <QTest>

using namespace paulownia::model;

class AgreementNumberTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parsesOnlyTheFormat_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("paper's example") << QStringLiteral("a00b16f8") << true;
        QTest::newRow("upper case") << QStringLiteral("a00B16f8") << false;
        QTest::newRow("first digit not 0") << QStringLiteral("a10b16f8") << false;
        QTest::newRow("short") << QStringLiteral("a00b16f") << false;
        QTest::newRow("newline behind") << QStringLiteral("a00b16f8\n") << false;
        QTest::newRow("empty") << QString() << false;
    }
    void parsesOnlyTheFormat() {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(AgreementNumber::parse(text).has_value(), valid);
    }
    void photoIdTakesFileNames() {
        const auto id = PhotoId::parse(QStringLiteral("a00b16f8_3.jpeg"));
        QVERIFY(id.has_value());
        QCOMPARE(id->toString(), QStringLiteral("a00b16f8_3"));
        QCOMPARE(id->number(), 3);
        QVERIFY(!PhotoId::parse(QStringLiteral("a00b16f8_0.jpeg")));
        QVERIFY(!PhotoId::parse(QStringLiteral("a00b16f8_3.png")));
    }
    void sortsByVolunteerThenNumber() {
        const auto a = *PhotoId::parse(QStringLiteral("a00b16f8_9"));
        const auto b = *PhotoId::parse(QStringLiteral("a00b16f9_1"));
        QVERIFY(a < b);
    }
};

QTEST_GUILESS_MAIN(AgreementNumberTest)
#include "agreement_number_test.moc"
