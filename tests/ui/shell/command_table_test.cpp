#include "ui/shell/command_table.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace paulownia::ui;

namespace {

constexpr QLatin1String kAccept("review.accept"), kFirstAnswer("vote.answer1"), kFirstReason("review.reason1"), kUndo("edit.undo");

/// A window with two pages and the table's actions, as the main window has them.
struct Window : QWidget {
    Window() {
        auto* layout = new QVBoxLayout(this);
        for (auto* widget : QList<QWidget*>{&review, &vote, &field, &button}) layout->addWidget(widget);
        addActions(commands.actions());
        vote.hide();
        show();
        activateWindow();
    }
    CommandTable commands;
    QListWidget review, vote;
    QLineEdit field;
    QPushButton button{QStringLiteral("Button")};
};

} // namespace

class CommandTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsWhole() {
        QSet<QString> ids;
        for (const auto& row : commandRows()) {
            const QString id = QString::fromLatin1(row.id);
            QVERIFY2(!ids.contains(id), row.id);
            ids.insert(id);
            QVERIFY2(*row.text && *row.group && id.contains(QLatin1Char('.')), row.id);
            QVERIFY2(row.inMenu || *row.keys, row.id); // else nobody could ever reach it
            for (const auto& key : keysOf(row)) QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, row.id);
        }
    }

    void noKeyMeansTwoThings() {
        const auto& rows = commandRows();
        for (qsizetype i = 0; i < rows.size(); ++i)
            for (qsizetype j = i + 1; j < rows.size(); ++j)
                for (const auto& key : keysOf(rows[i]))
                    QVERIFY2(!canMeet(rows[i], rows[j]) || !keysOf(rows[j]).contains(key), qPrintable(QString::fromLatin1(rows[i].id) + QLatin1Char(' ') + QString::fromLatin1(rows[j].id)));
    }

    void keysOfTheManualAreThere_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("keys");
        const auto row = [](const char* id, const QStringList& keys) { QTest::newRow(id) << QString::fromLatin1(id) << keys; };
        row("nav.next", {QStringLiteral("D"), QStringLiteral("PgDown")});
        row("nav.previous", {QStringLiteral("A"), QStringLiteral("PgUp")});
        row("review.accept", {QStringLiteral("Space")});
        row("review.turnRight", {QStringLiteral("X")});
        row("review.moveLeftFar", {QStringLiteral("Shift+Left")});
        row("view.zoomIn", {QStringLiteral("Ctrl++"), QStringLiteral("Ctrl+=")});
        row("edit.redo", {QStringLiteral("Ctrl+Shift+Z"), QStringLiteral("Ctrl+Y")});
        row("go.train", {QStringLiteral("Ctrl+8")});
        row("vote.clear", {QStringLiteral("0")});
    }
    void keysOfTheManualAreThere() {
        QFETCH(QString, id);
        QFETCH(QStringList, keys);
        QStringList there;
        const CommandTable commands;
        for (const auto& key : commands.action(id)->shortcuts()) there.append(key.toString(QKeySequence::PortableText));
        QCOMPARE(there, keys);
    }

    void everyMenuCommandStandsInOneMenu() {
        CommandTable commands;
        QVector<QAction*> all;
        for (const QString& group : commands.groups()) {
            QVERIFY(!CommandTable::title(group).isEmpty());
            all += commands.menuActionsOf(group);
        }
        const auto inMenu = std::count_if(commandRows().begin(), commandRows().end(), [](const CommandRow& r) { return r.inMenu; });
        QCOMPARE(all.size(), inMenu);
        QCOMPARE(QSet<QAction*>(all.begin(), all.end()).size(), all.size());
    }

    void tooltipsNameTheKey() {
        const CommandTable commands;
        QVERIFY(commands.action(kAccept)->toolTip().contains(QStringLiteral("Space")));
    }

    void aCommandActsWhereItsPageIsShown() {
        Window window;
        int reasons = 0, answers = 0;
        window.commands.on(kFirstReason, &window.review, [&] { ++reasons; });
        window.commands.on(kFirstAnswer, &window.vote, [&] { ++answers; });
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.button.setFocus();
        QTest::keyClick(&window, Qt::Key_1);
        QCOMPARE(std::pair(reasons, answers), std::pair(1, 0));
        window.review.hide();
        window.vote.show();
        QVERIFY(!window.commands.action(kFirstReason)->isEnabled());
        QTest::keyClick(&window, Qt::Key_1);
        QCOMPARE(std::pair(reasons, answers), std::pair(1, 1));
    }

    void aFieldAndAButtonKeepTheirKeys() {
        Window window;
        int accepted = 0, pressed = 0;
        window.commands.on(kAccept, &window.review, [&] { ++accepted; });
        connect(&window.button, &QPushButton::clicked, &window, [&] { ++pressed; });
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.field.setFocus();
        QTest::keyClick(&window.field, Qt::Key_Space);
        QCOMPARE(window.field.text(), QStringLiteral(" "));
        window.button.setFocus();
        QTest::keyClick(&window.button, Qt::Key_Space);
        QCOMPARE(std::pair(accepted, pressed), std::pair(0, 1));
        window.review.setFocus();
        QTest::keyClick(&window.review, Qt::Key_Space);
        QCOMPARE(accepted, 1);
    }

    void aPageSaysWhetherAndWhat() {
        Window window;
        auto* undo = window.commands.action(kUndo);
        window.commands.on(kUndo, &window.review, [] {});
        QVERIFY(undo->isEnabled());
        window.commands.setAvailable(kUndo, &window.review, false);
        QVERIFY(!undo->isEnabled());
        window.commands.setText(kUndo, &window.review, QStringLiteral("Undo move face rectangle"));
        QCOMPARE(undo->text(), QStringLiteral("Undo move face rectangle"));
        window.review.hide();
        QCOMPARE(undo->text(), QStringLiteral("Undo"));
    }

    void aPageThatIsGoneDoesNothing() {
        Window window;
        auto* page = new QWidget(&window);
        window.commands.onAnywhere(kUndo, page, [] { QFAIL("called after its page was gone"); });
        QVERIFY(window.commands.action(kUndo)->isEnabled());
        delete page;
        QVERIFY(!window.commands.action(kUndo)->isEnabled());
        window.commands.action(kUndo)->trigger();
    }
};

QTEST_MAIN(CommandTableTest)
#include "command_table_test.moc"
