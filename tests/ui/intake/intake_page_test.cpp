#include "tests/support/submission_folder.h"
#include "tests/support/test_session.h"
#include "ui/intake/intake_page.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace paulownia;
using tests::TestSession;

class IntakePageTest : public QObject {
    Q_OBJECT

    static QPushButton* button(QWidget& page, const QString& start) {
        for (auto* candidate : page.findChildren<QPushButton*>())
            if (candidate->text().startsWith(start)) return candidate;
        return nullptr;
    }
    template <class Widget> static Widget* named(QWidget& page, const char* accessibleName) {
        for (auto* candidate : page.findChildren<Widget*>())
            if (candidate->accessibleName() == QLatin1String(accessibleName)) return candidate;
        return nullptr;
    }
    static QTableView* table(QWidget& page) { return named<QTableView>(page, "Submissions"); }
    /// Three submissions: one whole, one with a double within, one without a form.
    void writeSet(const QString& folder) const {
        tests::writeSubmission(folder, 1);
        const auto second = tests::writeSubmission(folder, 2), third = tests::writeSubmission(folder, 3);
        tests::writeFile(folder + QStringLiteral("/%1/%1_9.jpeg").arg(second), tests::drawnPhoto(201));
        QFile::remove(folder + QStringLiteral("/%1/%1.tsv").arg(third));
    }

private Q_SLOTS:
    void init() {
        m_test = std::make_unique<TestSession>();
        m_test->openNew();
        m_page = std::make_unique<ui::IntakePage>(m_test->session);
        connect(&m_test->session, &ui::Session::dataChanged, m_page.get(), &ui::IntakePage::refresh);
        m_page->resize(1200, 800);
        m_page->show();
        m_page->refresh();
        writeSet(m_test->path(QStringLiteral("in")));
    }
    void cleanup() { // before the session
        m_page.reset();
        m_test.reset();
    }

    void importsWhatIsChosen() {
        QSignalSpy said(&m_test->session, &ui::Session::said);
        m_test->interaction.answer(m_test->path(QStringLiteral("in")));
        button(*m_page, QStringLiteral("Import a folder"))->click();
        QCOMPARE(table(*m_page)->model()->rowCount(), 3);
        QCOMPARE(m_page->findChild<QTabWidget*>()->tabText(1), QStringLiteral("Doubles (1)"));
        QCOMPARE(said.size(), 1);
    }

    void aCancelledChoiceChangesNothing() {
        button(*m_page, QStringLiteral("Import a folder"))->click();
        QVERIFY(m_test->session.project()->submissions().all()->isEmpty());
    }

    void importsWhatIsDropped() {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_test->path(QStringLiteral("in")))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &drop);
        QCOMPARE(table(*m_page)->model()->rowCount(), 3);
    }

    void takesNothingElse() {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_test->path(QStringLiteral("in/a0000001/a0000001_1.jpeg")))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void showsWhyAnImportFailed() {
        m_page->startImport(m_test->path(QStringLiteral("nowhere")));
        QCOMPARE(m_test->interaction.errors().size(), size_t{1});
        QCOMPARE(m_test->interaction.errors().front().kind, base::ErrorKind::NotFound);
    }

    void filtersTheTable() {
        m_page->startImport(m_test->path(QStringLiteral("in")));
        auto* filter = named<QLineEdit>(*m_page, "Filter submissions");
        filter->setText(QStringLiteral("not on record"));
        QCOMPARE(table(*m_page)->model()->rowCount(), 1);
        m_page->reveal(QStringLiteral("a0000001_4")); // hidden by the filter: comes into view all the same
        QCOMPARE(table(*m_page)->model()->rowCount(), 3);
        QCOMPARE(table(*m_page)->selectionModel()->selectedRows().first().data().toString(), QStringLiteral("a0000001"));
    }

    void comesToWhatHomeSends() {
        m_page->startImport(m_test->path(QStringLiteral("in")));
        m_page->reveal(QStringLiteral("doubles"));
        QCOMPARE(m_page->findChild<QTabWidget*>()->currentIndex(), 1);
        m_page->reveal(QStringLiteral("problems"));
        QCOMPARE(m_page->findChild<QTabWidget*>()->currentIndex(), 2);
        m_page->reveal(QStringLiteral("consent"));
        QCOMPARE(m_page->findChild<QTabWidget*>()->currentIndex(), 0);
        QCOMPARE(table(*m_page)->model()->rowCount(), 1);
    }

    void recordsWhereTheConsentIsKept() {
        m_page->startImport(m_test->path(QStringLiteral("in")));
        m_page->reveal(QStringLiteral("a0000003"));
        m_test->interaction.answer(QStringLiteral("paper form, folder 3"));
        button(*m_page, QStringLiteral("Record where"))->click();
        const auto number = *model::AgreementNumber::parse(QStringLiteral("a0000003"));
        const auto submission = **m_test->session.project()->submissions().find(number);
        QCOMPARE(submission.consent, model::ConsentState::Recorded);
        QCOMPARE(submission.consentNote, QStringLiteral("paper form, folder 3"));
    }

    void anEmptyNoteIsRefused() {
        m_page->startImport(m_test->path(QStringLiteral("in")));
        m_page->reveal(QStringLiteral("a0000003"));
        m_test->interaction.answer(QStringLiteral("  "));
        button(*m_page, QStringLiteral("Record where"))->click();
        QCOMPARE(m_test->interaction.errors().size(), size_t{1});
    }

    void resolvesCertainDoublesWhenConfirmed() {
        m_page->startImport(m_test->path(QStringLiteral("in")));
        button(*m_page, QStringLiteral("Resolve the certain"))->click(); // not confirmed
        QCOMPARE(m_test->session.project()->photos().reviewable()->size(), 27);
        m_test->interaction.answer(true);
        button(*m_page, QStringLiteral("Resolve the certain"))->click();
        QCOMPARE(m_test->session.project()->photos().reviewable()->size(), 26);
        QCOMPARE(m_page->findChild<QTabWidget*>()->tabText(1), QStringLiteral("Doubles (0)"));
    }

private:
    std::unique_ptr<TestSession> m_test;
    std::unique_ptr<ui::IntakePage> m_page;
};

QTEST_MAIN(IntakePageTest)
#include "intake_page_test.moc"
