#include "core/base/random.h"
#include "core/formats/voting_sheet.h"
#include "tests/support/programs.h"
#include "tests/support/voting_fixture.h"

#include <nlohmann/json.hpp>

using namespace paulownia;
using nlohmann::ordered_json;
using tests::VotingProject;

namespace {

constexpr int kVoters = 17, kVolunteers = 277;

/// The paper's panel in front of the paper's volunteers; every voter errs now and then and leaves some out.
class Panel {
public:
    Panel() {
        VotingProject::require(m_project->database().transaction([&]() -> base::Result<> {
            for (int i = 0; i < kVolunteers; ++i) m_volunteers.append(m_project.addVolunteer(i + 1, 1).toString());
            return {};
        }));
        for (int voter = 0; voter < kVoters; ++voter) writeSheet(voter);
    }
    storage::Project& project() { return *m_project; }
    QString folder() const { return m_project.path(); }
    const QStringList& sheets() const { return m_sheets; }
    QStringList importCommand() const { return QStringList{QStringLiteral("votes"), QStringLiteral("import"), folder()} + m_sheets; }
    qsizetype lines() const { return m_lines; }
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QString write(const char* name, const QByteArray& text) const {
        QFile sheet(file(name));
        if (!sheet.open(QIODevice::WriteOnly) || sheet.write(text) < 0) qFatal("%s cannot be written", name);
        return sheet.fileName();
    }

private:
    void writeSheet(int voter) {
        formats::VotingSheet sheet{QStringLiteral("voter%1").arg(voter + 1, 2, 10, QLatin1Char('0')), {}, {}};
        for (qsizetype i = 0; i < m_volunteers.size(); ++i) {
            if (m_random.chance(0.05)) continue;
            const bool isFemale = (i % 15 < 8) != m_random.chance(i % 9 == 0 ? 0.5 : 0.05);
            sheet.lines.append({m_volunteers[i], isFemale ? QStringLiteral("female") : QStringLiteral("male")});
        }
        m_lines += sheet.lines.size();
        m_sheets.append(m_folder.filePath(sheet.voter + QStringLiteral(".tsv")));
        VotingProject::require(formats::writeVotingSheet(m_sheets.last(), sheet));
    }

    QTemporaryDir m_folder;
    VotingProject m_project;
    base::Random m_random{2022};
    QStringList m_volunteers, m_sheets;
    qsizetype m_lines = 0;
};

ordered_json parsed(const QString& text) { return ordered_json::parse(text.toStdString()); }

} // namespace

class VotesCommandTest : public QObject {
    Q_OBJECT

    static tests::Outcome import(const Panel& panel, const QStringList& sheets) {
        return tests::paulownia(QStringList{QStringLiteral("votes"), QStringLiteral("import"), panel.folder()} + sheets);
    }
    static QMap<QString, int> voters(Panel& panel) { return *panel.project().votes().votersOf(QStringLiteral("gender")); }

private Q_SLOTS:
    void labelsEqualMajoritiesCountedApart() {
        const QString python = QStringLiteral("/usr/bin/python3");
        if (!QFile::exists(python)) QSKIP("/usr/bin/python3 is not installed: the majorities are not counted apart");
        const Panel panel;
        QCOMPARE(tests::paulownia(panel.importCommand()).exit, 0);
        const auto tallied = tests::paulownia({QStringLiteral("tally"), panel.folder(), QStringLiteral("--json")});
        QVERIFY2(tallied.exit == 0, qPrintable(tallied.err));
        const auto gender = parsed(tallied.out)["questions"][0];
        QCOMPARE(gender["name"].get<std::string>(), "gender");
        QCOMPARE(gender["panel"].get<int>(), kVoters);
        QCOMPARE(gender["subjects"].size(), size_t{kVolunteers});
        QString ours;
        for (const auto& s : gender["subjects"])
            ours += QStringLiteral("%1\t%2\n").arg(QString::fromStdString(s["id"]), s["label"].is_null() ? QStringLiteral("tie") : QString::fromStdString(s["label"]));
        const auto script = qEnvironmentVariable("PAULOWNIA_SOURCE") + QStringLiteral("/tests/app/cli/majorities.py");
        const auto apart = tests::run(python, QStringList{script} + panel.sheets());
        QVERIFY2(apart.exit == 0, qPrintable(apart.err));
        QCOMPARE(ours, apart.out);
        QVERIFY(ours.contains(QStringLiteral("\tfemale\n")) && ours.contains(QStringLiteral("\tmale\n")) && ours.contains(QStringLiteral("\ttie\n")));
    }

