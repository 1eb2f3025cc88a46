#include "ui/results/questions_dialog.h"

#include "tests/support/page_words.h"
#include "tests/support/test_session.h"
#include "tests/support/voting_fixture.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace paulownia;
using tests::TestSession;
using tests::VotingProject;
using ui::QuestionsDialog;

namespace {

/// The dialog as it is opened from the Results page.
class Opened {
public:
    explicit Opened(VotingProject& project, const QString& question = {}) {
        m_session.open(project.path());
        m_dialog = new QuestionsDialog(m_session.session, question);
        m_dialog->open();
    }
    ~Opened() { delete m_dialog; }
    bool says(const QString& words) const { return tests::says(*m_dialog, words); }
    QPushButton& button(const QString& text) {
        for (auto* button : m_dialog->findChildren<QPushButton*>())
            if (button->text() == text) return *button;
        qFatal("there is no button %s", qPrintable(text));
    }
    QListWidget& list() { return *m_dialog->findChild<QListWidget*>(); }
    QLineEdit& field(int i) { return *m_dialog->findChildren<QLineEdit*>().at(i); } // name, English, Japanese
    QSpinBox& number(int i) { return *m_dialog->findChildren<QSpinBox*>().at(i); }  // panel, repeats
    QTableWidget& choices() { return *m_dialog->findChild<QTableWidget*>(); }
    TestSession& session() { return m_session; }
    QPointer<QuestionsDialog>& dialog() { return m_dialog; }

private:
    TestSession m_session;
    QPointer<QuestionsDialog> m_dialog;
};

} // namespace

class QuestionsDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksANewQuestion() {
        VotingProject project;
        Opened opened(project);
        QVERIFY(opened.says(QStringLiteral("A new question")));
        opened.field(0).setText(QStringLiteral("beard"));
        opened.field(1).setText(QStringLiteral("A beard?"));
        opened.field(2).setText(QStringLiteral("ひげがありますか。"));
        for (int row = 0; row < 2; ++row) {
            opened.choices().item(row, 0)->setText(QStringList{QStringLiteral("beard"), QStringLiteral("no-beard")}[row]);
            opened.choices().item(row, 1)->setText(QStringList{QStringLiteral("ある"), QStringLiteral("ない")}[row]);
        }
        opened.number(0).setValue(5);
        opened.number(1).setValue(10);
        opened.button(QStringLiteral("Ask this question")).click();
        const auto asked = project->votes().question(QStringLiteral("beard"));
        QVERIFY(asked.has_value());
        QCOMPARE(asked->scope, model::Scope::Photo);
        QCOMPARE(asked->choices, (QStringList{QStringLiteral("beard"), QStringLiteral("no-beard")}));
        QCOMPARE(asked->choicesJa.last(), QStringLiteral("ない"));
        QCOMPARE(asked->wordingJa, QStringLiteral("ひげがありますか。"));
        QCOMPARE(asked->panel, 5);
        QCOMPARE(asked->repeatPercent, 10);
        QVERIFY(opened.says(QStringLiteral("beard, version 1")));
        QCOMPARE(opened.list().count(), 4);
    }

    void keepsAndShowsVersions() {
        VotingProject project;
        Opened opened(project, QStringLiteral("gender"));
        QVERIFY(opened.says(QStringLiteral("Gender, version 1")));
        QVERIFY(!opened.field(0).isEnabled());
        QVERIFY(!opened.number(0).isEnabled()); // what is released needs the whole panel
        opened.field(1).setText(QStringLiteral("Male or female?"));
        opened.button(QStringLiteral("Ask it this way: version 2")).click();
        QVERIFY(opened.says(QStringLiteral("Version 1 was: Does this person look male or female? (male, female)")));
        QCOMPARE(project->votes().question(QStringLiteral("gender"))->version, 2);
        QCOMPARE(project->votes().question(QStringLiteral("gender"))->panel, 0);
    }

    void whatWasVotedOnStays() {
        VotingProject project;
        project.cast(QStringLiteral("smile"), QStringLiteral("ann"), QStringLiteral("a0000001_1"), QStringLiteral("smile"));
        Opened opened(project, QStringLiteral("smile"));
        QVERIFY(opened.says(QStringLiteral("what was asked stays as it is")));
        QVERIFY(opened.field(1).isReadOnly());
        QVERIFY(!opened.button(QStringLiteral("Ask it this way: version 2")).isVisible());
        opened.list().setCurrentRow(0);
        QVERIFY(!opened.says(QStringLiteral("what was asked stays as it is")));
        QVERIFY(!opened.field(1).isReadOnly());
    }

    void saysWhatIsWrongAndKeepsWhatWasWritten() {
        VotingProject project;
        Opened opened(project);
        opened.field(0).setText(QStringLiteral("My beard"));
        opened.field(1).setText(QStringLiteral("A beard?"));
        opened.button(QStringLiteral("Ask this question")).click();
        QVERIFY(opened.says(QStringLiteral("A question’s name is one word of small letters")));
        QCOMPARE(opened.field(1).text(), QStringLiteral("A beard?"));
        QCOMPARE(project->votes().questions()->size(), 2);
        QTest::keyClicks(&opened.field(0), QStringLiteral("x"));
        QVERIFY(!opened.says(QStringLiteral("A question’s name")));
    }

    /// Somebody votes while the dialog is open.
    void refusesWhenSomebodyWasFaster() {
        VotingProject project;
        Opened opened(project, QStringLiteral("smile"));
        project.cast(QStringLiteral("smile"), QStringLiteral("ann"), QStringLiteral("a0000001_1"), QStringLiteral("smile"));
        opened.field(1).setText(QStringLiteral("Smiling?"));
        opened.button(QStringLiteral("Ask it this way: version 2")).click();
        QVERIFY(opened.says(QStringLiteral("has been voted on")));
        QCOMPARE(project->votes().question(QStringLiteral("smile"))->version, 1);
    }

    void closesWithTheProject() {
        VotingProject project;
        Opened opened(project);
        opened.session().session.closeProject();
        QTRY_VERIFY(!opened.dialog());
    }
};

QTEST_MAIN(QuestionsDialogTest)
#include "questions_dialog_test.moc"
