#include "app/studio/compose.h"
#include "core/voting/questions.h"
#include "tests/support/stored_photos.h"
#include "tests/support/test_session.h"
#include "ui/shell/guide.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace paulownia;

namespace {

/// What a part of a page is for people who do not see it, and where it is for messages.
QString lineOf(const QWidget& widget) {
    auto* told = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return QStringLiteral("%1 “%2” role %3 at %4,%5").arg(QLatin1String(widget.metaObject()->className()), told ? told->text(QAccessible::Name) : QString())
        .arg(told ? static_cast<int>(told->role()) : -1).arg(widget.mapTo(widget.window(), QPoint()).x()).arg(widget.mapTo(widget.window(), QPoint()).y());
}

bool isInside(const QWidget* widget, const char* kind) {
    for (const auto* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (parent->inherits(kind)) return true;
    return false;
}

/// Parts of Qt's own controls: the whole control is what is reached and named.
bool isPartOfControl(const QWidget* widget) {
    return widget->objectName().startsWith(QLatin1String("qt_")) || isInside(widget, "QAbstractSpinBox") || isInside(widget, "QComboBox") || isInside(widget, "QLineEdit") ||
           isInside(widget, "QAbstractItemView") || isInside(widget, "QTabBar");
}

bool isInteractive(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget);
}

/// Whether words do not get the room they need, or stand beyond what any scrolling brings into view.
bool isCut(const QLabel* label) {
    if (label->text().isEmpty() || label->inherits("paulownia::ui::ElidedLabel")) return false;
    if (label->wordWrap()) return label->heightForWidth(label->width()) > label->height() + 1;
    return label->sizeHint().width() > label->width() + 1 || label->minimumSizeHint().height() > label->height() + 1;
}

bool isCut(const QAbstractButton* button) { return button->minimumSizeHint().width() > button->width() + 1; }

/// Beyond the edge of something that does not scroll sideways.
bool isBeyondReach(const QWidget* widget) {
    int left = 0, right = widget->width();
    for (const auto* at = widget; at->parentWidget() && !at->isWindow(); at = at->parentWidget()) {
        left += at->x();
        right += at->x();
        const auto* area = qobject_cast<const QAbstractScrollArea*>(at->parentWidget()->parentWidget());
        if (area && area->viewport() == at->parentWidget() && area->horizontalScrollBar()->maximum() > 0 && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) return false;
        if (left < -1 || right > at->parentWidget()->width() + 1) return true;
    }
    return false;
}

} // namespace