    void killedInTheMiddleAndAgain() {
        Panel panel;
        QMap<QString, int> whole;
        for (const auto& path : panel.sheets()) {
            const auto sheet = formats::readVotingSheet(path);
            whole.insert(sheet->voter, static_cast<int>(sheet->lines.size()));
        }
        int killed = 0;
        for (int delayMs = 20; delayMs < 2000 && voters(panel).size() < kVoters; delayMs += 15) {
            tests::RunningProgram program(tests::program(QStringLiteral("paulownia")), panel.importCommand());
            QTest::qSleep(delayMs);
            program.sendSignal(SIGKILL);
            killed += program.wait().exit > 1000 ? 1 : 0;
            const auto stored = voters(panel);
            for (auto it = stored.cbegin(); it != stored.cend(); ++it) QCOMPARE(it.value(), whole.value(it.key())); // all of a sheet or none
        }
        QVERIFY(killed > 0);
        QCOMPARE(tests::paulownia(panel.importCommand()).exit, 0);
        QCOMPARE(voters(panel), whole);
        QCOMPARE(panel.project().database().select(QStringLiteral("SELECT COUNT(*) FROM chain WHERE act LIKE 'ballot.%'"))->first().integer(0), panel.lines());
        QVERIFY(!panel.project().chain().verify()->has_value());
    }

    void aBadSheetIsNamedAndTheOthersCount() {
        Panel panel;
        const auto bad = panel.write("bad.tsv", "eve\t\t\na0000001\tmale\na0000002\tmlae\n");
        const auto outcome = import(panel, {panel.sheets()[0], bad, panel.sheets()[1]});
        QCOMPARE(outcome.exit, 3);
        QVERIFY2(outcome.err.contains(bad + QStringLiteral(":3: ")) && outcome.err.contains(QStringLiteral("mlae")), qPrintable(outcome.err));
        QCOMPARE(outcome.err.count(QLatin1Char('\n')), 2);
        QVERIFY2(outcome.err.contains(QStringLiteral("1 of 3 sheets were not taken")), qPrintable(outcome.err));
        QCOMPARE(voters(panel).size(), 2);
        const auto again = tests::paulownia({QStringLiteral("votes"), QStringLiteral("import"), QStringLiteral("--json"), panel.folder(), panel.sheets()[0], bad});
        const auto sheets = parsed(again.out)["sheets"];
        QCOMPARE(sheets[0]["added"].get<int>(), 0);
        QVERIFY(sheets[1].contains("error"));
    }

    void aVoterTooManyIsRefused() {
        const Panel panel;
        QCOMPARE(tests::paulownia(panel.importCommand()).exit, 0);
        const auto late = panel.write("late.tsv", "eve\t\t\na0000001\tmale\n");
        const auto refused = import(panel, {late});
        QCOMPARE(refused.exit, 4);
        QVERIFY(refused.err.contains(QStringLiteral("eve")));
        QCOMPARE(import(panel, {late, panel.file("missing.tsv")}).exit, 3);
    }

