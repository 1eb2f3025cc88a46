#include "app/studio/compose.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_session.h"
#include "ui/review/review_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"

#include <QTableView>
#include <QTest>

using namespace paulownia;

namespace {

/// The studio's window with all its pages, as it starts: whatever is read is read on threads, after the first paint.
struct Start {
    explicit Start(const QString& folder, const QString& page = {}) {
        studio::addPages(window, test.session);
        window.readOncePainted();
        test.open(folder, model::Role::PrincipalInvestigator);
        window.restorePlace();
        if (!page.isEmpty()) window.showPage(page);
    }
    ui::Page& page(const QString& name) const { return *window.pages().page(name); }
    bool isSeen(const QString& name) const {
        return QTest::qWaitFor([&] { return window.pages().isSettled(); }, 20'000) && page(name).isVisible() && test.interaction.errors().empty();
    }

    tests::TestSession test{tests::TestSession::Jobs::Threaded};
    ui::MainWindow window{test.session};
};

const QStringList kPages{QStringLiteral("home"),    QStringLiteral("intake"),  QStringLiteral("review"),  QStringLiteral("vote"),
                         QStringLiteral("results"), QStringLiteral("release"), QStringLiteral("explore"), QStringLiteral("train")};

} // namespace

class StartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        for (int i = 1; i <= 3; ++i) m_project.addVolunteer(i, 3);
        m_other.addVolunteer(4, 1);
    }

    void everyPageIsReadAfterTheFirstPaint_data() {
        QTest::addColumn<QString>("page");
        for (const auto& page : kPages) QTest::newRow(qPrintable(page)) << page;
    }
    void everyPageIsReadAfterTheFirstPaint() {
        QFETCH(QString, page);
        Start start(m_project.path(), page);
        QVERIFY(!start.window.pages().isReady() && !start.page(page).isVisibleTo(&start.window));
        start.window.show();
        QVERIFY(start.isSeen(page));
    }

    /// A submission that is asked for with the page, before anything has been read.
    void whatIsAskedForComesIntoView() {
        Start start(m_project.path());
        Q_EMIT start.test.session.pageRequested(QStringLiteral("intake"), QStringLiteral("a0000003"));
        start.window.show();
        QVERIFY(start.isSeen(QStringLiteral("intake")));
        QString chosen;
        for (auto* table : start.page(QStringLiteral("intake")).findChildren<QTableView*>())
            if (table->isVisible()) chosen = table->currentIndex().siblingAtColumn(0).data().toString();
        QCOMPARE(chosen, QStringLiteral("a0000003"));
    }

    /// As somebody does who looks for something, before any of them has been read.
    void pagesAreLeftBeforeTheyAreRead() {
        Start start(m_project.path());
        start.window.show();
        for (int round = 0; round < 3; ++round)
            for (const auto& page : kPages) {
                start.window.showPage(page);
                QCoreApplication::processEvents();
            }
        for (const auto& page : kPages) {
            start.window.showPage(page);
            QVERIFY2(start.isSeen(page), qPrintable(page));
        }
    }

    void itIsClosedInTheMiddle() {
        for (const auto& page : kPages) {
            Start start(m_project.path(), page);
            start.window.show();
            start.window.pages().page(page)->refresh();
            QVERIFY(start.window.close());
        }
    }

    void anotherProjectOrNoneIsOpenedInTheMiddle() {
        for (const auto& page : kPages) {
            Start start(m_project.path(), page);
            start.window.show();
            start.window.pages().page(page)->refresh();
            start.test.open(m_other.path(), model::Role::PrincipalInvestigator);
            start.window.showPage(page);
            start.window.pages().page(page)->refresh();
            start.test.session.closeProject();
            QVERIFY(start.isSeen(QStringLiteral("home")));
            start.test.open(m_project.path(), model::Role::PrincipalInvestigator);
            start.window.showPage(page);
            QVERIFY2(start.isSeen(page), qPrintable(page));
        }
    }

    /// The rows that are on their way are those of before.
    void whatIsEditedWhileItIsReadIsNotLost() {
        Start start(m_project.path(), QStringLiteral("review"));
        start.window.show();
        QVERIFY(start.isSeen(QStringLiteral("review")));
        auto& page = static_cast<ui::ReviewPage&>(start.page(QStringLiteral("review")));
        const auto photo = *page.viewModel()->current();
        page.refresh();
        tests::TempProject::require(page.viewModel()->document().reject(photo, model::RejectReason::Other, QStringLiteral("edited")));
        QVERIFY(!page.isSettled());
        QVERIFY(start.isSeen(QStringLiteral("review")));
        QCOMPARE(page.viewModel()->document().item(photo).review.note, QStringLiteral("edited"));
        page.viewModel()->document().reopen(photo); // and the version is the one that is stored
        page.viewModel()->document().save();
        QVERIFY(page.viewModel()->document().isSaved() && start.test.interaction.messages().isEmpty());
    }

private:
    tests::TempProject m_project{1}, m_other{1};
};

QTEST_MAIN(StartTest)
#include "start_test.moc"
