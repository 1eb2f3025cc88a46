#include "core/storage/server_address.h"

#include <QTest>

using namespace paulownia;

class ServerAddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatAPersonTypes() {
        const auto typed = storage::parseServerAddress(QStringLiteral("postgresql://pi@db.example.org/study_1"));
        QVERIFY(typed.has_value());
        QCOMPARE(typed->user, QStringLiteral("pi"));
        QCOMPARE(typed->server.url(), QStringLiteral("postgresql://db.example.org:5432/study_1"));
        QCOMPARE(storage::parseServerAddress(typed->server.url())->server.url(), typed->server.url());
        QCOMPARE(storage::parseServerAddress(QStringLiteral("postgresql://h:6000/s"))->server.port, 6000);
    }

    void refusesOthers_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a password") << QStringLiteral("postgresql://pi:secret@host/study") << QStringLiteral("password");
        QTest::newRow("another engine") << QStringLiteral("mysql://pi@host/study") << QStringLiteral("postgresql://");
        QTest::newRow("no database") << QStringLiteral("postgresql://pi@host") << QStringLiteral("name");
        QTest::newRow("capital letters") << QStringLiteral("postgresql://pi@host/Study") << QStringLiteral("name");
        QTest::newRow("a quote") << QStringLiteral("postgresql://pi@host/stu%22dy") << QStringLiteral("name");
        QTest::newRow("too long") << QStringLiteral("postgresql://pi@host/") + QString(41, QLatin1Char('a')) << QStringLiteral("name");
        QTest::newRow("settings of the connection") << QStringLiteral("postgresql://pi@host/study?sslmode=disable") << QStringLiteral("postgresql://");
    }
    void refusesOthers() {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto typed = storage::parseServerAddress(text);
        QVERIFY(!typed);
        QCOMPARE(typed.error().kind, base::ErrorKind::Invalid);
        QVERIFY2(QString::fromStdString(typed.error().message).contains(reason), typed.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "server_address_test.moc"
