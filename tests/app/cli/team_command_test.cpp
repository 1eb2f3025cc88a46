#include "tests/support/postgres_server.h"
#include "tests/support/programs.h"

#include <nlohmann/json.hpp>

using namespace paulownia;
using tests::Outcome;

/// A team's project as its people make and use it: by commands, each under an own login.
class TeamCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_study, m_url;

    static Outcome as(const char* login, const QStringList& arguments) {
        qputenv("PAULOWNIA_USER", login);
        return tests::paulownia(arguments);
    }
    static QStringList words(const char* line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }
    QStringList inStudy(const char* line) const {
        auto arguments = words(line);
        arguments.replaceInStrings(QStringLiteral("STUDY"), m_study);
        return arguments;
    }

private Q_SLOTS:
    void initTestCase() {
        m_study = m_folder.filePath(QStringLiteral("study"));
        m_url = tests::sharedServer().newDatabase().url().replace(QStringLiteral("//"), QStringLiteral("//tester@"));
    }

    void makesAProject() {
        const auto made = as("somebody", {QStringLiteral("new"), m_study, QStringLiteral("--database"), m_url, QStringLiteral("--panel"), QStringLiteral("3")});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        const auto status = as("tester", inStudy("status STUDY"));
        QVERIFY2(status.exit == 0, qPrintable(status.err));
        QVERIFY(QFile::exists(m_study + QStringLiteral("/project.database")));
        QVERIFY(!QFile::exists(m_study + QStringLiteral("/project.sqlite")));
        QCOMPARE(as("tester", inStudy("audit STUDY")).exit, 0);
    }

    void bringsPeopleIn() {
        const auto voter = as("tester", inStudy("team add-voter STUDY hanako --json"));
        QVERIFY2(voter.exit == 0, qPrintable(voter.err));
        const auto password = QString::fromStdString(nlohmann::json::parse(voter.out.toStdString())["password"].get<std::string>());
        QCOMPARE(password.size(), 24);
        tests::sharedServer().allow(QStringLiteral("hanako"), password);
        QCOMPARE(as("tester", inStudy("team add-curator STUDY ken")).exit, 0);
        QCOMPARE(as("tester", inStudy("team list STUDY")).out, QStringLiteral("curator\tken\nvoter\thanako\n"));
    }

    void refusesAVoterWhatIsNotAVoters_data() {
        QTest::addColumn<QString>("line");
        for (const char* line : {"tally STUDY", "status STUDY", "votes export STUDY --voter ken --question smile", "audit STUDY", "team add-curator STUDY hanako2"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void refusesAVoterWhatIsNotAVoters() {
        QFETCH(QString, line);
        const auto refused = as("hanako", inStudy(line.toUtf8().constData()));
        QVERIFY2(refused.exit == 4, qPrintable(refused.out + refused.err));
        QVERIFY(refused.out.isEmpty());
    }

    void saysWhatIsWrong() {
        const auto stranger = as("stranger", inStudy("status STUDY"));
        QCOMPARE(stranger.exit, 3);
        QVERIFY2(stranger.err.contains(QStringLiteral("‘stranger’")) && stranger.err.contains(QStringLiteral(".pgpass")), qPrintable(stranger.err));
        const auto alone = m_folder.filePath(QStringLiteral("alone"));
        QCOMPARE(as("tester", {QStringLiteral("new"), alone}).exit, 0);
        QVERIFY(as("tester", {QStringLiteral("team"), QStringLiteral("list"), alone}).err.contains(QStringLiteral("--database")));
        const auto leaky = as("tester", {QStringLiteral("new"), alone + QStringLiteral("2"), QStringLiteral("--database"), QStringLiteral("postgresql://a:secret@h/n")});
        QVERIFY(leaky.exit != 0);
        QVERIFY(leaky.err.contains(QStringLiteral("password")));
    }
};

QTEST_GUILESS_MAIN(TeamCommandTest)
#include "team_command_test.moc"
