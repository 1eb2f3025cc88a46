#include "core/storage/project_audit.h"
#include "tests/support/team_project.h"

using namespace paulownia;
using base::ErrorKind;
using model::Role;
using tests::sharedServer;
using tests::TeamProject;
using tests::TempProject;

namespace {

const QString kPortal = QStringLiteral("portal");

template <class T> ErrorKind kindOf(const base::Result<T>& result) { return result ? ErrorKind::Internal : result.error().kind; }

} // namespace

/// The login of the volunteers' web page at a team's database: it takes submissions in, and the server lets it do nothing else.
class PortalLoginTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TeamProject> m_team;
    std::unique_ptr<storage::Project> m_portal;

    model::AgreementNumber known() const { return *model::AgreementNumber::parse(QStringLiteral("a0000001")); }

private Q_SLOTS:
    void initTestCase() {
        m_team = std::make_unique<TeamProject>(sharedServer(), 1);
        m_team->add(kPortal, Role::Portal);
        auto opened = m_team->openAs(kPortal, Role::Curator); // whatever it asks for
        TempProject::require(opened);
        m_portal = std::move(*opened);
        QVERIFY(m_portal->actor().role == Role::Portal);
        QCOMPARE(storage::teamOf((*m_team)->database())->size(), 1);
    }

    void takesASubmissionIn() {
        const auto number = *model::AgreementNumber::parse(QStringLiteral("a0000009"));
        const auto at = m_portal->now();
        TempProject::require(m_portal->consentForms().publish("{}", 50, 20));
        TempProject::require(m_portal->database().transaction([&]() -> base::Result<> {
            if (auto added = m_portal->submissions().add({number, at, QStringLiteral("192.0.2.1"), 1980, model::ConsentState::OnRecord, {}, {}, at, {}, {}}); !added) return added;
            if (auto added = m_portal->photos().add({{number, 1}, QByteArray(32, 'x'), 1000, QSize(600, 800), 1, {}, 0, {}, {}}); !added) return added;
            return m_portal->submissions().replaceProblems(number.toString(), {});
        }));
        QVERIFY((*m_team)->submissions().find(number)->has_value());
        TempProject::require(m_portal->submissions().eraseAddress(number)); // due, whoever comes first
        QVERIFY(!(*m_team)->chain().verify()->has_value());
    }

    /// Past our program.
    void theServerRefusesTheRest_data() {
        QTest::addColumn<QString>("sql");
        for (const char* table : {"ballot", "ballot_history", "review", "proposal", "decision", "question", "poll", "release_record", "release_row", "review_step", "voting.ballot", "pg_authid"})
            QTest::newRow(table) << QStringLiteral("SELECT * FROM %1").arg(QLatin1String(table));
        QTest::newRow("a vote") << QStringLiteral("INSERT INTO ballot VALUES ('smile', 'a0000001_1', 'portal', 'smile', '')");
        QTest::newRow("a vote by the voters' way") << QStringLiteral("SELECT voting.cast_ballot('smile', 'a0000001_1', 'portal', 'smile')");
        QTest::newRow("a verdict") << QStringLiteral("UPDATE review SET verdict = 'rejected'");
        QTest::newRow("a consent") << QStringLiteral("UPDATE submission SET consent = 'on-record'");
        QTest::newRow("a submission gone") << QStringLiteral("DELETE FROM submission");
        QTest::newRow("a photo gone") << QStringLiteral("DELETE FROM photo");
        QTest::newRow("another photo's content") << QStringLiteral("UPDATE photo SET sha256 = ''");
        QTest::newRow("a setting") << QStringLiteral("UPDATE setting SET value = '0' WHERE key = 'withdrawal_days'");
        QTest::newRow("a new setting") << QStringLiteral("INSERT INTO setting VALUES ('late_withdrawal', 'allow')");
        QTest::newRow("a tombstone gone") << QStringLiteral("DELETE FROM tombstone");
        QTest::newRow("an act gone") << QStringLiteral("DELETE FROM chain");
        QTest::newRow("an act changed") << QStringLiteral("UPDATE chain SET actor = ''");
        QTest::newRow("a form changed") << QStringLiteral("UPDATE consent_form SET wording = ''");
        QTest::newRow("a role") << QStringLiteral("SET ROLE study1_curator");
        QTest::newRow("a table") << QStringLiteral("CREATE TABLE paulownia.mine (a INTEGER)");
    }
    void theServerRefusesTheRest() {
        QFETCH(QString, sql);
        const auto done = m_portal->database().run(sql);
        QVERIFY2(kindOf(done) == ErrorKind::Denied, done ? "it was done" : done.error().detail.c_str());
    }

    void actsInNoOtherName() {
        const auto key = QByteArray::fromHex(m_portal->database().select(QStringLiteral("SELECT value FROM setting WHERE key = 'chain_key'"))->first().text(0).toLatin1());
        storage::AuditChain forged(m_portal->database(), key, {QStringLiteral("tester"), Role::Curator}, &QDateTime::currentDateTimeUtc);
        QCOMPARE(kindOf(forged.append(QStringLiteral("review.accepted"), QStringLiteral("a0000001_1"), "x")), ErrorKind::Denied);
    }

    /// Volunteers of a team's project withdraw through a curator.
    void withdrawsNobody() {
        QCOMPARE(kindOf(m_portal->withdrawals().erase(known(), {}, QStringLiteral("asked"))), ErrorKind::Denied);
        QVERIFY((*m_team)->submissions().find(known())->has_value());
        QCOMPARE((*m_team)->photos().ofVolunteer(known())->size(), 9);
        QVERIFY(!*(*m_team)->withdrawals().isWithdrawn(known()));
    }
};

QTEST_GUILESS_MAIN(PortalLoginTest)
#include "portal_login_test.moc"
