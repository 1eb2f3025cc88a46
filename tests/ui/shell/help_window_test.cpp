#include "ui/shell/help_window.h"

#include "ui/shell/command_table.h"
#include "ui/shell/guide.h"
#include "ui/shell/guide_view.h"
#include "ui/shell/language.h"

#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace paulownia::ui;

class HelpWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { applyLanguage(QStringLiteral("en")); }

    void everyChapterIsWholeInBothLanguages_data() {
        QTest::addColumn<QString>("language");
        for (const auto& language : languages()) QTest::newRow(qPrintable(language)) << language;
    }
    /// Links lead to chapters, pictures are there, every command is one of the table's, and every key that is named has one.
    void everyChapterIsWholeInBothLanguages() {
        QFETCH(QString, language);
        applyLanguage(language);
        const CommandTable commands;
        static const QRegularExpression link(QStringLiteral("(!?)\\[[^\\]]*\\]\\(([^)]+)\\)"));
        for (const auto& name : guideChapters()) {
            QFile file(QStringLiteral(":/guide/%1/%2.md").arg(language, name));
            const QString text = guideChapter(name, commands);
            QVERIFY2(file.open(QIODevice::ReadOnly) && text.startsWith(QStringLiteral("# ")), qPrintable(name));
            const QString raw = QString::fromUtf8(file.readAll());
            QVERIFY2(!raw.contains(QStringLiteral("Ctrl+")), qPrintable(name)); // keys stand in the table alone
            QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("\\*\\*\\*\\*|[{}]"))), qPrintable(name)); // no key, or no such command
            for (auto links = link.globalMatch(text); links.hasNext();) {
                const auto found = links.next();
                if (found.captured(1).isEmpty()) QVERIFY2(guideChapters().contains(found.captured(2).section(QLatin1Char('.'), 0, 0)), qPrintable(name + found.captured(2)));
                else QVERIFY2(!QImage(QStringLiteral(":/guide/pictures/") + found.captured(2)).isNull(), qPrintable(name + found.captured(2)));
            }
        }
    }

    void leadsThroughTheChapters() {
        const CommandTable commands;
        HelpWindow window(commands);
        auto* view = window.findChild<GuideView*>();
        window.showChapter(QStringLiteral("review"));
        QCOMPARE(view->chapter(), QStringLiteral("review"));
        QVERIFY(view->toPlainText().contains(QStringLiteral("Space")));
        view->setSource(QUrl(QStringLiteral("vote.md"))); // as a link does
        QCOMPARE(view->chapter(), QStringLiteral("vote"));
        QVERIFY(view->toPlainText().contains(QStringLiteral("question")));
        window.findChildren<QPushButton*>().first()->click();
        QCOMPARE(view->chapter(), QStringLiteral("review"));
        window.showChapter(QStringLiteral("nowhere"));
        QCOMPARE(view->chapter(), guideChapters().first());
    }

    void findsWords() {
        const CommandTable commands;
        HelpWindow window(commands);
        window.showChapter(QStringLiteral("home"));
        auto* words = window.findChild<QLineEdit*>();
        QTest::keyClicks(words, QStringLiteral("tombstone"));
        QCOMPARE(window.findChild<QListWidget*>()->count(), 0);
        words->clear();
        QTest::keyClicks(words, QStringLiteral("kappa"));
        QTest::keyClick(words, Qt::Key_Return); // is in no chapter
        words->clear();
        QTest::keyClicks(words, QStringLiteral("mouth and chin"));
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(window.findChild<GuideView*>()->chapter(), QStringLiteral("review"));
        QVERIFY(window.findChild<GuideView*>()->textCursor().hasSelection());
    }

    void followsTheLanguageAtOnce() {
        const CommandTable commands;
        HelpWindow window(commands);
        window.showChapter(QStringLiteral("vote"));
        applyLanguage(QStringLiteral("ja"));
        QTRY_VERIFY(window.findChild<GuideView*>()->toPlainText().contains(QStringLiteral("投票者")));
        QVERIFY(window.findChild<QListWidget*>()->item(0)->text().contains(QStringLiteral("はじめに")));
    }

    void aKeyThatWasChangedIsTold() {
        CommandTable commands;
        commands.setKeys(QStringLiteral("review.draw"), {QKeySequence(Qt::Key_J)});
        QVERIFY(guideChapter(QStringLiteral("review"), commands).contains(QStringLiteral("**J** waits")));
    }
};

QTEST_MAIN(HelpWindowTest)
#include "help_window_test.moc"
