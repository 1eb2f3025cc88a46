#include "tests/support/tallies.h"
#include "ui/results/subjects_panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace paulownia;
using ui::SubjectsPanel;

class SubjectsPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void selectsASubjectAndLiftsFiltersThatHideIt() {
        SubjectsPanel panel;
        panel.retranslate();
        panel.setTally(tests::fourStates());
        QSignalSpy selected(&panel, &SubjectsPanel::subjectSelected);
        panel.findChild<QComboBox*>()->setCurrentIndex(1); // to settle
        QCOMPARE(panel.findChild<QTableView*>()->model()->rowCount(), 2);
        panel.select(QStringLiteral("a0000003"));
        QCOMPARE(panel.selected(), QStringLiteral("a0000003"));
        QCOMPARE(panel.findChild<QComboBox*>()->currentIndex(), 1);
        panel.select(QStringLiteral("a0000001"));
        QCOMPARE(panel.selected(), QStringLiteral("a0000001"));
        QCOMPARE(panel.findChild<QComboBox*>()->currentIndex(), 0);
        QCOMPARE(selected.last().value(0).toString(), QStringLiteral("a0000001"));
        panel.select(QStringLiteral("a0000009")); // not there: nothing happens
        QCOMPARE(panel.selected(), QStringLiteral("a0000001"));
    }

    void keepsTheSubjectWhenVotesComeIn() {
        SubjectsPanel panel;
        panel.retranslate();
        panel.setTally(tests::fourStates());
        panel.select(QStringLiteral("a00000ff"));
        auto more = tests::fourStates();
        more.subjects.prepend({QStringLiteral("a0000000"), {0, 0}, model::TallyState::TooFew, {}});
        panel.setTally(more);
        QCOMPARE(panel.selected(), QStringLiteral("a00000ff"));
    }
};

QTEST_MAIN(SubjectsPanelTest)
#include "subjects_panel_test.moc"
