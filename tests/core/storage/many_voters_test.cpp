#include "tests/support/voting_soak.h"

using namespace paulownia;
using tests::PostgresServer;

/// Seventeen people vote at once on PostgreSQL; the full form, 17 × 2429, is the target voting_soak.
class ManyVotersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noAcknowledgedVoteIsLostOrDoubled() {
        tests::sharedServer(); // skips where there is none
        PostgresServer server(PostgresServer::Disk::Synced);
        tests::TeamProject team(server, 7);
        tests::VotingSoak soak(server, team, 17);
        const auto report = soak.run({50, 300, 0});
        qInfo("%d votes, %d asked again, %d connections cut, %d restarts, %.1f s", report.acknowledged, report.askedAgain, report.cuts, report.restarts, report.seconds);
        QVERIFY2(report.wrong.isEmpty(), qPrintable(report.wrong.mid(0, 10).join(QStringLiteral("; "))));
        QCOMPARE(report.acknowledged, 17 * 63);
        QVERIFY(report.cuts > 0);
        QVERIFY(report.restarts > 0);
    }
};

QTEST_GUILESS_MAIN(ManyVotersTest)
#include "many_voters_test.moc"
