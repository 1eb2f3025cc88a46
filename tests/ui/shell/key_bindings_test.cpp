#include "ui/shell/key_bindings.h"

#include "ui/shell/command_table.h"
#include "ui/shell/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace paulownia::ui;

namespace {

const auto kAccept = QStringLiteral("review.accept"), kReject = QStringLiteral("review.reject"), kQuit = QStringLiteral("file.quit"),
           kAnswer = QStringLiteral("vote.answer1");

QKeySequence key(const char* text) { return QKeySequence(QString::fromLatin1(text)); }

} // namespace

class KeyBindingsTest : public QObject {
    Q_OBJECT

    QString file() const { return m_folder.filePath(QStringLiteral("studio.ini")); }
    QTemporaryDir m_folder;

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void aKeyGoesFromOneToTheOther() {
        CommandTable commands;
        Settings settings(file());
        KeyBindings keys(commands, settings);
        QCOMPARE(keys.takenBy(kAccept, key("R")), QStringList{kReject});
        keys.give(kAccept, key("R"));
        QCOMPARE(commands.action(kAccept)->shortcuts(), QList{key("R")});
        QVERIFY(commands.action(kReject)->shortcuts().isEmpty());
        QVERIFY(keys.isChanged(kAccept) && keys.isChanged(kReject));
        keys.reset(kReject); // its own key comes back to it
        QCOMPARE(commands.action(kReject)->shortcuts(), QList{key("R")});
        QVERIFY(commands.action(kAccept)->shortcuts().isEmpty());
        keys.resetAll();
        QCOMPARE(commands.action(kAccept)->shortcuts(), QList{key("Space")});
        QVERIFY(!keys.isChanged(kAccept));
    }

    void pagesThatNeverMeetShareAKey() {
        CommandTable commands;
        Settings settings(file());
        KeyBindings keys(commands, settings);
        QVERIFY(keys.takenBy(kAccept, key("M")).isEmpty()); // Vote's own
        keys.give(kAccept, key("M"));
        QCOMPARE(commands.action(QStringLiteral("vote.changeMode"))->shortcuts(), QList{key("M")});
        QVERIFY(!keys.takenBy(kQuit, key("1")).isEmpty()); // which acts on every page
    }

    void theyAreThereAgainNextTime() {
        {
            CommandTable commands;
            Settings settings(file());
            KeyBindings(commands, settings).give(kQuit, key("Ctrl+Shift+Q"));
            KeyBindings(commands, settings).give(kAnswer, {});
        }
        CommandTable commands;
        Settings settings(file());
        const KeyBindings keys(commands, settings);
        QCOMPARE(commands.action(kQuit)->shortcuts(), QList{key("Ctrl+Shift+Q")});
        QVERIFY(commands.action(kAnswer)->shortcuts().isEmpty());
        QVERIFY(commands.action(kQuit)->toolTip().contains(key("Ctrl+Shift+Q").toString(QKeySequence::NativeText)));
    }

    void whatSaysNothingIsPassedOver() {
        CommandTable commands;
        Settings settings(file());
        settings.set(kKeys, QStringList{QString(), QStringLiteral("no.such Ctrl+F"), QStringLiteral("file.quit Hyper+Nonsense F9"), QStringLiteral(" ")});
        const KeyBindings keys(commands, settings);
        QCOMPARE(commands.action(kQuit)->shortcuts(), QList{key("F9")});
        QCOMPARE(commands.action(kAccept)->shortcuts(), QList{key("Space")});
    }
};

QTEST_MAIN(KeyBindingsTest)
#include "key_bindings_test.moc"
