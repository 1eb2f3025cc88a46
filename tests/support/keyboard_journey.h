#pragma once

#include "app/studio/compose.h"
#include "tests/support/test_session.h"
#include "ui/shell/actor_form.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <functional>

namespace paulownia::tests {

/// Somebody who has no mouse, in the studio's real window with all its pages. Everything here is a key; only the system's own
/// dialogs (folders, files) are answered. Whoever has the keys is known by the name that a screen reader tells.
class KeyboardJourney : public QObject {
protected:
    void openWindow() {
        m_window = std::make_unique<ui::MainWindow>(m_test.session);
        studio::addPages(*m_window, m_test.session);
        m_window->resize(1280, 800);
        m_window->show();
        activate(*m_window);
    }
    void closeWindow() {
        QVERIFY2(m_test.interaction.errors().empty(), m_test.interaction.errors().empty() ? "" : m_test.interaction.errors().front().text().c_str());
        m_window.reset();
    }

    /// The studio's question who is at work, answered by keys: the name, then the role below the one that is preset.
    void openAs(const QString& folder, const QString& name, model::Role role) {
        ui::ActorDialog dialog(folder, {{}, model::Role::Curator});
        dialog.show();
        activate(dialog);
        QTest::keyClicks(QApplication::focusWidget(), name);
        press(Qt::Key_Tab);
        for (int i = 0; i < 3 && dialog.actor().role != role; ++i) press(Qt::Key_Down);
        QCOMPARE(dialog.actor().role, role);
        press(Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        activate(*m_window);
        m_test.interaction.answer(folder);
        m_test.interaction.answer(dialog.actor());
        press(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(m_test.session.actor().name, name);
    }

    static void activate(QWidget& window) {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers);
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void go(Qt::Key key, const QString& page) {
        press(key, Qt::ControlModifier);
        QCOMPARE(m_window->pages().current(), page);
        settle();
    }
    /// Pictures are there, and the page has been laid out.
    void settle() {
        QTRY_VERIFY(m_window->pages().page(m_window->pages().current())->isSettled());
        QTest::qWait(30);
    }

    /// What a screen reader says has the keys. A box to choose from is told by what is chosen, and then by what it is about.
    static QString focusName() {
        auto* told = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        if (!told) return {};
        const auto labels = told->role() == QAccessible::ComboBox ? told->relations(QAccessible::Label) : QVector<std::pair<QAccessibleInterface*, QAccessible::Relation>>();
        if (!labels.isEmpty()) return labels.first().first->text(QAccessible::Name);
        return told->text(told->role() == QAccessible::ComboBox ? QAccessible::Description : QAccessible::Name);
    }
    /// Until what has the keys is told by a name that begins so, or is so; false: Tab never comes there.
    bool tabTo(const QString& start) { return tabUntil([&] { return focusName().startsWith(start); }); }
    bool tabToExactly(const QString& name) { return tabUntil([&] { return focusName() == name; }); }
    bool tabUntil(const std::function<bool()>& isThere) {
        constexpr int kMost = 100;
        QStringList met;
        for (int i = 0; i < kMost; ++i) {
            if (isThere()) return true;
            press(Qt::Key_Tab);
            met.append(focusName());
        }
        qWarning("Tab came to %s", qPrintable(met.mid(0, 50).join(QStringLiteral(" | "))));
        return false;
    }
    /// A command by its words: Ctrl+K, the words, Enter. The keys are back in the window then.
    void command(const QString& words) {
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), QStringLiteral("What would you like to do?"));
        type(words);
        press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        QVERIFY(m_window->isAncestorOf(QApplication::focusWidget()));
    }

    TestSession m_test;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace paulownia::tests
