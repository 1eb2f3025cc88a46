#include "app/studio/compose.h"
#include "core/voting/questions.h"
#include "tests/support/accepted_photos.h"
#include "tests/support/test_session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shortcuts_dialog.h"

#include <QPushButton>
#include <QTest>

using namespace paulownia;

/// The manual's keys in the real window with all its pages: those of the window and of Vote. (Review's: review_keys_test.)
class KeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        tests::addAcceptedPhotos(m_project, 3);
        m_window = std::make_unique<ui::MainWindow>(m_test.session);
        studio::addPages(*m_window, m_test.session);
        m_window->resize(1280, 860);
        m_window->show();
        m_test.open(m_project.path(), model::Role::PrincipalInvestigator);
    }
    void init() { // dialogs and full screens take the keys elsewhere
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase() { m_window.reset(); }

    void leadsToEachPage() {
        const QStringList pages{QStringLiteral("home"),    QStringLiteral("intake"),  QStringLiteral("review"),  QStringLiteral("vote"),
                                QStringLiteral("results"), QStringLiteral("release"), QStringLiteral("explore"), QStringLiteral("train")};
        for (int i = 0; i < pages.size(); ++i) {
            press(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(m_window->pages().current(), pages[i]);
        }
    }

    void asksForAProjectAndForWhatToImport() {
        press(Qt::Key_O, Qt::ControlModifier);
        press(Qt::Key_N, Qt::ControlModifier);
        for (const auto page : {Qt::Key_1, Qt::Key_2, Qt::Key_6}) {
            go(page);
            press(Qt::Key_I, Qt::ControlModifier);
            QCOMPARE(m_window->pages().current(), QStringLiteral("intake")); // where what arrives is seen
        }
        QCOMPARE(m_test.interaction.questions().size(), 5);
    }

    /// The palette shows what is enabled, the card all that has a key: each key acts on its page, and those in the window's menus on every page or on one that has
    /// something to zoom, walk through or undo.
    void keysOnTheCardAct() {
        const QStringList ofSomePages{QStringLiteral("edit."), QStringLiteral("view."), QStringLiteral("nav."), QStringLiteral("app.")};
        QSet<QString> answered;
        for (int i = 0; i < 8; ++i) {
            go(static_cast<Qt::Key>(Qt::Key_1 + i));
            for (const auto& row : ui::commandRows()) {
                const auto id = QString::fromLatin1(row.id);
                const auto page = ui::pageOf(row);
                const bool mayBeElsewhere = std::any_of(ofSomePages.begin(), ofSomePages.end(), [&](const auto& family) { return id.startsWith(family); });
                if (id == QLatin1String("train.exportNetwork")) continue; // stands beside a run's folds, and there is none
                const bool isMeant = page.isEmpty() ? !mayBeElsewhere : page == m_window->pages().current();
                if (isMeant) QVERIFY2(m_test.commands.isAnswered(id), qPrintable(id + QStringLiteral(" on ") + m_window->pages().current()));
                if (m_test.commands.isAnswered(id)) answered.insert(id);
            }
        }
        answered.insert(QStringLiteral("train.exportNetwork"));
        for (const auto& row : ui::commandRows()) QVERIFY2(answered.contains(QString::fromLatin1(row.id)), row.id);
    }

    void importsNothingForAVoter() {
        auto* import = m_test.commands.action(QStringLiteral("file.import"));
        QVERIFY(import->isEnabled());
        m_test.session.closeProject();
        QVERIFY(!import->isEnabled());
        m_test.open(m_project.path(), model::Role::Voter);
        QVERIFY(!import->isEnabled());
        m_test.session.closeProject();
        m_test.open(m_project.path(), model::Role::PrincipalInvestigator);
        QVERIFY(import->isEnabled());
    }

    void showsTheKeys() {
        press(Qt::Key_F1, Qt::ShiftModifier);
        auto* keys = m_window->findChild<ui::ShortcutsDialog*>();
        QVERIFY(keys && keys->isVisible());
        keys->close();
    }

    void fillsTheScreenAndComesBack() {
        press(Qt::Key_F11);
        QVERIFY(m_window->isFullScreen());
        press(Qt::Key_F11);
        QVERIFY(!m_window->isFullScreen());
    }

    void answersAndClears() {
        go(Qt::Key_4);
        press(Qt::Key_2);
        QCOMPARE(answers(voting::kGender), 1);
        press(Qt::Key_0);
        QCOMPARE(answers(voting::kGender), 0);
        for (int digit = 3; digit <= 9; ++digit) press(static_cast<Qt::Key>(Qt::Key_0 + digit)); // no such answer
        QCOMPARE(answers(voting::kGender), 0);
        press(Qt::Key_1);
        QCOMPARE(answers(voting::kGender), 1);
    }

    void goesThroughTheSubjects() {
        askAboutSmiles();
        press(Qt::Key_1); // the first; goes on to the second
        press(Qt::Key_Down);
        press(Qt::Key_1); // the third
        QCOMPARE(answers(voting::kSmile), 2);
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); // the one that waits
        press(Qt::Key_2);
        QCOMPARE(answers(voting::kSmile), 3);
        for (const auto back : {Qt::Key_A, Qt::Key_PageUp, Qt::Key_Up}) press(back); // to the first, whichever is shown
        press(Qt::Key_0);
        press(Qt::Key_D);
        press(Qt::Key_0);
        press(Qt::Key_PageDown);
        QCOMPARE(answers(voting::kSmile), 1);
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_1);
        QCOMPARE(answers(voting::kSmile), 2);
    }

    void answersOnceWhileTheDigitIsHeld() {
        askAboutSmiles();
        for (const auto back : {Qt::Key_A, Qt::Key_A}) press(back);
        for (int i = 0; i < 3; ++i) {
            press(Qt::Key_0);
            press(Qt::Key_PageDown);
        }
        QCOMPARE(answers(voting::kSmile), 0);
        auto* target = focused();
        QTest::keyPress(target, Qt::Key_1);
        for (int i = 0; i < 10; ++i) QTest::simulateEvent(target, true, Qt::Key_1, Qt::NoModifier, QStringLiteral("1"), true);
        QTest::keyRelease(target, Qt::Key_1);
        QCOMPARE(answers(voting::kSmile), 1);
    }

private:
    QWidget* focused() const { return QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
    void go(Qt::Key page) {
        press(page, Qt::ControlModifier);
        QTest::qWait(30); // laid out, so that it has the focus
    }
    void askAboutSmiles() {
        go(Qt::Key_4);
        for (auto* button : m_window->findChildren<QPushButton*>())
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Smile"))) button->click();
    }
    int answers(const char* question) { return static_cast<int>(m_project->votes().ballots(QLatin1String(question))->size()); }

    tests::TempProject m_project{1};
    tests::TestSession m_test;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(KeysTest)
#include "keys_test.moc"
