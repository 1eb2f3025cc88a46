#include "ui/results/results_page.h"

#include "core/voting/settle.h"
#include "tests/support/page_words.h"
#include "tests/support/test_session.h"
#include "tests/support/voting_pictures.h"
#include "ui/charts/vote_strip_chart.h"
#include "ui/faces/subject_view.h"
#include "ui/results/subjects_panel.h"
#include "ui/shell/main_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableWidget>

using namespace paulownia;
using tests::TestSession;
using tests::VotingProject;
using ui::ResultsPage;

namespace {

class Window {
public:
    explicit Window(VotingProject& project, model::Role role = model::Role::Curator) : m_window(m_session.session), m_page(new ResultsPage(m_session.session)) {
        m_window.addPage(m_page, ui::PageAccess::Curators);
        m_session.open(project.path(), role);
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
    /// A button that a person can see; one just made is shown with the next event.
    QPushButton* button(const QString& text) {
        if (!QTest::qWaitFor([&] { return find(text) != nullptr; }, 1000)) qFatal("there is no button %s", qPrintable(text));
        return find(text);
    }
    QPushButton* find(const QString& text) const {
        for (auto* button : m_page->findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible()) return button;
        return nullptr;
    }
    void press(const QString& text) {
        QTest::mouseClick(button(text), Qt::LeftButton);
        settle();
    }

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
    static void voteAndClose(VotingProject& project) {
        vote(project);
        for (const char* question : {"gender", "smile"}) QVERIFY(voting::closeQuestion(*project, QLatin1String(question)).has_value());
    }
    static QString read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void showsCountsTiesAndAgreement() {
        VotingProject project(3);
        voteAndClose(project);
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
    }

    void selectingInOnePlaceSelectsInTheOthers() {
        VotingProject project(3);
        voteAndClose(project);
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
        QVERIFY(window.says(QStringLiteral("6 of 9 votes cast")));
        QCOMPARE(window.session().interaction.errors().size(), size_t{1});
        QVERIFY(window.session().interaction.errors().front().message.find("missing.tsv") != std::string::npos);
        window.trigger("results.importSheets"); // cancelled: nothing happens
        QCOMPARE(window.session().interaction.errors().size(), size_t{1});
    }

    void exportsTablesThatReadBack() {
        VotingProject project(3);
        voteAndClose(project);
        Window window(project);
        const QVector<QStringList> rows{{QStringLiteral("subject"), QStringLiteral("male"), QStringLiteral("female"), QStringLiteral("state"), QStringLiteral("label")},
                                        {QStringLiteral("a0000001"), QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("majority"), QStringLiteral("male")},
                                        {QStringLiteral("a0000002"), QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("tie"), {}},
                                        {QStringLiteral("a0000003"), QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("too-few"), {}}};
        for (const auto& [name, separator, end] : {std::tuple{"out.csv", QLatin1Char(','), "\r\n"}, {"out.tsv", QLatin1Char('\t'), "\n"}}) {
            const auto path = window.session().path(QLatin1String(name));
            window.session().interaction.answer(path);
            window.trigger("results.exportTable");
            QVector<QStringList> table;
            for (const auto& line : read(path).split(QLatin1String(end), Qt::SkipEmptyParts)) table.append(line.split(separator));
            QCOMPARE(table, rows);
        }
        window.session().interaction.answer(QStringLiteral("/nowhere/out.csv"));
        window.trigger("results.exportTable");
        QCOMPARE(window.session().interaction.errors().front().kind, base::ErrorKind::Io);
    }

    void exportsChartsThatOpen() {
        VotingProject project(3);
        voteAndClose(project);
        Window window(project);
        for (const auto& [name, begins] : {std::pair{"out.svg", "<?xml"}, {"out.pdf", "%PDF-"}, {"out.png", "\u0089PNG"}}) {
            const auto path = window.session().path(QLatin1String(name));
            window.session().interaction.answer(path);
            window.trigger("results.exportChart");
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(QString::fromLatin1(file.readAll()).startsWith(QString::fromUtf8(begins)), name);
        }
        QVERIFY(read(window.session().path(QStringLiteral("out.svg"))).contains(QStringLiteral("Does this person look male or female?")));
        QVERIFY(QSvgRenderer(window.session().path(QStringLiteral("out.svg"))).isValid());
    }

    void anEmptyProjectSaysWhatComesFirst() {
        VotingProject project;
        Window window(project);
        QVERIFY(window.says(QStringLiteral("There are no results yet")));
        QVERIFY(!window.session().commands.action(QStringLiteral("results.exportTable"))->isEnabled());
    }

    void showsTheOtherProjectAfterAChange() {
        VotingProject first(3), second(3);
        voteAndClose(first);
        Window window(first);
        window.session().open(second.path());
        window.settle();
        QVERIFY(window.says(QStringLiteral("There are no results yet")));
    }

    /// Who manages the votes is no less blind than who casts them.
    void anOpenQuestionShowsProgressAlone() {
        VotingProject project(3);
        vote(project);
        Window window(project);
        QVERIFY(window.says(QStringLiteral("Being voted on, round 1")));
        QVERIFY(window.says(QStringLiteral("5 of 9 votes cast")));
        QVERIFY(window.says(QStringLiteral("3 of 3 voters have begun, 0 have answered everything.")));
        QVERIFY(!window.page().findChild<QTableView*>()->isVisible());
        QVERIFY(!window.page().findChild<ui::VoteStripChart*>()->isVisible());
        QVERIFY(!window.says(QStringLiteral("To settle")) && !window.says(QStringLiteral("0.167")));
        for (const char* command : {"results.exportTable", "results.exportChart"}) QVERIFY(!window.session().commands.action(QLatin1String(command))->isEnabled());
        QVERIFY(!window.find(QStringLiteral("Look before it is closed…")));
        window.session().interaction.answer(true);
        window.press(QStringLiteral("Close the question…"));
        QVERIFY(window.says(QStringLiteral("To settle: 2")));
        QVERIFY(window.page().findChild<QTableView*>()->isVisible());
    }

    void thePrincipalInvestigatorLooksOnRecord() {
        VotingProject project(3);
        vote(project);
        Window window(project, model::Role::PrincipalInvestigator);
        window.press(QStringLiteral("Look before it is closed…")); // not confirmed
        QVERIFY(!*project->chain().hasActAbout(QStringLiteral("look"), QStringLiteral("gender")));
        window.session().interaction.answer(true);
        window.press(QStringLiteral("Look before it is closed…"));
        QVERIFY(*project->chain().hasActAbout(QStringLiteral("look"), QStringLiteral("gender")));
        QVERIFY(window.says(QStringLiteral("To settle: 2")));
        QVERIFY(project->polls().poll(QStringLiteral("gender"))->isOpen);
        QTest::mouseClick(window.button(QStringLiteral("Smile")), Qt::LeftButton);
        QVERIFY(window.says(QStringLiteral("Being voted on, round 1"))); // the other one stays hidden
    }

    void voters_data() {
        QTest::addColumn<model::Role>("role");
        QTest::newRow("curator") << model::Role::Curator;
        QTest::newRow("principal investigator") << model::Role::PrincipalInvestigator;
    }
    void voters() {
        QFETCH(model::Role, role);
        VotingProject project(3);
        voteAndClose(project);
        Window window(project, role);
        auto* table = window.page().findChild<QTableWidget*>();
        QVERIFY(window.says(QStringLiteral("3 of 3 seats")));
        QCOMPARE(table->isVisible(), role == model::Role::PrincipalInvestigator);
        const auto listed = [&] {
            QStringList voters;
            for (int row = 0; row < table->rowCount(); ++row) voters.append(table->item(row, 0)->text());
            voters.sort();
            return voters;
        };
        const QStringList names{QStringLiteral("ann"), QStringLiteral("ben"), QStringLiteral("eve")};
        if (role == model::Role::Curator) {
            QVERIFY(listed().isEmpty());
            return;
        }
        for (const auto& code : listed()) QVERIFY(!names.contains(code));
        window.page().findChild<QCheckBox*>()->click();
        QCOMPARE(listed(), names);
    }

    void showsTheSubjectsFaces() {
        VotingProject project(3);
        tests::addAcceptedVolunteers(project, 2, 3);
        for (const char* voter : {"ann", "ben"}) project.cast(QStringLiteral("gender"), QLatin1String(voter), QStringLiteral("a0000002"), QStringLiteral("male"));
        QVERIFY(voting::closeQuestion(*project, QStringLiteral("gender")).has_value());
        Window window(project);
        QVERIFY(window.says(QStringLiteral("No subject is selected")));
        Q_EMIT window.page().findChild<ui::VoteStripChart*>()->subjectChosen(QStringLiteral("a0000002"));
        window.settle();
        QVERIFY(window.says(QStringLiteral("male 2, female 0 · Unanimous")));
        QCOMPARE(window.page().findChild<ui::SubjectView*>()->count(), 3);
        QSignalSpy requested(&window.session().session, &ui::Session::pageRequested);
        window.press(QStringLiteral("Open on the Review page"));
        QCOMPARE(requested.value(0).value(1).toString(), QStringLiteral("a0000002"));
    }

    void sortsTheChart() {
        VotingProject project(3);
        voteAndClose(project);
        Window window(project);
        const auto first = [&] { return window.page().findChild<ui::VoteStripChart*>()->strip().columns.first().id; };
        QCOMPARE(first(), QStringLiteral("a0000001"));
        for (auto* combo : window.page().findChildren<QComboBox*>())
            if (combo->accessibleName() == QStringLiteral("How the chart is sorted")) combo->setCurrentIndex(2);
        QCOMPARE(first(), QStringLiteral("a0000002")); // one each
    }

    void aPersonClosesDecidesAndAsksAgain() {
        VotingProject project(3);
        vote(project);
        Window window(project);
        auto& interaction = window.session().interaction;
        interaction.answer(true);
        window.press(QStringLiteral("Close the question…"));
        QVERIFY(!project->polls().poll(QStringLiteral("gender"))->isOpen);
        QVERIFY(!window.button(QStringLiteral("Decide: female…"))->isEnabled()); // nothing is selected
        window.page().findChild<QListWidget*>()->setCurrentRow(0);
        interaction.answer(QStringLiteral("asked her"));
        window.press(QStringLiteral("Decide: female…"));
        QVERIFY(window.says(QStringLiteral("To settle: 1")));
        QCOMPARE(project->polls().allDecisions()->first().reason, QStringLiteral("asked her"));
        interaction.answer(QStringLiteral("once more"));
        window.press(QStringLiteral("Vote again on these…"));
        QCOMPARE(project->polls().poll(QStringLiteral("gender"))->subjects, QStringList{QStringLiteral("a0000003")});
        QVERIFY(window.says(QStringLiteral("This round is about 1 subject(s) alone.")));
        interaction.answer(true);
        window.press(QStringLiteral("Close the question…"));
        interaction.answer(QStringLiteral("late votes"));
        window.press(QStringLiteral("Open again…"));
        QCOMPARE(project->polls().poll(QStringLiteral("gender"))->round, 3);
        QVERIFY(interaction.errors().empty());
    }
};

QTEST_MAIN(ResultsPageTest)
#include "results_page_test.moc"
