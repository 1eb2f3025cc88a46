#include "ui/results/results_page.h"

#include "tests/support/page_words.h"
#include "tests/support/test_session.h"
#include "tests/support/voting_fixture.h"
#include "ui/charts/vote_strip_chart.h"
#include "ui/results/subjects_panel.h"
#include "ui/shell/main_window.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace paulownia;
using tests::TestSession;
using tests::VotingProject;
using ui::ResultsPage;

namespace {

class Window {
public:
    explicit Window(VotingProject& project) : m_window(m_session.session), m_page(new ResultsPage(m_session.session)) {
        m_window.addPage(m_page, ui::PageAccess::Curators);
        m_session.open(project.path());
        m_window.resize(1300, 850);
        m_window.show();
        m_window.showPage(QStringLiteral("results"));
        settle();
    }
    void settle() {
        if (!QTest::qWaitFor([this] { return m_page->isSettled(); }, 10'000)) qFatal("the page does not settle");
    }
    TestSession& session() { return m_session; }
    ResultsPage& page() { return *m_page; }
    void trigger(const char* command) { m_session.commands.action(QLatin1String(command))->trigger(); }
    bool says(const QString& words) { return tests::says(*m_page, words); }

private:
    TestSession m_session;
    ui::MainWindow m_window;
    ResultsPage* m_page;
};

} // namespace

class ResultsPageTest : public QObject {
    Q_OBJECT

    /// a0000001: two of three say male; a0000002: one each, a tie; a0000003: nobody.
    static void vote(VotingProject& project) {
        for (int i = 1; i <= 3; ++i) project.addVolunteer(i, 1);
        const auto cast = [&](const char* voter, const char* subject, const char* choice) {
            project.cast(QStringLiteral("gender"), QLatin1String(voter), QLatin1String(subject), QLatin1String(choice));
        };
        cast("ann", "a0000001", "male");
        cast("ben", "a0000001", "male");
        cast("eve", "a0000001", "female");
        cast("ann", "a0000002", "male");
        cast("ben", "a0000002", "female");
    }
    static QString read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void showsCountsTiesAndAgreement() {
        VotingProject project(3);
        vote(project);
        Window window(project);
        QCOMPARE(window.page().findChild<QTableView*>()->model()->rowCount(), 3);
        QVERIFY(window.says(QStringLiteral("To settle: 2")));
        QStringList waiting;
        const auto* list = window.page().findChild<QListWidget*>();
        for (int i = 0; i < list->count(); ++i) waiting.append(list->item(i)->text());
        QCOMPARE(waiting.size(), 2);
        QVERIFY(waiting[0].contains(QStringLiteral("a0000002")) && waiting[0].contains(QStringLiteral("Tie")));
        QVERIFY(waiting[1].contains(QStringLiteral("Too few votes")));
        QVERIFY(window.says(QStringLiteral("0.167"))); // agreeing pairs: 1 of 3 for the first subject, 0 of 1 for the second
        QVERIFY(window.says(QStringLiteral("3 of 3 seats")));
        for (const char* name : {"ann", "ben", "eve"}) QVERIFY(!window.says(QLatin1String(name)));
    }

    void selectingInOnePlaceSelectsInTheOthers() {
        VotingProject project(3);
        vote(project);
        Window window(project);
        auto* chart = window.page().findChild<ui::VoteStripChart*>();
        auto* panel = window.page().findChild<ui::SubjectsPanel*>();
        Q_EMIT chart->subjectChosen(QStringLiteral("a0000002"));
        QCOMPARE(panel->selected(), QStringLiteral("a0000002"));
        QCOMPARE(chart->strip().columns.at(chart->highlighted()).id, QStringLiteral("a0000002"));
        QSignalSpy requested(&window.session().session, &ui::Session::pageRequested);
        Q_EMIT panel->subjectActivated(panel->selected());
        QCOMPARE(requested.value(0).value(0).toString(), QStringLiteral("review"));
        window.page().reveal(QStringLiteral("a0000003_1"));
        QCOMPARE(window.page().shown()->tally.question.name, QStringLiteral("smile"));
        QCOMPARE(panel->selected(), QStringLiteral("a0000003_1"));
    }