    void exportsASheetThatImportsAgain() {
        const Panel panel;
        QCOMPARE(import(panel, {panel.sheets()[0]}).exit, 0);
        const QStringList command{QStringLiteral("votes"), QStringLiteral("export"), panel.folder(), QStringLiteral("--voter"),
                                  QStringLiteral("voter01"), QStringLiteral("--question"), QStringLiteral("gender")};
        const auto printed = tests::paulownia(command);
        QCOMPARE(printed.exit, 0);
        const auto out = panel.file("out.tsv");
        QCOMPARE(tests::paulownia(command + QStringList{QStringLiteral("--out"), out}).exit, 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), printed.out);
        QVERIFY(printed.out.contains(QStringLiteral("\tFemale\n")));
        const auto again = import(panel, {out});
        QVERIFY2(again.out.contains(QStringLiteral("0 new, 0 changed")), qPrintable(again.out));
    }

    void whatTheVotesLeaveOpenIsDecidedOrVotedOnAgain() {
        const Panel panel;
        QCOMPARE(tests::paulownia(panel.importCommand()).exit, 0);
        const auto folder = panel.folder(), gender = QStringLiteral("gender"), why = QStringLiteral("--reason");
        const auto json = [&](QStringList words) { return parsed(tests::paulownia(words << QStringLiteral("--json")).out); };
        const auto tally = [&] { return json({QStringLiteral("tally"), folder, QStringLiteral("--question"), gender})["questions"][0]; };
        const auto waiting = tally()["unresolved"];
        QVERIFY(waiting.size() > 1);
        const QStringList decide{QStringLiteral("votes"), QStringLiteral("decide"), folder, QStringLiteral("--question"), gender,
                                 QString::fromStdString(waiting[0].get<std::string>()), QStringLiteral("female"), why};
        QCOMPARE(tests::paulownia(decide + QStringList{QString()}).exit, 3);
        QCOMPARE(tests::paulownia(decide + QStringList{QStringLiteral("asked her")}).exit, 0);
        QCOMPARE(tally()["unresolved"].size(), waiting.size() - 1);
        QCOMPARE(tests::paulownia({QStringLiteral("questions"), QStringLiteral("close"), folder, gender}).exit, 0);
        const auto change = panel.write("change.tsv", "voter01\t\t\n" + QByteArray::fromStdString(waiting[1].get<std::string>()) + "\tmale\n" +
                                        QByteArray::fromStdString(waiting[0].get<std::string>()) + "\tmale\n");
        QCOMPARE(import(panel, {change}).exit, 4);
        const auto again = json({QStringLiteral("questions"), QStringLiteral("open"), folder, gender, QStringLiteral("--unresolved"), why, QStringLiteral("ties")});
        QCOMPARE(again["round"].get<int>(), 2);
        QCOMPARE(again["subjects"].size(), waiting.size() - 1);
        const auto listed = json({QStringLiteral("questions"), QStringLiteral("list"), folder})["questions"];
        QVERIFY(listed[0]["open"].get<bool>());
    }

    void asksAProjectsOwnQuestion() {
        Panel panel;
        const QStringList add{QStringLiteral("questions"), QStringLiteral("add"), panel.folder(), QStringLiteral("age"), QStringLiteral("--scope"), QStringLiteral("volunteer"),
                              QStringLiteral("--wording"), QStringLiteral("Young or old?"), QStringLiteral("--choice"), QStringLiteral("young"), QStringLiteral("--choice"), QStringLiteral("old")};
        QCOMPARE(tests::paulownia(add).exit, 0);
        QCOMPARE(import(panel, {panel.write("age.tsv", "eve\t\t\na0000001\told\n")}).exit, 0);
        QCOMPARE(voters(panel).size(), 0); // of gender
        QCOMPARE(tests::paulownia(add).exit, 4); // has been voted on
        QVERIFY(tests::paulownia({QStringLiteral("tally"), panel.folder(), QStringLiteral("--question"), QStringLiteral("age")}).out.contains(QStringLiteral("Young or old?")));
    }

    /// Words in both languages, a panel of one's own, repeats; what was asked before is listed with it.
    void listsWhatIsAskedAndWas() {
        Panel panel;
        for (const char* words : {"Young?", "Young or old?"}) {
            QStringList add{QStringLiteral("questions"), QStringLiteral("add"), panel.folder(), QStringLiteral("age"), QStringLiteral("--wording"), QLatin1String(words),
                            QStringLiteral("--wording-ja"), QStringLiteral("若いですか。"), QStringLiteral("--panel"), QStringLiteral("5"), QStringLiteral("--repeats"), QStringLiteral("10")};
            for (const char* choice : {"young", "old"}) add += {QStringLiteral("--choice"), QLatin1String(choice)};
            for (const auto& choice : {QStringLiteral("若い"), QStringLiteral("若くない")}) add += {QStringLiteral("--choice-ja"), choice};
            QCOMPARE(tests::paulownia(add).exit, 0);
        }
        const QStringList list{QStringLiteral("questions"), QStringLiteral("list"), panel.folder()};
        const auto age = parsed(tests::paulownia(list + QStringList{QStringLiteral("--json")}).out)["questions"][0];
        QCOMPARE(age["version"].get<int>(), 2);
        QCOMPARE(age["panel"].get<int>(), 5);
        QCOMPARE(age["repeat_percent"].get<int>(), 10);
        QCOMPARE(QString::fromStdString(age["choices_ja"][1].get<std::string>()), QStringLiteral("若くない"));
        QCOMPARE(age["earlier"][0]["wording"].get<std::string>(), std::string("Young?"));
        const auto told = tests::paulownia(list).out;
        for (const auto& part : {QStringLiteral("若いですか。"), QStringLiteral("version 1 was: Young?"), QStringLiteral("10 % of the subjects")}) QVERIFY2(told.contains(part), qPrintable(part));
    }

    void talliesForPeople() {
        const Panel panel;
        QCOMPARE(tests::paulownia(panel.importCommand()).exit, 0);
        const auto told = tests::paulownia({QStringLiteral("tally"), panel.folder(), QStringLiteral("--question"), QStringLiteral("gender")});
        QCOMPARE(told.exit, 0);
        for (const char* part : {"volunteers", "labelled male", "unanimous", "tie", "to be settled by another vote:", "Fleiss’ kappa", "Gwet’s AC1"})
            QVERIFY2(told.out.contains(QString::fromUtf8(part)), part);
        QVERIFY(!told.out.contains(QStringLiteral("smile")));
        const auto details = parsed(tests::paulownia({QStringLiteral("tally"), panel.folder(), QStringLiteral("--question"), QStringLiteral("gender"),
                                                      QStringLiteral("--details"), QStringLiteral("--json")}).out)["questions"][0];
        QCOMPARE(details["voters"].size(), std::size_t{kVoters});
        QVERIFY(details["intervals_95"]["krippendorff_alpha"][0].get<double>() < details["agreement"]["krippendorff_alpha"].get<double>());
        QVERIFY(details["voters"][0]["dawid_skene_accuracy"].get<double>() > 0.8);
        QVERIFY(!QString::fromStdString(details.dump()).contains(QStringLiteral("voter01")));
    }

    void saysWhatIsWrongUse_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        const auto row = [](const char* name, const QStringList& arguments, int exit) { QTest::newRow(name) << arguments << exit; };
        row("no sheet", {QStringLiteral("votes"), QStringLiteral("import"), QStringLiteral("p")}, 2);
        row("no voter", {QStringLiteral("votes"), QStringLiteral("export"), QStringLiteral("p"), QStringLiteral("--question"), QStringLiteral("gender")}, 2);
        row("no such question", {QStringLiteral("tally"), QStringLiteral("p"), QStringLiteral("--question"), QStringLiteral("age")}, 3);
        row("nothing to do", {QStringLiteral("votes")}, 2);
        row("neither project nor sheets", {QStringLiteral("tally")}, 2);
        row("both", {QStringLiteral("tally"), QStringLiteral("p"), QStringLiteral("--sheets"), QStringLiteral("x.tsv")}, 2);
        row("no such sheet", {QStringLiteral("tally"), QStringLiteral("--sheets"), QStringLiteral("/nowhere/x.tsv")}, 3);
        row("no project", {QStringLiteral("tally"), QStringLiteral("/nowhere")}, 3);
        row("no project to vote in", {QStringLiteral("votes"), QStringLiteral("import"), QStringLiteral("/nowhere"), QStringLiteral("x.tsv")}, 3);
    }
    void saysWhatIsWrongUse() {
        QFETCH(QStringList, arguments);
        const auto outcome = tests::paulownia(arguments);
        QTEST(outcome.exit, "exit");
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
    }
};

QTEST_GUILESS_MAIN(VotesCommandTest)
#include "votes_command_test.moc"