/// Every page as a screen reader, a keyboard and large letters meet it.
class AccessibilityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        const auto volunteer = m_project.addVolunteer(1, 0);
        for (int i = 1; i <= 3; ++i) {
            const auto photo = tests::addStoredPhoto(m_project, volunteer, i, tests::encoded(tests::lopsidedPicture(600 + i, 400)), QSize(600 + i, 400));
            tests::TempProject::require(m_project->reviews().save(
                {photo, model::Verdict::Accepted, {200, 100, 160, 200}, 0, {}, {}, false, QStringLiteral("tester"), m_project->now(), 0}));
        }
        m_window = std::make_unique<ui::MainWindow>(m_test.session);
        studio::addPages(*m_window, m_test.session);
        m_window->resize(1280, 800);
        m_window->show();
        m_test.open(m_project.path(), model::Role::PrincipalInvestigator);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase() {
        ui::applyTheme(ui::ThemeChoice::Light);
        m_window.reset();
    }

    void everyPageHasItsChapter() {
        for (const auto& page : m_pages) QVERIFY2(ui::guideChapters().contains(page), qPrintable(page));
    }

    void everythingIsNamedAndReached_data() { pages(); }
    void everythingIsNamedAndReached() {
        QFETCH(QString, page);
        show(page, {1280, 800}, 100);
        QStringList nameless, unreached, unknown;
        for (const auto* widget : m_window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || isPartOfControl(widget)) continue;
            auto* told = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            const bool isFocusable = widget->focusPolicy() & Qt::TabFocus;
            if (!isInteractive(widget) && !isFocusable) continue;
            if (!widget->inherits("QScrollArea") && told->text(QAccessible::Name).isEmpty()) nameless.append(lineOf(*widget));
            if (told->role() == QAccessible::NoRole || (told->role() == QAccessible::Client && !widget->inherits("QScrollArea"))) unknown.append(lineOf(*widget));
            if (isInteractive(widget) && widget->isEnabled() && !isFocusable && !hasKeysOfItsOwn(*widget)) unreached.append(lineOf(*widget));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(QStringLiteral("without a name:\n") + nameless.join(QLatin1Char('\n'))));
        QVERIFY2(unknown.isEmpty(), qPrintable(QStringLiteral("of no kind that a screen reader tells:\n") + unknown.join(QLatin1Char('\n'))));
        QVERIFY2(unreached.isEmpty(), qPrintable(QStringLiteral("not reached by Tab:\n") + unreached.join(QLatin1Char('\n'))));
    }

    /// Tab goes down a column and along a row, never back up or to the left in it.
    void tabFollowsReading_data() { pages(); }
    void tabFollowsReading() {
        QFETCH(QString, page);
        show(page, {1280, 800}, 100);
        QVector<QWidget*> chain;
        const auto* shown = m_window->pages().page(page);
        for (auto* widget = m_window->nextInFocusChain(); widget != m_window.get(); widget = widget->nextInFocusChain())
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && shown->isAncestorOf(widget) && !isPartOfControl(widget)) chain.append(widget);
        QStringList backwards;
        for (qsizetype i = 1; i < chain.size(); ++i) {
            const QRect from(chain[i - 1]->mapTo(m_window.get(), QPoint()), chain[i - 1]->size()), to(chain[i]->mapTo(m_window.get(), QPoint()), chain[i]->size());
            const bool isUp = to.bottom() <= from.top() && to.left() < from.right() && from.left() < to.right();
            const bool isLeft = to.right() <= from.left() && to.top() < from.center().y() && from.top() < to.center().y();
            if (isUp || isLeft) backwards.append(lineOf(*chain[i - 1]) + QStringLiteral("\n  → ") + lineOf(*chain[i]));
        }
        QVERIFY2(backwards.isEmpty(), qPrintable(QLatin1Char('\n') + backwards.join(QLatin1Char('\n'))));
    }

    void largeLettersAreNotCut_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        for (const auto& page : m_pages)
            for (const QSize size : {QSize(1024, 700), QSize(1280, 800)})
                for (const int percent : {100, 150, 200}) QTest::addRow("%s %dx%d %d %%", qPrintable(page), size.width(), size.height(), percent) << page << size << percent;
    }
    void largeLettersAreNotCut() {
        QFETCH(QString, page);
        QFETCH(QSize, size);
        QFETCH(int, percent);
        show(page, size, percent);
        QCOMPARE(m_window->size(), size);
        QStringList cut;
        for (const auto* label : m_window->findChildren<QLabel*>())
            if (label->isVisible() && (isCut(label) || (!label->text().isEmpty() && isBeyondReach(label)))) cut.append(lineOf(*label));
        for (const auto* button : m_window->findChildren<QAbstractButton*>())
            if (button->isVisible() && !isPartOfControl(button) && (isCut(button) || isBeyondReach(button))) cut.append(lineOf(*button));
        QVERIFY2(cut.isEmpty(), qPrintable(QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
    }

private:
    void pages() {
        QTest::addColumn<QString>("page");
        for (const auto& page : m_pages) QTest::newRow(qPrintable(page)) << page;
    }
    void show(const QString& page, QSize size, int percent) {
        if (std::exchange(m_percent, percent) != percent) ui::applyTheme(ui::ThemeChoice::Light, percent);
        m_window->resize(size);
        m_window->showPage(page);
        QTRY_VERIFY(m_window->pages().page(page)->isSettled());
        QTest::qWait(30); // laid out
    }
    /// What a key of the command table does need not be reached.
    static bool hasKeysOfItsOwn(const QWidget& widget) {
        const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
        return view && view->selectionMode() == QAbstractItemView::NoSelection; // a table to read, which screen readers walk through
    }

    const QStringList m_pages{QStringLiteral("home"),    QStringLiteral("intake"),  QStringLiteral("review"),  QStringLiteral("vote"),
                              QStringLiteral("results"), QStringLiteral("release"), QStringLiteral("explore"), QStringLiteral("train")};
    tests::TempProject m_project{1};
    tests::TestSession m_test;
    std::unique_ptr<ui::MainWindow> m_window;
    int m_percent = 0;
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
