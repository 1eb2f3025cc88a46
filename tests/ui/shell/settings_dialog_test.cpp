#include "ui/shell/settings_dialog.h"

#include "tests/support/page_words.h"
#include "tests/support/test_session.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/command_table.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/key_card.h"
#include "ui/shell/language.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace paulownia;
using namespace paulownia::ui;

namespace {

QPushButton* buttonOf(const QWidget& dialog, const QString& text) {
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text() == text) return button;
    return nullptr;
}

} // namespace

class SettingsDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChoiceTakesEffectAtOnce() {
        tests::TestSession own;
        KeyBindings keys(own.session.commands(), own.session.settings());
        const SettingsDialog dialog(own.session, keys);
        const double before = QApplication::font().pointSizeF();
        auto* size = dialog.findChildren<QComboBox*>().at(1);
        size->setCurrentIndex(size->findData(200));
        Q_EMIT size->activated(size->currentIndex());
        QCOMPARE(own.session.settings().value(kTextSize).toInt(), 200);
        QCOMPARE(QApplication::font().pointSizeF(), 2 * before);
        own.session.settings().set(kTextSize, 100);
        applyTheme(own.session.settings());
        QCOMPARE(QApplication::font().pointSizeF(), before);
    }

    void aKeyIsSetAfterAWarning() {
        tests::TestSession own;
        auto& commands = own.session.commands();
        KeyBindings keys(commands, own.session.settings());
        SettingsDialog dialog(own.session, keys);
        dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
        dialog.show();
        auto* filter = dialog.findChild<QLineEdit*>();
        filter->setText(QStringLiteral("accept and go on"));
        auto* table = dialog.findChild<QTableView*>();
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        auto* edit = dialog.findChild<QKeySequenceEdit*>();
        QCOMPARE(edit->keySequence(), QKeySequence(Qt::Key_Space));
        edit->setKeySequence(QKeySequence(Qt::Key_R));
        QVERIFY(tests::says(dialog, QStringLiteral("R means “Reject, with a reason” already")));
        QTest::mouseClick(buttonOf(dialog, QStringLiteral("Set the key")), Qt::LeftButton);
        QCOMPARE(commands.action(QStringLiteral("review.accept"))->shortcut(), QKeySequence(Qt::Key_R));
        QVERIFY(commands.action(QStringLiteral("review.reject"))->shortcuts().isEmpty());
        QTest::mouseClick(buttonOf(dialog, QStringLiteral("All as they were")), Qt::LeftButton);
        QCOMPARE(commands.action(QStringLiteral("review.accept"))->shortcut(), QKeySequence(Qt::Key_Space));
    }

    void thePaletteFindsAndDoes() {
        CommandTable commands;
        QWidget window;
        window.show();
        int quits = 0, closes = 0;
        commands.onAnywhere(QStringLiteral("file.quit"), &window, [&] { ++quits; });
        commands.onAnywhere(QStringLiteral("file.close"), &window, [&] { ++closes; });
        QPointer<CommandPalette> palette(new CommandPalette(commands, &window));
        palette->show();
        auto* field = palette->findChild<QLineEdit*>();
        auto* list = palette->findChild<QTableView*>();
        QCOMPARE(list->model()->rowCount(), 2); // what is off now is not offered
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClicks(field, QStringLiteral("proj clo"));
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(closes, 1);
        QCOMPARE(quits, 0);
        QTRY_VERIFY(!palette);
    }

    void nothingFoundDoesNothing() {
        CommandTable commands;
        CommandPalette* palette = new CommandPalette(commands);
        palette->show();
        QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("(no such"));
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QVERIFY(palette->isVisible());
        QVERIFY(tests::says(*palette, QStringLiteral("No command")));
        delete palette;
    }

    void thePaletteFindsEnglishNamesToo() {
        applyLanguage(QStringLiteral("ja"));
        tests::TestSession own;
        QWidget window;
        own.commands.onAnywhere(QStringLiteral("file.open"), &window, [] {});
        CommandPalette palette(own.commands);
        palette.show();
        QTest::keyClicks(palette.findChild<QLineEdit*>(), QStringLiteral("open project"));
        QCOMPARE(palette.findChild<QTableView*>()->model()->rowCount(), 1);
        applyLanguage(QStringLiteral("en"));
    }

    void theCardFitsOnASheet() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("card.pdf"));
        const CommandTable commands;
        {
            QPdfWriter writer(file);
            writer.setPageSize(QPageSize(QPageSize::A4));
            printKeyCard(commands, writer);
        }
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().contains("/Count 1\n")); // one page
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
