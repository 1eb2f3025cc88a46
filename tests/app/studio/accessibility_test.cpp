#include "app/studio/compose.h"
#include "tests/support/accepted_photos.h"
#include "tests/support/accessible_tree.h"
#include "tests/support/test_session.h"
#include "ui/intake/consent_rules_dialog.h"
#include "ui/results/questions_dialog.h"
#include "ui/shell/actor_form.h"
#include "ui/shell/guide.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_project_dialog.h"
#include "ui/shell/page.h"
#include "ui/shell/team_login_dialog.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTest>

using namespace paulownia;

namespace {

QAccessibleInterface* toldOf(const QWidget* widget) { return QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget)); }

QRect placeOf(const QWidget* widget) { return {widget->mapTo(widget->window(), QPoint()), widget->size()}; }

/// Which part of a page a message is about.
QString lineOf(const QWidget* widget) {
    const auto place = placeOf(widget);
    const auto wanted = widget->minimumSizeHint();
    return QStringLiteral("%1 “%2” role %3 at %4,%5, is %6x%7, wants %8x%9").arg(QLatin1String(widget->metaObject()->className()), toldOf(widget)->text(QAccessible::Name))
        .arg(static_cast<int>(toldOf(widget)->role())).arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height()).arg(wanted.width()).arg(wanted.height());
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

/// Of buttons of which one is down, Tab reaches that one.
bool isLedToByArrows(const QWidget* widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button && button->group() && button->group()->exclusive() && button->group()->checkedButton();
}

/// Whether words do not get the room they need, or stand beyond what any scrolling brings into view.
bool isCut(const QLabel* label) {
    if (label->text().isEmpty() || label->inherits("paulownia::ui::ElidedLabel")) return false;
    if (label->wordWrap()) return label->heightForWidth(label->width()) > label->height() + 1;
    return label->sizeHint().width() > label->width() + 1 || label->minimumSizeHint().height() > label->height() + 1;
}

bool isCut(const QAbstractButton* button) { return button->minimumSizeHint().width() > button->width() + 1; }

/// Of the Review page, whose names are ours; what is chosen elsewhere, such as a file's name, may be shortened.
bool isCut(const QComboBox* choice) {
    QStyleOptionComboBox option;
    option.initFrom(choice);
    const auto room = choice->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, choice);
    return room.width() + 1 < choice->fontMetrics().horizontalAdvance(choice->currentText());
}

bool isField(const QWidget* widget) { return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget); }

QStringList cutNamesOf(const QHeaderView& names) {
    QStringList cut;
    for (int i = 0; i < names.count(); ++i)
        if (!names.isSectionHidden(i) && names.sectionSize(i) < names.sectionSizeHint(i) - 1)
            cut.append(QStringLiteral("column “%1” is %2, wants %3").arg(names.model()->headerData(i, Qt::Horizontal).toString()).arg(names.sectionSize(i)).arg(names.sectionSizeHint(i)));
    return cut;
}

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