    void importsSheetsAndShowsThem() {
        VotingProject project(3);
        vote(project);
        Window window(project);
        const auto sheet = window.session().path(QStringLiteral("eve.tsv"));
        QFile file(sheet);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("eve\t\t\na0000002\tmale\n");
        file.close();
        window.session().interaction.answer(QStringList{sheet, window.session().path(QStringLiteral("missing.tsv"))});
        window.trigger("results.importSheets");
        window.settle();
        QCOMPARE(window.page().shown()->tally.subjects.at(1).label, QStringLiteral("male"));
        QCOMPARE(window.session().interaction.errors().size(), size_t{1});
        QVERIFY(window.session().interaction.errors().front().message.find("missing.tsv") != std::string::npos);
        window.trigger("results.importSheets"); // cancelled: nothing happens
        QCOMPARE(window.session().interaction.errors().size(), size_t{1});
    }

    void exportsTableAndChart() {
        VotingProject project(3);
        vote(project);
        Window window(project);
        const auto table = window.session().path(QStringLiteral("out.csv")), chart = window.session().path(QStringLiteral("out.svg"));
        window.session().interaction.answer(table);
        window.trigger("results.exportTable");
        QVERIFY(read(table).contains(QStringLiteral("a0000002,1,1,tie,\r\n")));
        window.session().interaction.answer(chart);
        window.trigger("results.exportChart");
        QVERIFY(read(chart).contains(QStringLiteral("Does this person look male or female?")));
        window.session().interaction.answer(QStringLiteral("/nowhere/out.csv"));
        window.trigger("results.exportTable");
        QCOMPARE(window.session().interaction.errors().front().kind, base::ErrorKind::Io);
    }

    void anEmptyProjectSaysWhatComesFirst() {
        VotingProject project;
        Window window(project);
        QVERIFY(window.says(QStringLiteral("There are no results yet")));
        QVERIFY(!window.session().commands.action(QStringLiteral("results.exportTable"))->isEnabled());
    }

    void showsTheOtherProjectAfterAChange() {
        VotingProject first(3), second(3);
        vote(first);
        Window window(first);
        window.session().open(second.path());
        window.settle();
        QVERIFY(window.says(QStringLiteral("There are no results yet")));
    }

    void aPersonClosesDecidesAndAsksAgain() {
        VotingProject project(3);
        vote(project);
        Window window(project);
        auto& interaction = window.session().interaction;
        const auto button = [&](const QString& text) {
            for (auto* each : window.page().findChildren<QPushButton*>())
                if (each->text() == text) return each;
            qFatal("there is no button %s", qPrintable(text));
        };
        const auto press = [&](const QString& text) {
            QTest::mouseClick(button(text), Qt::LeftButton);
            window.settle();
        };
        QVERIFY(!button(QStringLiteral("Vote again on these…"))->isEnabled());
        QVERIFY(!button(QStringLiteral("Decide: female…"))->isEnabled()); // nothing is selected
        interaction.answer(true);
        press(QStringLiteral("Close the question…"));
        QVERIFY(!project->polls().poll(QStringLiteral("gender"))->isOpen);
        window.page().findChild<QListWidget*>()->setCurrentRow(0);
        interaction.answer(QStringLiteral("asked her"));
        press(QStringLiteral("Decide: female…"));
        QVERIFY(window.says(QStringLiteral("To settle: 1")));
        QCOMPARE(project->polls().allDecisions()->first().reason, QStringLiteral("asked her"));
        interaction.answer(QStringLiteral("once more"));
        press(QStringLiteral("Vote again on these…"));
        QCOMPARE(project->polls().poll(QStringLiteral("gender"))->subjects, QStringList{QStringLiteral("a0000003")});
        interaction.answer(true);
        press(QStringLiteral("Close the question…"));
        interaction.answer(QStringLiteral("late votes"));
        press(QStringLiteral("Open again…"));
        QCOMPARE(project->polls().poll(QStringLiteral("gender"))->round, 3);
        QVERIFY(interaction.errors().empty());
    }
};

QTEST_MAIN(ResultsPageTest)
#include "results_page_test.moc"
