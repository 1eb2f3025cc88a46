#include "ui/review/review_page.h"

#include "tests/support/review_window.h"
#include "ui/review/accept_bar.h"
#include "ui/shell/language.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

using namespace paulownia;
using model::FaceBox;
using model::PhotoId;
using model::Verdict;
using ui::ReviewFilter;

/// Which photos are shown, and acts on many of them.
class ReviewPageTest : public tests::ReviewWindow {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void filtersTheGrid() {
        m_page->filters().choose(ReviewFilter::ToDo);
        QCOMPARE(m_page->grid().model()->rowCount(), 5); // four, and the photo at work
        show(8);
        QCOMPARE(m_page->grid().model()->rowCount(), 4);
        m_page->filters().choose(ReviewFilter::Proposed);
        QCOMPARE(m_page->grid().model()->rowCount(), 6);
    }

    void goesOnWithinTheFilter() {
        m_page->filters().choose(ReviewFilter::Proposed);
        for (int i = 1; i <= 4; ++i) {
            key(Qt::Key_Space);
            QCOMPARE(current(), photo(i + 1));
            QCOMPARE(m_page->grid().currentIndex().data().toString(), photo(i + 1).toString());
            QCOMPARE(m_page->grid().selectionModel()->selectedIndexes().size(), 1);
            QCOMPARE(m_page->grid().model()->rowCount(), 5 - i);
        }
    }

    void goesRoundTheEndOfTheFilterAndNotToTheNeighbour() {
        m_page->filters().choose(ReviewFilter::Proposed);
        show(5);
        key(Qt::Key_Space); // its row goes; the grid must not take the fourth for a choice
        QCOMPARE(current(), photo(1));
        QCOMPARE(m_page->grid().currentIndex().data().toString(), photo(1).toString());
    }

