#include "core/storage/project_audit.h"
#include "tests/support/team_project.h"

using namespace paulownia;
using base::ErrorKind;
using model::Role;
using tests::sharedServer;
using tests::TeamProject;

namespace {

const QString kAnn = QStringLiteral("ann-voter"), kBen = QStringLiteral("ben-voter"), kEve = QStringLiteral("eve-curator");

} // namespace

class TeamTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TeamProject> m_team;
    std::unique_ptr<storage::Project> m_ann, m_ben;

    QString photo(int i = 0) const { return m_team->photos().at(i); }
    static model::Ballot ballot(const QString& voter, const QString& subject, const char* choice) {
        return TeamProject::ballot(voter, subject, QLatin1String(choice));
    }
    qint64 acts(const char* act) { return (*m_team)->database().select(QStringLiteral("SELECT COUNT(*) FROM chain WHERE act = ?"), {QLatin1String(act)})->first().integer(0); }
    template <class T> static ErrorKind kindOf(const base::Result<T>& result) { return result ? ErrorKind::Internal : result.error().kind; }

private Q_SLOTS:
    void initTestCase() {
        m_team = std::make_unique<TeamProject>(sharedServer(), 2, 3);
        m_ann = m_team->voter(kAnn);
        m_ben = m_team->voter(kBen);
    }

    void theServerSaysWhoOneIs() {
        QCOMPARE(m_ann->actor().name, kAnn);
        const auto asPi = m_team->openAs(kAnn, Role::PrincipalInvestigator);
        QCOMPARE((*asPi)->actor().role, Role::Voter); // whatever the program asked for
        QCOMPARE((*m_team)->actor().role, Role::PrincipalInvestigator);
        const auto team = storage::teamOf((*m_team)->database());
        QCOMPARE(team->size(), 2);
        QCOMPARE(team->first().name, kAnn);
    }

    void aVoterSeesWhatVotingNeeds() {
        QCOMPARE(m_ann->votes().questions()->size(), 1);
        const auto photos = m_ann->photos().reviewable();
        QCOMPARE(photos->size(), 18);
        QVERIFY(photos->first().originalName.isEmpty());
        QVERIFY(!photos->first().sha256.isEmpty());
        QCOMPARE(m_ann->reviews().all()->size(), 18);
        QCOMPARE(*m_ann->settings().value(storage::kPanel), QStringLiteral("3"));
        const auto order = [](storage::Project& project) { return project.chain().digestOf(QStringLiteral("x"), "y"); };
        QVERIFY(order(*m_ann) != order(*m_ben)); // a key of one's own
        QVERIFY(order(*m_ann) != order(**m_team));
    }

    void votesLikeEverybody() {
        auto& votes = m_ann->votes();
        QVERIFY(votes.castBallot(ballot(kAnn, photo(), "smile")).has_value());
        QVERIFY(votes.castBallot(ballot(kAnn, photo(), "smile")).has_value());
        QVERIFY(votes.castBallot(ballot(kAnn, photo(), "non-smile")).has_value());
        QVERIFY(votes.castBallot(ballot(kAnn, photo(1), "smile")).has_value());
        QVERIFY(votes.clearBallot(QStringLiteral("smile"), kAnn, photo(1), {}).has_value());
        QVERIFY(m_ben->votes().castBallot(ballot(kBen, photo(), "smile")).has_value());
        QCOMPARE(votes.ballotsOf(QStringLiteral("smile"), kAnn)->size(), 1);
        QCOMPARE((*m_team)->votes().ballots(QStringLiteral("smile"))->size(), 2);
        QCOMPARE(kindOf(votes.castBallot(ballot(kAnn, photo(), "perhaps"))), ErrorKind::Invalid);
        QCOMPARE(kindOf(votes.castBallot(ballot(kAnn, QStringLiteral("a0ffffff_1"), "smile"))), ErrorKind::NotFound);
        QCOMPARE((*m_team)->database().select(QStringLiteral("SELECT * FROM ballot_history"))->size(), 2);
    }

    void aRepeatIsKeptApartByTheServerToo() {
        auto again = ballot(kAnn, photo(), "smile");
        again.isRepeat = true;
        auto& repeats = m_ann->repeats();
        for (const char* choice : {"smile", "smile", "non-smile", "", "smile"}) {
            again.choice = QLatin1String(choice);
            QVERIFY(repeats.cast(again).has_value());
        }
        QCOMPARE(repeats.of(again.question, kAnn)->first().choice, QStringLiteral("smile"));
        QCOMPARE(kindOf(repeats.about(again.question)), ErrorKind::Denied);
        QCOMPARE(kindOf(repeats.of(again.question, kBen)), ErrorKind::Denied);
        QCOMPARE(m_ann->votes().ballotsOf(again.question, kAnn)->first().choice, QStringLiteral("non-smile")); // as it was
        QCOMPARE((*m_team)->votes().ballots(again.question)->size(), 2);
        QCOMPARE(acts("repeat.cast"), 2);
        QCOMPARE(acts("repeat.changed"), 1);
        QCOMPARE(acts("repeat.cleared"), 1);
        again.voter = kBen;
        QCOMPARE(kindOf(repeats.cast(again)), ErrorKind::Denied);
        again.voter = kAnn;
        again.choice = QStringLiteral("perhaps");
        QCOMPARE(kindOf(repeats.cast(again)), ErrorKind::Invalid);
    }

    /// The acts that the server recorded are those that the program would have: the audit compares each with its row.
    void theRecordHolds() {
        const auto report = storage::audit(**m_team, {});
        QVERIFY(report.has_value());
        QVERIFY2(!report->chainBreak, report->chainBreak ? qPrintable(report->chainBreak->what) : "");
        for (const auto& finding : report->findings) QVERIFY2(finding.where.substr(0, 2) == "a0", finding.text().c_str()); // photos without files
        QCOMPARE(acts("ballot.cast"), 3);
        QCOMPARE(acts("ballot.changed"), 1);
        QCOMPARE(acts("ballot.cleared"), 1);
    }

    /// Voters have no key: the server seals their acts by its MAC, and a curator's next act signs them.
    void votersActsAreSealedAndSignedLater() {
        auto& chain = (*m_team)->chain();
        const auto head = chain.head()->seq;
        QVERIFY(*chain.signedActs() < head);
        const auto cut = (*m_team)->database().transaction([&]() -> base::Result<> {
            if (auto gone = (*m_team)->database().run(QStringLiteral("DELETE FROM chain WHERE seq = ?"), {head}); !gone) return base::failure(gone);
            const auto broken = chain.verify();
            return base::failure(ErrorKind::Invalid, broken && *broken ? std::to_string((*broken)->seq) : std::string("nothing found")); // and take it back
        });
        QCOMPARE(cut.error().message, std::to_string(head));
        QVERIFY((*m_team)->settings().set(storage::kTitle, QStringLiteral("Team")).has_value());
        QCOMPARE(*chain.signedActs(), head + 1);
        QVERIFY(!chain.verify()->has_value());
    }

    void refusesToVoteInAnothersName() {
        QCOMPARE(kindOf(m_ann->votes().castBallot(ballot(kBen, photo(3), "smile"))), ErrorKind::Denied);
        QCOMPARE(acts("refusal.write"), 2);
        QVERIFY(sharedServer().log().contains("ann-voter@study1 LOG:  paulownia: refusal.write refused to ann-voter"));
        QVERIFY((*m_team)->votes().ballotsOf(QStringLiteral("smile"), kBen)->size() == 1);
    }

    void refusesToShowOthersVotes() {
        QCOMPARE(kindOf(m_ann->votes().ballots(QStringLiteral("smile"))), ErrorKind::Denied);
        QCOMPARE(kindOf(m_ann->votes().allBallots()), ErrorKind::Denied);
        QCOMPARE(kindOf(m_ann->votes().ballotsOf(QStringLiteral("smile"), kBen)), ErrorKind::Denied);
        QCOMPARE(acts("refusal.read"), 5);
    }

    /// SQL of a voter's own making, past our repositories.
    void refusesWhatIsNotAVoters_data() {
        QTest::addColumn<QString>("sql");
        for (const char* table : {"paulownia.ballot", "paulownia.ballot_history", "paulownia.repeat_ballot", "paulownia.setting", "paulownia.submission", "paulownia.photo",
                                  "paulownia.review", "paulownia.chain", "chain", "chain_seal", "proposal", "pg_authid"})
            QTest::newRow(table) << QStringLiteral("SELECT * FROM %1").arg(QLatin1String(table));
        QTest::newRow("writing a ballot") << QStringLiteral("INSERT INTO ballot VALUES ('smile', 'a0000001_1', 'ben-voter', 'smile', '')");
        QTest::newRow("writing past the view") << QStringLiteral("INSERT INTO paulownia.ballot VALUES ('smile', 'a0000001_1', 'ben-voter', 'smile', '')");
        QTest::newRow("writing a repeat") << QStringLiteral("INSERT INTO repeat_ballot VALUES ('smile', 'a0000001_1', 'ben-voter', 1, 'smile', '')");
        QTest::newRow("changing a ballot") << QStringLiteral("UPDATE ballot SET choice = 'smile'");
        QTest::newRow("deleting a ballot") << QStringLiteral("DELETE FROM paulownia.ballot");
        QTest::newRow("an act") << QStringLiteral("SELECT paulownia.append_act('ballot.cast', 'x', 'y')");
        QTest::newRow("a seal") << QStringLiteral("SELECT paulownia.mac_of(1, 'x')");
        QTest::newRow("a digest") << QStringLiteral("SELECT paulownia.digest_of('ballot', 'x')");
        QTest::newRow("a role") << QStringLiteral("SET ROLE study1_curator");
        QTest::newRow("another login") << QStringLiteral("SET SESSION AUTHORIZATION \"ben-voter\"");
        QTest::newRow("a table of one's own") << QStringLiteral("CREATE TABLE voting.ballot2 (a INTEGER)");
        QTest::newRow("a passing table") << QStringLiteral("CREATE TEMPORARY TABLE question (a INTEGER)");
        QTest::newRow("a wider panel") << QStringLiteral("UPDATE setting SET value = '99'");
    }
    void refusesWhatIsNotAVoters() {
        QFETCH(QString, sql);
        const auto before = sharedServer().log().count("ann-voter@study1 ERROR:");
        const auto done = m_ann->database().run(sql);
        QVERIFY(!done);
        QVERIFY2(done.error().kind == ErrorKind::Denied || done.error().detail.find("cannot") != std::string::npos, done.error().detail.c_str());
        QCOMPARE(sharedServer().log().count("ann-voter@study1 ERROR:"), before + 1); // the server wrote it down, with the login
    }

    void showsOwnBallotsOnlyToSqlOfOnesOwn() {
        const auto rows = m_ann->database().select(QStringLiteral("SELECT voter FROM ballot"));
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().text(0), kAnn);
        QCOMPARE(m_ann->database().select(QStringLiteral("SELECT key FROM setting"))->size(), 1); // the panel; no key
    }

    void holdsThePanel() {
        const auto cy = m_team->voter(QStringLiteral("cy-voter")), di = m_team->voter(QStringLiteral("di-voter"));
        QVERIFY(cy->votes().castBallot(ballot(cy->actor().name, photo(), "smile")).has_value());
        const auto refused = di->votes().castBallot(ballot(di->actor().name, photo(), "smile"));
        QCOMPARE(kindOf(refused), ErrorKind::Denied);
        QVERIFY(QString::fromStdString(refused.error().message).contains(QStringLiteral("seats")));
    }

    void asksNoMoreThanTheRoundThatIsOpen() {
        auto& polls = (*m_team)->polls();
        auto poll = *polls.poll(QStringLiteral("smile"));
        poll.isOpen = false;
        poll.changedAt = (*m_team)->now();
        QVERIFY(polls.save(poll).has_value());
        QVERIFY(!m_ann->polls().poll(QStringLiteral("smile"))->isOpen);
        QCOMPARE(kindOf(m_ann->votes().castBallot(ballot(kAnn, photo(7), "smile"))), ErrorKind::Denied);
        poll.isOpen = true;
        poll.round = 2;
        poll.subjects = QStringList{photo(7)};
        QVERIFY(polls.save(poll).has_value());
        QCOMPARE(kindOf(m_ann->votes().castBallot(ballot(kAnn, photo(8), "smile"))), ErrorKind::Denied);
        QVERIFY(m_ann->votes().castBallot(ballot(kAnn, photo(7), "smile")).has_value());
    }

    void aCuratorReviewsAndDoesNotVoteForOthers() {
        m_team->add(kEve, Role::Curator);
        const auto eve = m_team->openAs(kEve, Role::PrincipalInvestigator);
        QVERIFY(eve.has_value());
        QCOMPARE((*eve)->actor().role, Role::Curator);
        auto review = *(*eve)->reviews().find(*model::PhotoId::parse(photo()));
        review->note = QStringLiteral("ü’\\?");
        QVERIFY((*eve)->reviews().save(*review).has_value());
        QCOMPARE(kindOf((*eve)->votes().castBallot(ballot(kBen, photo(5), "smile"))), ErrorKind::Denied);
        QCOMPARE(kindOf((*eve)->database().run(QStringLiteral("DELETE FROM chain WHERE seq = 1"))), ErrorKind::Denied);
        const auto before = (*m_team)->votes().allBallots()->size();
        for (const char* votes : {"ballot", "ballot_history"}) // a withdrawal's own; at the end of the transaction it is looked at
            QCOMPARE(kindOf((*eve)->database().run(QStringLiteral("DELETE FROM %1").arg(QLatin1String(votes)))), ErrorKind::Denied);
        QCOMPARE((*m_team)->votes().allBallots()->size(), before);
        QCOMPARE(kindOf((*eve)->database().run(QStringLiteral("UPDATE chain SET actor = '' WHERE seq = 1"))), ErrorKind::Denied);
        for (const char* sql : {"DELETE FROM chain_seal", "INSERT INTO chain_seal VALUES (1, '', '', 1, '', '')"}) QCOMPARE(kindOf((*eve)->database().run(QLatin1String(sql))), ErrorKind::Denied);
        QCOMPARE(kindOf(storage::addLogin((*eve)->database(), QStringLiteral("friend"), Role::Curator)), ErrorKind::Denied);
        QVERIFY(!(*m_team)->chain().verify()->has_value());
    }

    void nobodyActsInAnothersName() {
        const auto eve = m_team->openAs(kEve, Role::Curator);
        auto key = QByteArray::fromHex((*eve)->database().select(QStringLiteral("SELECT value FROM setting WHERE key = 'chain_key'"))->first().text(0).toLatin1());
        storage::AuditChain forged((*eve)->database(), key, model::Actor{QStringLiteral("tester"), model::Role::Curator}, &QDateTime::currentDateTimeUtc);
        QCOMPARE(kindOf(forged.append(QStringLiteral("review.accepted"), photo(), "x")), ErrorKind::Denied);
    }

    void refusesALoginOfNoPart() {
        TeamProject other(sharedServer(), 1);
        const auto refused = other.openAs(kAnn);
        QCOMPARE(kindOf(refused), ErrorKind::Database); // the server does not even let in
        QVERIFY(QString::fromStdString(refused.error().message).contains(kAnn));
        other.add(kAnn, Role::Voter); // a login of the server already: it keeps its password
        QVERIFY(other.openAs(kAnn).has_value());
    }

    void refusesNamesThatCannotLogIn_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces around") << QStringLiteral(" ann");
        QTest::newRow("two lines") << QStringLiteral("a\nb");
        QTest::newRow("the server's own") << QStringLiteral("pg_monitor");
        QTest::newRow("too long") << QString(64, QLatin1Char('a'));
    }
    void refusesNamesThatCannotLogIn() {
        QFETCH(QString, name);
        QCOMPARE(kindOf(storage::addLogin((*m_team)->database(), name, Role::Voter)), ErrorKind::Invalid);
    }

    void quotesNames() {
        const auto odd = m_team->voter(QStringLiteral("花子 \"; DROP TABLE"));
        QVERIFY(odd->votes().ballotsOf(QStringLiteral("smile"), odd->actor().name)->isEmpty());
    }

    void refusesADatabaseThatIsTaken() {
        QTemporaryDir dir;
        const auto made = storage::Project::createForTeam(dir.filePath(QStringLiteral("p")), 17, {QStringLiteral("tester"), {}}, m_team->address());
        QCOMPARE(kindOf(made), ErrorKind::Denied);
        QVERIFY(!QDir(dir.filePath(QStringLiteral("p"))).exists());
    }

    void keepsNoPasswordInTheFolder() {
        QFile file(m_team->path() + QStringLiteral("/project.database"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), m_team->address().url() + QLatin1Char('\n'));
    }
};

QTEST_GUILESS_MAIN(TeamTest)
#include "team_test.moc"
