#include "app/studio/compose.h"
#include "core/demo/demo_folder.h"
#include "core/demo/demo_project.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_session.h"
#include "ui/paper/panel_source.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/theme.h"
#include "ui/tour/tour_bubble.h"
#include "ui/tour/tour_pointer.h"

#include <QAccessible>
#include <QDir>
#include <QTest>

using namespace paulownia;

/// The tour through the real window, by keys alone. With PAULOWNIA_SCREENSHOTS set its pictures are left in that folder.
class TourTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_demo = m_test.path(QStringLiteral("demo"));
        QVERIFY(demo::makeDemo(m_demo, ui::panelSource(), {}, {6, 3, {480, 360}, 2}));
        m_window = std::make_unique<ui::MainWindow>(m_test.session);
        studio::addPages(*m_window, m_test.session);
        m_window->resize(1280, 860);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        ui::applyTheme(ui::ThemeChoice::Light);
    }
    void cleanupTestCase() {
        ui::applyTheme(ui::ThemeChoice::Light);
        m_window.reset();
    }

    void isNotForOtherProjects() {
        tests::TempProject other;
        m_test.open(other.path());
        QTest::qWait(20);
        QVERIFY(!bubble().isVisible());
        m_test.session.closeProject();
    }

    void comesWithTheDemoAndLeadsThroughEveryPage() {
        openDemo();
        QTRY_VERIFY(bubble().isVisible());
        for (int i = 0; i < m_pages.size(); ++i) {
            QTRY_COMPARE(m_window->pages().current(), m_pages[i]);
            settle(i);
            QVERIFY2(!pointer().target().isEmpty() && pointer().isVisible(), qPrintable(m_pages[i]));
            QVERIFY(m_window->rect().contains(bubble().geometry()));
            QCOMPARE(QApplication::focusWidget()->parentWidget(), &bubble());
            isReadOut(i);
            keep(QStringLiteral("tour-") + m_pages[i]);
            press(Qt::Key_Space); // on Next, and at last on Finish
        }
        QVERIFY(!bubble().isVisible() && !pointer().isVisible());
        QVERIFY(m_window->pages().page(m_pages.last())->isAncestorOf(QApplication::focusWidget()) || QApplication::focusWidget() == m_window->pages().currentWidget());
    }

    void doesNotComeAgain() {
        m_test.session.closeProject();
        openDemo();
        QTest::qWait(20);
        QVERIFY(!bubble().isVisible());
    }

    void startsAgainByCommandAndGoesBack() {
        start();
        QCOMPARE(m_window->pages().current(), m_pages[0]);
        press(Qt::Key_Return);
        QCOMPARE(m_window->pages().current(), m_pages[1]);
        press(Qt::Key_Backtab);
        press(Qt::Key_Space); // Back
        QCOMPARE(m_window->pages().current(), m_pages[0]);
    }

    void whoLooksElsewhereIsLeftAlone() {
        m_window->showPage(m_pages[4]);
        QTRY_VERIFY(!pointer().isVisible());
        QVERIFY(bubble().isVisible());
    }

    void escapeSkipsForGood() {
        m_test.settings.set(ui::kTourSeen, false);
        start();
        press(Qt::Key_Escape);
        QVERIFY(!bubble().isVisible());
        QVERIFY(m_test.settings.value(ui::kTourSeen).toBool());
        m_test.session.closeProject();
        openDemo();
        QTest::qWait(20);
        QVERIFY(!bubble().isVisible());
    }

    void speaksTheLanguageChosenMeanwhile() {
        start();
        const auto english = shown(QStringLiteral("Home says where"));
        QVERIFY(english);
        ui::applyLanguage(QStringLiteral("ja"));
        QTest::qWait(20);
        QVERIFY(bubble().isVisible());
        ui::applyLanguage(QStringLiteral("en"));
    }

    void aVoterIsShownWhatIsForVoters() {
        m_test.session.closeProject();
        m_test.open(demo::projectIn(m_demo), model::Role::Voter, QStringLiteral("eve"));
        start();
        press(Qt::Key_Space);
        QCOMPARE(m_window->pages().current(), QStringLiteral("vote"));
        press(Qt::Key_Space);
        QVERIFY(!bubble().isVisible());
        m_test.session.closeProject();
    }

    void withoutAProjectItAsksForTheDemo() {
        trigger("help.tour");
        auto* dialog = QApplication::activeModalWidget();
        QVERIFY(dialog && dialog->inherits("paulownia::ui::DemoDialog"));
        dialog->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        openDemo(); // as the dialog does
        QTRY_VERIFY(bubble().isVisible());
        press(Qt::Key_Escape);
    }

    void fitsSmallWindowsAndLargeLetters_data() {
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("100 % light") << 100 << false;
        QTest::newRow("200 % dark") << 200 << true;
    }
    void fitsSmallWindowsAndLargeLetters() {
        QFETCH(int, percent);
        QFETCH(bool, isDark);
        ui::applyTheme(isDark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light, percent);
        m_window->resize(1024, 700);
        start();
        for (int i = 0; i < m_pages.size(); ++i) {
            settle(i);
            QCOMPARE(m_window->size(), QSize(1024, 700));
            QVERIFY2(m_window->rect().contains(bubble().geometry()), qPrintable(m_pages[i]));
            for (const auto* label : bubble().findChildren<QLabel*>())
                QVERIFY2(!label->isVisible() || label->text().isEmpty() || label->heightForWidth(label->width()) <= label->height() + 1, qPrintable(label->text()));
            for (const auto* button : bubble().findChildren<QPushButton*>()) QVERIFY(!button->isVisible() || button->minimumSizeHint().width() <= button->width() + 1);
            keep(QStringLiteral("tour-%1-%2-%3").arg(m_pages[i]).arg(percent).arg(isDark ? QStringLiteral("dark") : QStringLiteral("light")));
            press(Qt::Key_Space);
        }
    }

