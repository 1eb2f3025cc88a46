#include "tests/support/fake_interaction.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/actor_form.h"
#include "ui/shell/command_table.h"
#include "ui/shell/dialog_interaction.h"
#include "ui/shell/new_project_dialog.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/team_login_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>

using namespace paulownia;
using namespace paulownia::ui;

namespace {

QStringList textsIn(const QWidget& widget) {
    QStringList texts;
    for (const auto* label : widget.findChildren<QLabel*>()) texts.append(label->text());
    return texts;
}

QPushButton* buttonNamed(const QWidget& dialog, const QString& text) {
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text().remove(QLatin1Char('&')) == text) return button;
    return nullptr;
}

/// Does something to the dialog that is about to be shown.
template <class Act> void whenShown(Act act) {
    QTimer::singleShot(0, qApp, [act] { act(qobject_cast<QDialog*>(QApplication::activeModalWidget())); });
}

} // namespace

class DialogsTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_state; // others' tests log too
private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", m_state.path().toUtf8()); }
    void theOverviewHasEveryKey() {
        CommandTable commands;
        const ShortcutsDialog dialog(commands);
        const QStringList texts = textsIn(dialog);
        for (const auto& row : commandRows())
            if (*row.keys) QVERIFY2(texts.contains(commands.action(QString::fromLatin1(row.id))->text()), row.id);
        QVERIFY(texts.contains(QStringLiteral("Ctrl+Shift+Z or Ctrl+Y")));
        QCOMPARE(texts.count(QStringLiteral("Results")), 1); // the way to the page; its menu has no keys, and no heading here
    }

    void aboutNamesVersionAndLicence() {
        const AboutDialog dialog;
        const QString text = textsIn(dialog).join(QLatin1Char('\n'));
        QVERIFY(text.contains(QStringLiteral(PAULOWNIA_VERSION)) && text.contains(QStringLiteral("version 3 or later")));
    }

    void whoIsAtWorkNeedsAName() {
        ActorDialog dialog(QStringLiteral("/data/spring"), {QString(), model::Role::Curator});
        auto* open = buttonNamed(dialog, QStringLiteral("Open project"));
        QVERIFY(!open->isEnabled());
        dialog.findChild<QLineEdit*>()->setText(QStringLiteral("  Kato "));
        QVERIFY(open->isEnabled());
        dialog.findChildren<QRadioButton*>().at(1)->setChecked(true);
        QCOMPARE(dialog.actor().name, QStringLiteral("Kato"));
        QVERIFY(dialog.actor().role == model::Role::Voter);
    }

    void aNewProjectNeedsAnOddPanel() {
        tests::FakeInteraction interaction;
        interaction.answer(QStringLiteral("/data"));
        NewProjectDialog dialog({QStringLiteral("Kato"), model::Role::Curator}, interaction);
        auto* create = buttonNamed(dialog, QStringLiteral("Create project"));
        QVERIFY(!create->isEnabled());
        dialog.findChildren<QLineEdit*>().first()->setText(QStringLiteral("spring"));
        buttonNamed(dialog, QStringLiteral("Browse…"))->click();
        QVERIFY(create->isEnabled());
        QCOMPARE(dialog.project().folder, QStringLiteral("/data/spring"));
        dialog.findChild<QSpinBox*>()->setValue(16);
        QVERIFY(!create->isEnabled());
    }

    void aTeamsProjectNeedsADatabaseAndALogin() {
        tests::FakeInteraction interaction;
        NewProjectDialog dialog({QStringLiteral("Kato"), model::Role::Curator}, interaction);
        auto* create = buttonNamed(dialog, QStringLiteral("Create project"));
        const auto fields = dialog.findChildren<QLineEdit*>();
        const auto placed = [&](const QString& hint) { return *std::find_if(fields.begin(), fields.end(), [&](auto* f) { return f->placeholderText().startsWith(hint); }); };
        dialog.findChildren<QLineEdit*>().first()->setText(QStringLiteral("spring"));
        QVERIFY(create->isEnabled());
        dialog.findChild<QCheckBox*>()->setChecked(true);
        QVERIFY(!create->isEnabled());
        auto* address = placed(QStringLiteral("postgresql://"));
        address->setText(QStringLiteral("postgresql://kato:secret@server/study")); // a password is asked for, not written there
        QVERIFY(!create->isEnabled());
        address->setText(QStringLiteral("postgresql://server/study"));
        QVERIFY(create->isEnabled());
        auto* password = *std::find_if(fields.begin(), fields.end(), [](auto* f) { return f->echoMode() == QLineEdit::Password; });
        password->setText(QStringLiteral("secret"));
        const auto wanted = dialog.project();
        QCOMPARE(wanted.server->url(), QStringLiteral("postgresql://server:5432/study"));
        QCOMPARE(wanted.actor.name, QStringLiteral("Kato"));
        QCOMPARE(wanted.password, QStringLiteral("secret"));
        dialog.findChild<QCheckBox*>()->setChecked(false);
        QVERIFY(!dialog.project().server);
    }

    void aTeamsLoginHidesThePassword() {
        TeamLoginDialog dialog(QStringLiteral("/data/spring"), {QStringLiteral("server"), 5432, QStringLiteral("study")}, QStringLiteral("hanako"));
        QVERIFY(textsIn(dialog).join(QLatin1Char(' ')).contains(QStringLiteral("postgresql://server:5432/study")));
        const auto fields = dialog.findChildren<QLineEdit*>();
        QCOMPARE(fields.last()->echoMode(), QLineEdit::Password);
        fields.last()->setText(QStringLiteral("secret"));
        QCOMPARE(dialog.login().password, QStringLiteral("secret"));
        fields.first()->clear();
        QVERIFY(!buttonNamed(dialog, QStringLiteral("Open project"))->isEnabled());
    }

    void aDestructiveQuestionDefaultsToCancel() {
        DialogInteraction interaction;
        const Confirmation question{QStringLiteral("Resolve?"), QStringLiteral("All."), QStringLiteral("Resolve 4 doubles"), true};
        whenShown([](QDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Return); });
        QVERIFY(!interaction.confirm(question));
        whenShown([](QDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
        QVERIFY(!interaction.confirm(question));
        whenShown([](QDialog* dialog) { buttonNamed(*dialog, QStringLiteral("Resolve 4 doubles"))->click(); });
        QVERIFY(interaction.confirm(question));
    }

    void aChoiceHasTwoWaysOnAndDefaultsToCancel() {
        DialogInteraction interaction;
        const Choice question{QStringLiteral("A network is being trained"), QStringLiteral("It can go on."), QStringLiteral("Let it go on"), QStringLiteral("Stop and leave")};
        whenShown([](QDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Return); });
        QVERIFY(interaction.choose(question) == Chosen::Cancel);
        whenShown([](QDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
        QVERIFY(interaction.choose(question) == Chosen::Cancel);
        whenShown([&](QDialog* dialog) { buttonNamed(*dialog, question.verb)->click(); });
        QVERIFY(interaction.choose(question) == Chosen::Verb);
        whenShown([&](QDialog* dialog) { buttonNamed(*dialog, question.destructiveVerb)->click(); });
        QVERIFY(interaction.choose(question) == Chosen::DestructiveVerb);
    }

    void aReasonHasToBeGivenBeforeOk() {
        DialogInteraction dialogs;
        Interaction& interaction = dialogs;
        const auto title = QStringLiteral("Decide");
        whenShown([](QDialog* dialog) {
            auto* ok = buttonNamed(*dialog, QStringLiteral("OK"));
            auto* line = dialog->findChild<QLineEdit*>();
            QVERIFY(!ok->isEnabled());
            QTest::keyClicks(line, QStringLiteral("  "));
            QVERIFY(!ok->isEnabled());
            QTest::keyClicks(line, QStringLiteral("seen in the photo "));
            QVERIFY(ok->isEnabled());
            QTest::keyClick(line, Qt::Key_Return);
        });
        QCOMPARE(interaction.askText(title, QStringLiteral("Why?"), {}), QStringLiteral("seen in the photo"));
        whenShown([](QDialog* dialog) { buttonNamed(*dialog, QStringLiteral("OK"))->click(); });
        QCOMPARE(interaction.askText(title, QStringLiteral("Where?"), {}, Interaction::Reply::Optional), QString());
        whenShown([](QDialog* dialog) { dialog->reject(); });
        QVERIFY(!interaction.askText(title, QStringLiteral("Why?"), QStringLiteral("as before")));
    }

    void anErrorCanBeCopied() {
        DialogInteraction interaction;
        interaction.showError({base::ErrorKind::Io, "The file cannot be read; check the disk", "a.tsv:3", "EIO"});
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QVERIFY(box->layout()->contentsMargins().left() >= 24); // as the other dialogs have, though Qt makes the layout anew
        buttonNamed(*box, QStringLiteral("Copy details"))->click();
        QVERIFY(box->isVisible());
        for (const char* part : {"The file cannot be read", "a.tsv:3", "EIO", " error-shown error=io"}) // the last from the log
            QVERIFY(QApplication::clipboard()->text().contains(QLatin1String(part)));
        box->close();
    }
};

QTEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
