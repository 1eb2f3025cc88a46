#include "ui/widgets/date_text.h"

#include <QLocale>
#include <QTest>

using namespace paulownia;

class DateTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void isTheSameDayToWhoeverReadsIt_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("dateTime");
        QTest::newRow("English of America") << QStringLiteral("en_US") << QStringLiteral("2019-02-03") << QStringLiteral("2019-02-03 04:05");
        QTest::newRow("Japanese") << QStringLiteral("ja") << QStringLiteral("2019/02/03") << QStringLiteral("2019/02/03 04:05");
    }
    void isTheSameDayToWhoeverReadsIt() {
        QFETCH(QString, language);
        QLocale::setDefault(QLocale(language));
        const QDateTime at(QDate(2019, 2, 3), QTime(4, 5, 6), Qt::UTC);
        QTEST(ui::dateText(at), "date");
        QTEST(ui::dateTimeText(at), "dateTime");
    }
};

QTEST_GUILESS_MAIN(DateTextTest)
#include "date_text_test.moc"
