#include "core/storage/project_audit.h"
#include "tests/support/temp_project.h"

using namespace paulownia;
using tests::TempProject;

class ProjectAuditTest : public QObject {
    Q_OBJECT

    /// A project with one of everything, and originals that are really there.
    static void fill(TempProject& project) {
        const auto number = project.addVolunteer(1, 0);
        for (int i = 1; i <= 2; ++i) {
            const auto sha = project->vault().store("photo " + QByteArray::number(i));
            TempProject::require(sha);
            TempProject::require(project->photos().add({model::PhotoId(number, i), *sha, 7, QSize(1, 1), 1, {}, 0, {}, {}}));
        }
        model::Review review{model::PhotoId(number, 1), model::Verdict::Accepted, {1, 2, 3, 4}, 0.5, {}, {}, false, QStringLiteral("ann"), project->now(), 0};
        review = *project->reviews().save(review);
        review.angleDeg = 1;
        TempProject::require(project->reviews().save(review));
        const model::Ballot ballot{QStringLiteral("gender"), QStringLiteral("ann"), number.toString(), QStringLiteral("male"), project->now()};
        TempProject::require(project->votes().castBallot(ballot));
        auto second = ballot;
        second.voter = QStringLiteral("bob");
        TempProject::require(project->votes().castBallot(second));
        TempProject::require(project->votes().clearBallot(second.question, second.voter, second.subject, project->now()));
        TempProject::require(project->settings().set(storage::kTitle, QStringLiteral("Study")));
    }

private Q_SLOTS:
    void holdsForWhatTheProgramDid() {
        TempProject project;
        fill(project);
        const auto report = *storage::audit(*project, {});
        for (const auto& finding : report.findings) QFAIL(finding.text().c_str());
        QVERIFY(report.holds());
        QCOMPARE(report.rows, 1 + 1 + 2 + 1 + 1); // a setting, a submission, two photos, a review, a vote
        QCOMPARE(report.originals, 2);
    }

    void namesWhatWasChangedFromOutside_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* name, const char* sql, const char* where) { QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(where); };
        row("setting", "UPDATE setting SET value = 'Other' WHERE key = 'title'", "the setting title");
        row("setting added", "INSERT INTO setting VALUES ('panel', '1')", "the setting panel");
        row("consent", "UPDATE submission SET consent = 'recorded'", "the submission a0000001");
        row("photo", "UPDATE photo SET problem = 'x' WHERE photo = 'a0000001_2'", "the photo a0000001_2");
        row("review", "UPDATE review SET x = 9", "the review of a0000001_1");
        row("vote", "UPDATE ballot SET choice = 'female'", "the vote of ann on a0000001 (gender)");
        row("vote added", "INSERT INTO ballot VALUES ('gender', 'a0000001', 'eve', 'male', '')", "the vote of eve on a0000001 (gender)");
        row("vote back", "INSERT INTO ballot VALUES ('gender', 'a0000001', 'bob', 'male', '')", "the vote of bob on a0000001 (gender)");
        row("vote gone", "DELETE FROM ballot", "ballot");
        row("review gone", "DELETE FROM review", "review");
    }
    void namesWhatWasChangedFromOutside() {
        QFETCH(QString, sql);
        QFETCH(QString, where);
        TempProject project;
        fill(project);
        TempProject::require(project->database().run(sql));
        const auto report = *storage::audit(*project, {});
        QVERIFY(!report.chainBreak);
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(QString::fromStdString(report.findings.first().where), where);
    }

    void namesTheFirstBrokenAct() {
        TempProject project;
        fill(project);
        TempProject::require(project->database().run(QStringLiteral("UPDATE chain SET actor = 'x' WHERE seq = 4")));
        const auto report = *storage::audit(*project, {});
        QVERIFY(!report.holds());
        QCOMPARE(report.chainBreak->seq, qint64{4});
    }

    void namesAnOriginalThatChangedOrIsGone() {
        TempProject project;
        fill(project);
        const auto photos = *project->photos().all();
        QFile changed(project->vault().path(photos[0].sha256));
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write("other bytes");
        changed.close();
        QVERIFY(QFile::remove(project->vault().path(photos[1].sha256)));
        const auto report = *storage::audit(*project, {});
        QCOMPARE(report.findings.size(), 2);
        QCOMPARE(QString::fromStdString(report.findings[0].where), QStringLiteral("a0000001_1"));
        QCOMPARE(QString::fromStdString(report.findings[1].where), QStringLiteral("a0000001_2"));
    }

    void missesNoOriginalOfWhoWithdrewMeanwhile() {
        TempProject project;
        fill(project);
        const auto number = *model::AgreementNumber::parse(QStringLiteral("a0000001"));
        QVector<QByteArray> originals;
        const auto photos = project->photos().all();
        TempProject::require(photos);
        for (const auto& photo : *photos) originals.append(photo.sha256);
        const base::Task meanwhile([&](const base::Progress& progress) {
            if (progress.done != 0 || !(*project->submissions().find(number))) return;
            TempProject::require(project->withdrawals().erase(number, originals, QStringLiteral("asked for")));
            for (const auto& sha256 : originals) QFile::remove(project->vault().path(sha256));
        });
        const auto report = *storage::audit(*project, meanwhile);
        QVERIFY(report.findings.isEmpty());
        QVERIFY((*storage::audit(*project, {})).holds());
    }

    void stopsWhenAsked() {
        TempProject project;
        fill(project);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(storage::audit(*project, base::Task({}, stop.get_token())).error().kind, base::ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ProjectAuditTest)
#include "project_audit_test.moc"
