#include "tests/support/team_project.h"

using namespace paulownia;
using tests::PostgresServer;
using tests::sharedServer;
using tests::TeamProject;

/// A team's database that goes away at the worst moments.
class ReconnectTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TeamProject> m_team;

    static void cutAll() { sharedServer().run(QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND usename IS NOT NULL")); }
    qint64 acts() { return (*m_team)->chain().head()->seq; }

private Q_SLOTS:
    void initTestCase() { m_team = std::make_unique<TeamProject>(sharedServer(), 1); }

    void aVoteOutlivesACutConnection() {
        const auto ann = m_team->voter(QStringLiteral("ann-voter"));
        const auto before = acts();
        cutAll();
        QVERIFY(ann->votes().castBallot(TeamProject::ballot(ann->actor().name, m_team->photos().first(), QStringLiteral("smile"))).has_value());
        QCOMPARE(acts(), before + 1); // the reader was cut as well, and reads on
    }

    void aVoteOutlivesARestart() {
        const auto ben = m_team->voter(QStringLiteral("ben-voter"));
        sharedServer().restartAtOnce();
        QVERIFY(ben->votes().castBallot(TeamProject::ballot(ben->actor().name, m_team->photos().first(), QStringLiteral("smile"))).has_value());
        QCOMPARE(ben->votes().ballotsOf(QStringLiteral("smile"), ben->actor().name)->size(), 1);
    }

    void whatIsCutHalfWayIsNotDone() {
        const auto before = acts();
        const auto failed = (*m_team)->database().transaction([&]() -> base::Result<> {
            if (auto set = (*m_team)->settings().set(storage::kTitle, QStringLiteral("half")); !set) return set;
            cutAll();
            return (*m_team)->settings().set(storage::kLicence, QStringLiteral("half"));
        });
        QVERIFY(!failed);
        QVERIFY(QString::fromStdString(failed.error().message).contains(QStringLiteral("lost")));
        QCOMPARE(*(*m_team)->settings().value(storage::kTitle), QString());
        QCOMPARE(acts(), before);
    }

    /// The connection breaks in the work of a vote: it is done again, from the start, once.
    void aVoteThatIsCutHalfWayIsDoneAgain() {
        const auto before = acts();
        int times = 0;
        const auto done = (*m_team)->database().repeatableTransaction([&]() -> base::Result<> {
            if (++times == 1) cutAll();
            return (*m_team)->settings().set(storage::kTitle, QStringLiteral("whole"));
        });
        QVERIFY(done.has_value());
        QCOMPARE(times, 2);
        QCOMPARE(acts(), before + 1);
    }

    void aFailureThatIsPassedOverStoresNothing() {
        const auto done = (*m_team)->database().transaction([&]() -> base::Result<> {
            if (auto set = (*m_team)->settings().set(storage::kTitle, QStringLiteral("lost")); !set) return set;
            static_cast<void>((*m_team)->database().run(QStringLiteral("INSERT INTO schema_info (version) VALUES (?)"), {1}));
            return {};
        });
        QVERIFY(!done);
        QCOMPARE(*(*m_team)->settings().value(storage::kTitle), QStringLiteral("whole"));
    }

    void saysSoWhenTheServerStaysAway() {
        PostgresServer own;
        auto team = std::make_unique<TeamProject>(own, 1);
        const auto cy = team->voter(QStringLiteral("cy-voter"));
        const auto vote = TeamProject::ballot(cy->actor().name, team->photos().first(), QStringLiteral("smile"));
        own.stop();
        QElapsedTimer timer;
        timer.start();
        const auto refused = cy->votes().castBallot(vote);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Database);
        QVERIFY(timer.elapsed() < 12'000);
        own.start();
        QVERIFY(cy->votes().castBallot(vote).has_value()); // asked again
    }
};

QTEST_GUILESS_MAIN(ReconnectTest)
#include "reconnect_test.moc"