    void actsOnManySelectedTiles() {
        const auto& list = m_page->viewModel()->photos();
        QItemSelection tiles(list.index(0), list.index(2));
        m_page->grid().selectionModel()->select(tiles, QItemSelectionModel::ClearAndSelect);
        key(Qt::Key_Space);
        QCOMPARE(m_page->viewModel()->document().counts().accepted, 3);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_page->viewModel()->document().counts().accepted, 0);
    }

    /// Steps taken before the language was changed are named in the new one.
    void namesStepsInTheLanguageOfNow() {
        m_page->canvas().setFocus();
        key(Qt::Key_Space);
        const auto* undo = m_session->commands.action(QStringLiteral("edit.undo"));
        const auto english = undo->text();
        QVERIFY2(english.startsWith(QStringLiteral("Undo ")), qPrintable(english));
        ui::applyLanguage(QStringLiteral("ja"));
        QCoreApplication::sendPostedEvents();
        const auto japanese = undo->text();
        ui::applyLanguage(QStringLiteral("en"));
        QCoreApplication::sendPostedEvents();
        QVERIFY2(!japanese.isEmpty(), qPrintable(japanese));
        for (const auto letter : japanese) QVERIFY2(!(letter.isLetter() && letter.unicode() < 128), qPrintable(japanese)); // no English word is left in it
        QCOMPARE(undo->text(), english);
    }

    void findsTheFacesAsAJob() {
        trigger("review.propose");
        QTRY_COMPARE((*m_project)->reviews().allProposals()->size(), 9);
        QVERIFY(m_session->interaction.errors().empty());
        m_page->refresh();
        QCOMPARE(m_page->viewModel()->withoutProposal(), 0);
    }

    void offersNoSearchInWhatCannotBeRead() {
        tests::TempProject::require((*m_project)->database().run(QStringLiteral("DELETE FROM proposal")));
        const QString lost = (*m_project)->vault().path((*m_project)->photos().find(photo(7))->value().sha256);
        QVERIFY(QFile::remove(lost));
        m_page->refresh();
        QCOMPARE(m_page->viewModel()->withoutProposal(), 9);
        trigger("review.propose");
        QTRY_COMPARE((*m_project)->reviews().allProposals()->size(), 8);
        m_page->refresh();
        QCOMPARE(m_page->viewModel()->withoutProposal(), 0);
    }

    void narrowsTheGrid() {
        auto* field = m_page->narrowing().findChild<QLineEdit*>();
        field->setFocus();
        QTest::keyClicks(field, photo(3).toString());
        QCOMPARE(m_page->grid().model()->rowCount(), 2); // and the photo at work
        QCOMPARE(m_page->filters().textOf(ReviewFilter::All), QStringLiteral("All  1"));
        m_page->reveal(photo(6).toString());
        QCOMPARE(m_page->grid().model()->rowCount(), 9);
        QVERIFY(field->text().isEmpty());
    }

    void remembersItsLayout() {
        auto* splitter = m_page->findChild<QSplitter*>();
        splitter->setSizes({330, 500, 370});
        const auto sizes = splitter->sizes();
        m_page->grid().setTileSize(150);
        m_page->hide();
        ui::ReviewPage again(m_session->session);
        again.refresh();
        again.resize(m_page->size());
        again.show();
        QCOMPARE(again.grid().tileSize(), 150);
        QCOMPARE(again.findChild<QSplitter*>()->sizes(), sizes);
    }

    void revealsAPhoto() {
        m_page->filters().choose(ReviewFilter::Accepted);
        m_page->reveal(photo(6).toString());
        QCOMPARE(current(), photo(6));
        m_page->reveal(QStringLiteral("nonsense"));
        QCOMPARE(current(), photo(6));
    }

    void flagsAndRejectsManySelectedTiles() {
        select(0, 2);
        key(Qt::Key_S);
        for (const int number : {1, 2, 3}) QVERIFY(stored(number).secondLook);
        key(Qt::Key_S);
        QVERIFY(!stored(2).secondLook);
        m_session->interaction.answer(QStringLiteral("drawings"));
        key(Qt::Key_R);
        key(Qt::Key_9);
        QCOMPARE(m_page->viewModel()->document().counts().rejected, 3);
        QCOMPARE(stored(3).note, QStringLiteral("drawings"));
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_page->viewModel()->document().counts().rejected, 0);
    }

    void acceptsAllAboveAConfidence() {
        auto* bar = m_page->findChild<ui::AcceptBar*>();
        QVERIFY(!bar->isVisible());
        key(Qt::Key_Space); // the first, of 0.91, as proposed
        trigger("review.acceptProposed");
        QVERIFY(bar->isVisible());
        typePercent("93");
        QVERIFY2(textOf(bar).contains(QStringLiteral("3 photo")), qPrintable(textOf(bar)));
        QVERIFY2(textOf(bar).contains(QStringLiteral("You have decided none")), qPrintable(textOf(bar)));
        typePercent("90");
        QVERIFY2(textOf(bar).contains(QStringLiteral("1 was right (100.0 %)")), qPrintable(textOf(bar)));
        QVERIFY2(textOf(bar).contains(QStringLiteral("doubts 1 of them")), qPrintable(textOf(bar)));
        QTest::mouseClick(button(bar, QStringLiteral("Accept 4")), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QCOMPARE(m_page->viewModel()->document().counts().accepted, 5);
        QVERIFY(stored(2).secondLook);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_page->viewModel()->document().counts().accepted, 1);
    }

    void leavesTheProposalsAlone() {
        auto* bar = m_page->findChild<ui::AcceptBar*>();
        trigger("review.acceptProposed");
        typePercent("100");
        QVERIFY(!button(bar, QStringLiteral("Accept 0"))->isEnabled());
        key(Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QCOMPARE(m_page->viewModel()->document().counts().accepted, 0);
    }

    void showsManyPhotosAtOnce() {
        const auto width = m_page->grid().width();
        key(Qt::Key_G);
        QVERIFY(m_page->isOverview() && !m_page->canvas().isVisible());
        QTRY_VERIFY(m_page->grid().width() > 2 * width);
        QCOMPARE(m_window->focusWidget(), &m_page->grid());
        key(Qt::Key_Right); // the tiles have the arrows
        QCOMPARE(current(), photo(2));
        key(Qt::Key_Space);
        QCOMPARE(stored(2).verdict, Verdict::Accepted);
        key(Qt::Key_Return); // that one, large
        QVERIFY(!m_page->isOverview() && m_page->canvas().isVisible());
        QTRY_COMPARE(m_page->grid().width(), width);
        QCOMPARE(m_window->focusWidget(), &m_page->canvas());
    }

    void showsAVolunteersPhotosTogether() {
        const auto other = m_project->addVolunteer(2, 4);
        m_page->refresh();
        QCOMPARE(m_page->grid().model()->rowCount(), 13);
        key(Qt::Key_P);
        QCOMPARE(m_page->grid().model()->rowCount(), 9);
        m_page->viewModel()->setCurrent(PhotoId(other, 1));
        key(Qt::Key_P);
        QCOMPARE(m_page->grid().model()->rowCount(), 4);
        key(Qt::Key_P);
        QCOMPARE(m_page->grid().model()->rowCount(), 13);
    }

    void revealsAFilter() {
        m_page->reveal(QStringLiteral("to-do"));
        QCOMPARE(m_page->filters().filter(), ReviewFilter::ToDo);
        QCOMPARE(current(), photo(6));
        QCOMPARE(m_page->grid().model()->rowCount(), 4);
    }

    void tellsHowFastItGoesAndHowMuchIsLeft() {
        for (int i = 0; i < 5; ++i) key(Qt::Key_Space);
        const auto labels = m_page->findChildren<QLabel*>();
        QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text().contains(QStringLiteral("s a photo")); }));
    }

private:
    void select(int first, int last) {
        const auto& list = m_page->viewModel()->photos();
        m_page->grid().selectionModel()->select(QItemSelection(list.index(first), list.index(last)), QItemSelectionModel::ClearAndSelect);
    }
    void typePercent(const char* percent) {
        auto* field = m_page->findChild<ui::AcceptBar*>()->findChild<QDoubleSpinBox*>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(percent));
    }
    static QString textOf(const QWidget* part) {
        QStringList texts;
        for (const auto* label : part->findChildren<QLabel*>()) texts << label->text();
        return texts.join(QLatin1Char(' '));
    }
    static QPushButton* button(const QWidget* part, const QString& start) {
        for (auto* candidate : part->findChildren<QPushButton*>())
            if (candidate->text().startsWith(start)) return candidate;
        return nullptr;
    }
};

QTEST_MAIN(ReviewPageTest)
#include "review_page_test.moc"
