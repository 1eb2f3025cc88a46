#include "tests/support/fake_interaction.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/actor_form.h"
#include "ui/shell/command_table.h"
#include "ui/shell/dialog_interaction.h"
#include "ui/shell/new_project_dialog.h"
#include "ui/shell/shortcuts_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
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
private Q_SLOTS:
    void theOverviewHasEveryKey() {
        CommandTable commands;
        const ShortcutsDialog dialog(commands);
        const QStringList texts = textsIn(dialog);
        for (const auto& row : commandRows())
            if (*row.keys) QVERIFY2(texts.contains(commands.action(QString::fromLatin1(row.id))->text()), row.id);
        QVERIFY(texts.contains(QStringLiteral("Ctrl+Shift+Z or Ctrl+Y")));
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

    void anErrorCanBeCopied() {
        DialogInteraction interaction;
        interaction.showError({base::ErrorKind::Io, "The file cannot be read; check the disk", "a.tsv:3", "EIO"});
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        buttonNamed(*box, QStringLiteral("Copy details"))->click();
        QVERIFY(box->isVisible());
        for (const char* part : {"The file cannot be read", "a.tsv:3", "EIO"})
            QVERIFY(QApplication::clipboard()->text().contains(QLatin1String(part)));
        box->close();
    }
};

QTEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
