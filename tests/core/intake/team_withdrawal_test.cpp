#include "core/intake/import.h"
#include "core/intake/withdrawal.h"
#include "core/storage/erasure.h"
#include "core/storage/project_audit.h"
#include "tests/support/folder_search.h"
#include "tests/support/submission_folder.h"
#include "tests/support/team_project.h"

using namespace paulownia;
using base::ErrorKind;
using model::Role;
using tests::filesWith;
using tests::PostgresServer;
using tests::TeamProject;
using tests::TempProject;

namespace {

const QString kEve = QStringLiteral("eve-curator"), kHanako = QStringLiteral("hanako");

} // namespace

/// A withdrawal from a team's project, down to the files of its PostgreSQL server.
class TeamWithdrawalTest : public QObject {
    Q_OBJECT

    static constexpr int kIndex = 0xc0ffee;
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<TeamProject> m_team;
    QTemporaryDir m_in;
    QString m_number;
    std::optional<intake::WithdrawalReceipt> m_receipt;

    std::unique_ptr<storage::Project> openAs(const QString& name, Role role) const {
        auto opened = m_team->openAs(name, role);
        TempProject::require(opened);
        return std::move(*opened);
    }
    model::AgreementNumber number() const { return *model::AgreementNumber::parse(m_number); }

    /// Number, file names, address, photos, in whatever form they may lie anywhere.
    tests::Traces traces() const {
        tests::Traces all;
        all.addNumber(m_number.toLatin1());
        for (const char* text : {"MEYER_", "198.51.100.77"}) all.addText(text);
        for (int i = 1; i <= 9; ++i) {
            const auto photo = tests::drawnPhoto(100 * kIndex + i);
            all.addPhoto(photo, tests::drawnPhoto(1));
            all.addDigest(QCryptographicHash::hash(photo, QCryptographicHash::Sha256));
        }
        return all;
    }

    /// Everything that can be known about a volunteer, by import, review, votes and an analysed database.
    void addVolunteer() {
        const auto form = tests::completeForm(qPrintable(QDateTime::currentDateTimeUtc().addDays(-3).toString(Qt::ISODate))).replace("IMG_", "MEYER_").replace("192.0.2.17", "198.51.100.77");
        m_number = tests::writeSubmission(m_in.path(), kIndex, form);
        const auto eve = openAs(kEve, Role::Curator);
        const auto report = intake::importSubmissions(*eve, m_in.path(), {});
        TempProject::require(report);
        QCOMPARE(report->submissions, 1);
        for (int i = 1; i <= 9; ++i) {
            const model::PhotoId photo(number(), i);
            TempProject::require(eve->reviews().saveProposal(photo, {{1, 2, 30, 40}, 0, 0.5, {}, QStringLiteral("haar")}));
            TempProject::require(eve->reviews().save({photo, model::Verdict::Accepted, {1, 2, 30, 40}, 0.5, {}, {}, false, kEve, eve->now(), 0}));
        }
        const auto hanako = m_team->voter(kHanako);
        for (const char* choice : {"smile", "non-smile"})
            TempProject::require(hanako->votes().castBallot(TeamProject::ballot(kHanako, m_number + QStringLiteral("_1"), QLatin1String(choice))));
        TempProject::require((*m_team)->database().run(QStringLiteral("ANALYZE")));
    }

private Q_SLOTS:
    void initTestCase() {
        tests::sharedServer(); // skips where there is none
        m_server = std::make_unique<PostgresServer>();
        m_team = std::make_unique<TeamProject>(*m_server, 0);
        m_team->add(kEve, Role::Curator);
        addVolunteer();
        m_server->run(QStringLiteral("CHECKPOINT"));
        for (const auto& trace : {m_number.toLatin1(), QByteArray("MEYER_"), QByteArray("198.51.100.77")})
            QVERIFY2(!filesWith(m_server->data(), trace).isEmpty(), trace.constData()); // it can be found
    }

    void aCuratorErasesTheRowsAndIsToldWhatIsLeft() {
        const auto eve = openAs(kEve, Role::Curator);
        const auto receipt = intake::withdraw(*eve, number(), QStringLiteral("the volunteer asked for it"));
        QVERIFY2(receipt.has_value(), receipt ? "" : receipt.error().text().c_str());
        m_receipt = *receipt; // what comes next looks for it
        QCOMPARE(receipt->erased.rows.value(QStringLiteral("ballot")), 1);
        QCOMPARE(receipt->erased.rows.value(QStringLiteral("ballot_history")), 1);
        QVERIFY(!receipt->isFinished);
        QVERIFY2(receipt->left.contains(QStringLiteral("owner")) && receipt->left.contains(QStringLiteral("--finish")), qPrintable(receipt->left));
        QVERIFY(intake::toText(*receipt).contains(QStringLiteral("--finish")));
        QCOMPARE(traces().filesIn(m_team->path()), QStringList()); // the photos are gone already
        QCOMPARE(storage::finishErasures(*eve).error().kind, ErrorKind::Denied);
        QVERIFY(eve->withdrawals().pending()->remnants);
    }

    /// What somebody who has been reading since before might still see stays in a table, however it is written anew.
    void theOwnerWaitsForThoseWhoStillRead() {
        const auto reader = m_server->connect(m_team->address().database);
        TempProject::require(reader->run(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ")));
        TempProject::require(reader->select(QStringLiteral("SELECT 1")));
        QCOMPARE((*m_team)->database().select(QStringLiteral("SELECT paulownia.others_left(0)"))->first().integer(0), 1);
        TempProject::require(reader->run(QStringLiteral("COMMIT")));
        QCOMPARE((*m_team)->database().select(QStringLiteral("SELECT paulownia.others_left(10)"))->first().integer(0), 0);
    }

    void afterTheOwnerNothingIsLeftInTheServersFiles() {
        const auto owner = openAs(QStringLiteral("tester"), Role::PrincipalInvestigator); // opening finishes it
        QVERIFY(!owner->withdrawals().pending()->remnants);
        m_server->letGoOfLog();
        QCOMPARE(traces().filesIn(m_server->data()), QStringList());
        QVERIFY(!filesWith(m_server->data(), m_receipt->tombstones.first().toLatin1()).isEmpty());
        const auto report = storage::audit(*owner, {});
        QVERIFY(report.has_value());
        QVERIFY(!report->chainBreak);
        for (const auto& finding : report->findings) QFAIL(finding.text().c_str());
    }

    void theSameFolderStaysOut() {
        const auto eve = openAs(kEve, Role::Curator);
        const auto again = intake::importSubmissions(*eve, m_in.path(), {});
        QVERIFY(again.has_value());
        QCOMPARE(again->submissions, 0);
        QCOMPARE(again->problems.size(), 1);
        QVERIFY(*eve->withdrawals().isWithdrawn(number()));
        m_server->letGoOfLog();
        QCOMPARE(traces().filesIn(m_server->data()), QStringList());
        QCOMPARE(traces().filesIn(m_team->path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TeamWithdrawalTest)
#include "team_withdrawal_test.moc"
