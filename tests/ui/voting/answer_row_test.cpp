#include "ui/voting/answer_row.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace paulownia;
using ui::AnswerRow;

class AnswerRowTest : public QObject {
    Q_OBJECT

    static QVector<QRadioButton*> fill(AnswerRow& row) {
        row.setQuestion({QStringLiteral("look"), 1, model::Scope::Photo, QStringLiteral("How?"), {QStringLiteral("male"), QStringLiteral("female"), QStringLiteral("own-word")}});
        row.show();
        const auto buttons = row.findChildren<QRadioButton*>();
        return {buttons.begin(), buttons.end()};
    }

private Q_SLOTS:
    void nothingIsChosenAtFirst() {
        AnswerRow row(AnswerRow::Size::Large);
        const auto buttons = fill(row);
        QCOMPARE(buttons.size(), 3);
        QCOMPARE(row.answer(), -1);
        QCOMPARE(buttons[2]->text(), QStringLiteral("own-word"));
        row.setAnswer(1);
        QCOMPARE(row.answer(), 1);
        row.setAnswer(-1);
        QCOMPARE(row.answer(), -1);
    }

    /// What a thumb or a tired hand hits: 40 pixels and more, also below the thumbnails of a sheet; and an answer moves nothing.
    void theButtonsAreEasyToHit() {
        for (const auto size : {AnswerRow::Size::Compact, AnswerRow::Size::Large}) {
            AnswerRow row(size);
            const auto buttons = fill(row);
            for (auto* button : buttons) {
                QVERIFY(button->height() >= 40 && button->width() >= 40);
                const auto before = button->sizeHint();
                QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(button->width() - 3, button->height() - 3)); // all of it takes a click
                QVERIFY(button->isChecked());
                QCOMPARE(button->sizeHint(), before);
            }
        }
    }

    void aClickChoosesAndASecondOneKeeps() {
        AnswerRow row(AnswerRow::Size::Large);
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
        AnswerRow row(AnswerRow::Size::Large);
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