private:
    ui::TourBubble& bubble() const { return *m_window->findChild<ui::TourBubble*>(); }
    ui::TourPointer& pointer() const { return *m_window->findChild<ui::TourPointer*>(); }
    void trigger(const char* command) { m_test.commands.action(QLatin1String(command))->trigger(); }
    void start() {
        trigger("help.tour");
        QTRY_VERIFY(bubble().isVisible());
    }
    void openDemo() { m_test.open(demo::projectIn(m_demo), model::Role::PrincipalInvestigator, QStringLiteral("newcomer")); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    bool shown(const QString& words) const {
        const auto labels = bubble().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(words); });
    }
    /// What a screen reader says when the focus comes: where one is, what the page is for and what to try.
    void isReadOut(int step) {
        const auto* told = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        QCOMPARE(told->role(), QAccessible::Button);
        QCOMPARE(told->text(QAccessible::Name), step == m_pages.size() - 1 ? QStringLiteral("Finish") : QStringLiteral("Next"));
        const auto description = told->text(QAccessible::Description);
        QVERIFY2(description.contains(QStringLiteral("%1 of %2").arg(step + 1).arg(m_pages.size())) && description.contains(QStringLiteral("Try: ")), qPrintable(description));
    }
    void settle(int step) {
        QTRY_VERIFY(m_window->pages().page(m_pages[step])->isSettled());
        QTRY_VERIFY(pointer().isVisible());
        QTest::qWait(200); // it looks again
    }
    void keep(const QString& name) const {
        const auto folder = qEnvironmentVariable("PAULOWNIA_SCREENSHOTS");
        if (!folder.isEmpty()) QVERIFY(m_window->grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
    }

    const QStringList m_pages{QStringLiteral("home"),    QStringLiteral("intake"),  QStringLiteral("review"),  QStringLiteral("vote"),
                              QStringLiteral("results"), QStringLiteral("release"), QStringLiteral("explore"), QStringLiteral("train")};
    tests::TestSession m_test;
    QString m_demo;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TourTest)
#include "tour_test.moc"
