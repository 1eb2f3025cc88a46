#include "ui/widgets/switch_row.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace paulownia;
using ui::SwitchRow;

class SwitchRowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneIsDown() {
        SwitchRow row;
        row.setTexts({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        QCOMPARE(row.current(), -1);
        QSignalSpy chosen(&row, &SwitchRow::chosen);
        row.setCurrent(1);
        QVERIFY(chosen.isEmpty()); // nobody chose
        QTest::mouseClick(row.findChildren<QPushButton*>().at(2), Qt::LeftButton);
        QCOMPARE(chosen.value(0).value(0).toInt(), 2);
        QCOMPARE(row.current(), 2);
    }

    void textsComeAndGo() {
        SwitchRow row;
        row.setTexts({QStringLiteral("a"), QStringLiteral("b")});
        auto* first = row.findChild<QPushButton*>();
        row.setCurrent(0);
        row.setTexts({QStringLiteral("one")});
        QCOMPARE(row.findChildren<QPushButton*>(), QList<QPushButton*>{first});
        QCOMPARE(first->text(), QStringLiteral("one"));
        QVERIFY(first->isChecked());
        row.setCurrent(7); // there is none
        QCOMPARE(row.current(), 0);
    }
};

QTEST_MAIN(SwitchRowTest)
#include "switch_row_test.moc"