/// Every page as a screen reader, a keyboard and large letters meet it. With PAULOWNIA_ACCESSIBLE_TREE set, what a screen reader is told
/// of each page and dialog stands in that file.
class AccessibilityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        tests::addAcceptedPhotos(m_project, 3);
        m_window = std::make_unique<ui::MainWindow>(m_test.session);
        studio::addPages(*m_window, m_test.session);
        m_window->resize(1280, 800);
        m_window->show();
        m_test.open(m_project.path(), model::Role::PrincipalInvestigator);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase() {
        if (QFile file(qEnvironmentVariable("PAULOWNIA_ACCESSIBLE_TREE")); !file.fileName().isEmpty()) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(m_told.join(QLatin1Char('\n')).toUtf8());
        }
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
            if (!widget->isVisible() || isPartOfControl(widget) || widget->focusProxy()) continue;
            const auto* told = toldOf(widget);
            const bool isFocusable = widget->focusPolicy() & Qt::TabFocus;
            if (!isInteractive(widget) && !isFocusable) continue;
            if (!widget->inherits("QScrollArea") && told->text(QAccessible::Name).isEmpty()) nameless.append(lineOf(widget));
            if (told->role() == QAccessible::NoRole || (told->role() == QAccessible::Client && !widget->inherits("QScrollArea"))) unknown.append(lineOf(widget));
            if (isInteractive(widget) && widget->isEnabled() && !isFocusable && !isLedToByArrows(widget)) unreached.append(lineOf(widget));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(QStringLiteral("without a name:\n") + nameless.join(QLatin1Char('\n'))));
        QVERIFY2(unknown.isEmpty(), qPrintable(QStringLiteral("of no kind that a screen reader tells:\n") + unknown.join(QLatin1Char('\n'))));
        QVERIFY2(unreached.isEmpty(), qPrintable(QStringLiteral("not reached by Tab:\n") + unreached.join(QLatin1Char('\n'))));
    }

    void theTreeOfEveryPageIsWhole_data() { pages(); }
    void theTreeOfEveryPageIsWhole() {
        QFETCH(QString, page);
        show(page, {1280, 800}, 100);
        QVERIFY(isTold(page, *m_window));
    }
    void theTreeOfEveryDialogIsWhole_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("command");
        for (const auto& [page, command] : {std::pair("home", "file.settings"), {"home", "go.command"}, {"home", "help.shortcuts"}, {"home", "help.about"}, {"home", "help.contents"},
                                            {"results", "results.questions"}, {"intake", "intake.consentRules"}})
            QTest::newRow(command) << QString::fromLatin1(page) << QString::fromLatin1(command);
    }
    void theTreeOfEveryDialogIsWhole() {
        QFETCH(QString, page);
        QFETCH(QString, command);
        show(page, {1280, 800}, 100);
        m_test.commands.action(command)->trigger();
        QTRY_VERIFY(QApplication::activeWindow() && QApplication::activeWindow() != m_window.get());
        QPointer<QWidget> dialog = QApplication::activeWindow();
        const bool isWhole = isTold(command, *dialog);
        dialog->close();
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(isWhole);
    }
    void theTreeOfEveryQuestionAtTheStartIsWhole() {
        ui::ActorDialog actor(m_project.path(), {QStringLiteral("Sato"), model::Role::Curator});
        ui::NewProjectDialog project({QStringLiteral("Sato"), model::Role::Curator}, m_test.interaction);
        ui::TeamLoginDialog login(m_project.path(), storage::parseServerAddress(QStringLiteral("postgresql://example.org/study"))->server, QStringLiteral("Sato"));
        for (QDialog* dialog : {static_cast<QDialog*>(&actor), static_cast<QDialog*>(&project), static_cast<QDialog*>(&login)}) {
            dialog->show();
            QVERIFY(isTold(dialog->windowTitle(), *dialog));
            dialog->hide();
        }
    }

    /// The rail is gone along in its order, whatever page is in view.
    void theRailIsGoneAlongInItsOrder() {
        QStringList met;
        for (auto* widget = m_window->nextInFocusChain(); widget != m_window.get(); widget = widget->nextInFocusChain())
            if (widget->property("rail").toBool()) met.append(qobject_cast<QAbstractButton*>(widget)->text());
        while (!met.isEmpty() && met.first() != QLatin1String("Home")) met.append(met.takeFirst()); // round and round
        QCOMPARE(met, (QStringList{QStringLiteral("Home"), QStringLiteral("Intake"), QStringLiteral("Review"), QStringLiteral("Vote"), QStringLiteral("Results"), QStringLiteral("Release"), QStringLiteral("Explore"), QStringLiteral("Train")}));
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
            const QRect from = placeOf(chain[i - 1]), to = placeOf(chain[i]);
            if (chain[i]->isAncestorOf(chain[i - 1])) continue; // what is in it scrolls
            const bool isUp = to.bottom() <= from.top() && to.left() < from.right() && from.left() < to.right();
            const bool isLeft = to.right() <= from.left() && to.top() < from.center().y() && from.top() < to.center().y();
            if (isUp || isLeft) backwards.append(lineOf(chain[i - 1]) + QStringLiteral("\n  → ") + lineOf(chain[i]));
        }
        QVERIFY2(backwards.isEmpty(), qPrintable(QLatin1Char('\n') + backwards.join(QLatin1Char('\n'))));
    }

    /// Faces take the room there is: nobody scrolls to the answers.
    void votersSeeFacesAndAnswersAtOnce() {
        show(QStringLiteral("vote"), {1024, 700}, 100);
        const auto* scroller = qobject_cast<QAbstractScrollArea*>(m_window->pages().currentWidget());
        QVERIFY(scroller);
        QCOMPARE(scroller->verticalScrollBar()->maximum(), 0);
    }

    /// Words of a dialog stay whole, and its fields as high as their letters.
    void largeLettersAreNotCutInDialogs_data() {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 200}) QTest::addRow("%d %%", percent) << percent;
    }
    void largeLettersAreNotCutInDialogs() {
        QFETCH(int, percent);
        show(QStringLiteral("results"), {1440, 900}, percent);
        ui::ActorDialog actor(m_project.path(), {QStringLiteral("Sato"), model::Role::Curator}, m_window.get());
        ui::NewProjectDialog project({QStringLiteral("Sato"), model::Role::Curator}, m_test.interaction, m_window.get());
        ui::TeamLoginDialog login(m_project.path(), storage::parseServerAddress(QStringLiteral("postgresql://example.org/study"))->server, QStringLiteral("Sato"), m_window.get());
        ui::ConsentRulesDialog rules({}, 0, m_window.get());
        ui::QuestionsDialog questions(m_test.session, QStringLiteral("gender"), m_window.get());
        questions.setAttribute(Qt::WA_DeleteOnClose, false);
        for (QDialog* dialog : {static_cast<QDialog*>(&actor), static_cast<QDialog*>(&project), static_cast<QDialog*>(&login), static_cast<QDialog*>(&rules), static_cast<QDialog*>(&questions)}) {
            dialog->show();
            QTest::qWait(30); // laid out
            const auto cut = cutIn(*dialog);
            QVERIFY2(cut.isEmpty(), qPrintable(dialog->windowTitle() + QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
            dialog->hide();
        }
    }

    void largeLettersAreNotCut_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 150, 200}) // outermost: dressing the window anew takes longest
            for (const QSize size : {QSize(1024, 700), QSize(1280, 800)})
                for (const auto& page : m_pages) QTest::addRow("%s %dx%d %d %%", qPrintable(page), size.width(), size.height(), percent) << page << size << percent;
    }
    void largeLettersAreNotCut() {
        QFETCH(QString, page);
        QFETCH(QSize, size);
        QFETCH(int, percent);
        show(page, size, percent);
        QCOMPARE(m_window->size(), size);
        auto cut = cutIn(*m_window);
        if (page == QLatin1String("review"))
            for (const auto* choice : m_window->pages().page(page)->findChildren<QComboBox*>())
                if (choice->isVisible() && isCut(choice)) cut.append(lineOf(choice) + choice->currentText());
        QVERIFY2(cut.isEmpty(), qPrintable(QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
    }

private:
    static QStringList cutIn(const QWidget& window) {
        QStringList cut;
        for (const auto* label : window.findChildren<QLabel*>())
            if (label->isVisible() && (isCut(label) || (!label->text().isEmpty() && isBeyondReach(label)))) cut.append(lineOf(label));
        for (const auto* button : window.findChildren<QAbstractButton*>())
            if (button->isVisible() && !isPartOfControl(button) && (isCut(button) || isBeyondReach(button))) cut.append(lineOf(button));
        for (const auto* field : window.findChildren<QWidget*>())
            if (field->isVisible() && !isPartOfControl(field) && isField(field) && (field->height() + 1 < field->minimumSizeHint().height() || isBeyondReach(field))) cut.append(lineOf(field));
        for (const auto* names : window.findChildren<QHeaderView*>())
            if (names->isVisible() && names->orientation() == Qt::Horizontal) cut += cutNamesOf(*names);
        return cut;
    }
    void pages() {
        QTest::addColumn<QString>("page");
        for (const auto& page : m_pages) QTest::newRow(qPrintable(page)) << page;
    }
    /// Also kept, for who wants to read it.
    bool isTold(const QString& what, QWidget& window) {
        const tests::AccessibleTree tree(window);
        m_told += QStringList{QStringLiteral("== %1").arg(what)} + tree.lines() + QStringList{QString()};
        if (!tree.nameless().isEmpty()) qWarning("without a name or a kind:\n%s", qPrintable(tree.nameless().join(QLatin1Char('\n'))));
        return tree.nameless().isEmpty() && tree.lines().size() > 5;
    }
    void show(const QString& page, QSize size, int percent) {
        if (std::exchange(m_percent, percent) != percent) ui::applyTheme(ui::ThemeChoice::Light, percent);
        m_window->resize(size);
        m_window->showPage(page);
        QTRY_VERIFY(m_window->pages().page(page)->isSettled());
        QTest::qWait(30); // laid out
    }
    const QStringList m_pages{QStringLiteral("home"),    QStringLiteral("intake"),  QStringLiteral("review"),  QStringLiteral("vote"),
                              QStringLiteral("results"), QStringLiteral("release"), QStringLiteral("explore"), QStringLiteral("train")};
    tests::TempProject m_project{1};
    tests::TestSession m_test;
    std::unique_ptr<ui::MainWindow> m_window;
    int m_percent = 0;
    QStringList m_told;
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
