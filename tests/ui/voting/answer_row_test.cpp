#include "ui/voting/answer_row.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace paulownia;
using ui::AnswerRow;

class AnswerRowTest : public QObject {
    Q_OBJECT

    static QVector<QRadioButton*> fill(AnswerRow& row) {
        row.setChoices({QStringLiteral("male"), QStringLiteral("female"), QStringLiteral("own-word")});
        row.show();
        const auto buttons = row.findChildren<QRadioButton*>();
        return {buttons.begin(), buttons.end()};
    }

private Q_SLOTS:
    void nothingIsChosenAtFirst() {
        AnswerRow row;
        const auto buttons = fill(row);
        QCOMPARE(buttons.size(), 3);
        QCOMPARE(row.answer(), -1);
        QCOMPARE(buttons[2]->text(), QStringLiteral("own-word"));
        row.setAnswer(1);
        QCOMPARE(row.answer(), 1);
        row.setAnswer(-1);
        QCOMPARE(row.answer(), -1);
    }

    void aClickChoosesAndASecondOneKeeps() {
        AnswerRow row;
        const auto buttons = fill(row);
        QSignalSpy chosen(&row, &AnswerRow::chosen);
        for (int i = 0; i < 2; ++i) {
            QTest::mouseClick(buttons[1], Qt::LeftButton);
            QCOMPARE(row.answer(), 1);
        }
        QCOMPARE(chosen.size(), 2);
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QCOMPARE(row.answer(), 0);
        QVERIFY(!buttons[1]->isChecked());
    }

    void arrowsMoveWithoutAnswering() {
        AnswerRow row;
        const auto buttons = fill(row);
        row.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&row));
        QSignalSpy chosen(&row, &AnswerRow::chosen);
        buttons[0]->setFocus();
        QTest::keyClick(buttons[0], Qt::Key_Right);
        QVERIFY(buttons[1]->hasFocus());
        QTest::keyClick(buttons[1], Qt::Key_Up);
        QVERIFY(buttons[0]->hasFocus());
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(buttons[0], Qt::Key_Space);
        QCOMPARE(chosen.value(0).value(0).toInt(), 0);
    }
};

QTEST_MAIN(AnswerRowTest)
#include "answer_row_test.moc"
