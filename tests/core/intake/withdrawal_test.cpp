#include "core/intake/withdrawal.h"

#include "core/intake/doubles.h"
#include "core/intake/import.h"
#include "core/storage/erasure.h"
#include "core/storage/project_audit.h"
#include "tests/support/folder_search.h"
#include "tests/support/stored_photos.h"
#include "tests/support/submission_folder.h"

using namespace paulownia;
using tests::addStoredPhoto;
using tests::drawnPhoto;
using tests::TempProject;

class WithdrawalTest : public QObject {
    Q_OBJECT

    static constexpr auto kReason = "the volunteer asked for it";

    static QDateTime daysAgo(int days) { return QDateTime::currentDateTimeUtc().addDays(-days); }

    static model::AgreementNumber addSubmission(TempProject& project, int index, int ageInDays = 10) {
        const auto number = *model::AgreementNumber::parse(QStringLiteral("a0%1").arg(index, 6, 16, QLatin1Char('0')));
        TempProject::require(project->submissions().add({number, daysAgo(ageInDays), QStringLiteral("192.0.2.1"), 1980, model::ConsentState::OnRecord, {}, {}, daysAgo(ageInDays), {}, {}}));
        return number;
    }

    /// Three photos of its own with everything that can be known about them; the votes are of two voters.
    static model::AgreementNumber addKnown(TempProject& project, int index, int ageInDays = 10) {
        const auto number = addSubmission(project, index, ageInDays);
        for (int i = 1; i <= 3; ++i) {
            const auto photo = addStoredPhoto(project, number, i, drawnPhoto(100 * index + i));
            TempProject::require(project->reviews().saveProposal(photo, {{1, 2, 3, 4}, 0, 0.5, {}, QStringLiteral("haar")}));
            TempProject::require(project->reviews().save({photo, model::Verdict::Accepted, {1, 2, 3, 4}, 0.5, {}, {}, false, QStringLiteral("ann"), project->now(), 0}));
            for (const char* choice : {"smile", "non-smile"})
                TempProject::require(project->votes().castBallot({QStringLiteral("smile"), QStringLiteral("bob"), photo.toString(), QLatin1String(choice), project->now()}));
        }
        TempProject::require(project->votes().castBallot({QStringLiteral("gender"), QStringLiteral("eve"), number.toString(), QStringLiteral("male"), project->now()}));
        for (const char* choice : {"male", "female"})
            TempProject::require(project->repeats().cast({QStringLiteral("gender"), QStringLiteral("eve"), number.toString(), QLatin1String(choice), project->now(), true}));
        TempProject::require(project->photos().keepApart({number, 1}, {number, 2}));
        TempProject::require(project->submissions().replaceProblems(number.toString(), {{number.toString() + QStringLiteral("/x"), QStringLiteral("strange")}}));
        return number;
    }

    static void cachePicture(TempProject& project, const QByteArray& sha256) {
        const auto name = QString::fromLatin1(sha256.toHex());
        tests::writeFile(QStringLiteral("%1/pictures/%2/%3-256-0.000.jpeg").arg(project->cacheFolder(), name.left(2), name), "a small picture");
    }

    static QByteArray shaOf(TempProject& project, const model::AgreementNumber& number, int photo) {
        return (**project->photos().find({number, photo})).sha256;
    }

    /// Files of the project folder that hold the bytes.
    static QStringList filesWith(TempProject& project, const QByteArray& bytes) { return tests::filesWith(project.path(), bytes); }

    /// Number, photos and their hashes, in whatever form they may lie anywhere.
    static tests::Traces tracesOf(TempProject& project, const model::AgreementNumber& number, int seed) {
        tests::Traces traces;
        traces.addNumber(number.toString().toLatin1());
        for (int i = 1; i <= 3; ++i) {
            traces.addPhoto(drawnPhoto(seed + i), drawnPhoto(1));
            traces.addDigest(shaOf(project, number, i));
        }
        return traces;
    }

    static intake::WithdrawalReceipt withdraw(TempProject& project, const model::AgreementNumber& number) {
        const auto receipt = intake::withdraw(*project, number, QLatin1String(kReason));
        TempProject::require(receipt);
        return *receipt;
    }

    static void auditHolds(TempProject& project) {
        const auto report = *storage::audit(*project, {});
        QVERIFY(!report.chainBreak);
        for (const auto& finding : report.findings) QFAIL(finding.text().c_str());
    }

private Q_SLOTS:
    void previewCountsAndChangesNothing() {
        TempProject project;
        const auto number = addKnown(project, 1);
        cachePicture(project, shaOf(project, number, 1));
        const auto before = project->chain().head()->seq;
        const auto preview = *intake::withdrawalPreview(*project, number);
        const storage::RowCounts expected{{QStringLiteral("submission"), 1}, {QStringLiteral("photo"), 3}, {QStringLiteral("proposal"), 3}, {QStringLiteral("review"), 3},
                                          {QStringLiteral("ballot"), 4}, {QStringLiteral("ballot_history"), 3}, {QStringLiteral("repeat_ballot"), 2}, {QStringLiteral("kept_apart"), 1}, {QStringLiteral("intake_problem"), 1}};
        QCOMPARE(preview.rows, expected);
        QCOMPARE(preview.originals.size(), 3);
        QCOMPARE(preview.pictures, 1);
        QVERIFY(!preview.isLate);
        QVERIFY(preview.refusal.isEmpty());
        QCOMPARE(project->chain().head()->seq, before);
        QVERIFY(QFile::exists(project->vault().path(preview.originals.first())));
    }

    /// The search that the next ones rely on.
    void theSearchFindsEveryForm_data() {
        QTest::addColumn<QByteArray>("content");
        const auto photo = drawnPhoto(101);
        QTest::newRow("text") << QByteArray("…a00B16F8…");
        QTest::newRow("UTF-16") << QByteArray("a\0" "0\0" "0\0" "b\0" "1\0" "6\0" "f\0" "8\0", 16);
        QTest::newRow("UTF-16, the other way round") << QByteArray("\0A\0" "0\0" "0\0B\0" "1\0" "6\0F\0" "8", 16);
        QTest::newRow("four bytes") << QByteArray("x\xa0\x0b\x16\xf8", 5);
        QTest::newRow("four bytes, the other way round") << QByteArray("\xf8\x16\x0b\xa0y", 5);
        QTest::newRow("a photo's middle") << "odd" + photo.mid(photo.size() / 2 + 7, 128);
        QTest::newRow("a hash") << QByteArray(32, 'h');
        QTest::newRow("a hash in hex") << QByteArray(32, 'h').toHex().toUpper();
    }
    void theSearchFindsEveryForm() {
        QFETCH(QByteArray, content);
        tests::Traces traces;
        traces.addNumber("a00b16f8");
        traces.addPhoto(drawnPhoto(101), drawnPhoto(1));
        traces.addDigest(QByteArray(32, 'h'));
        QVERIFY(traces.blocks() > 10);
        QVERIFY(traces.areIn(content));
        QVERIFY(!traces.areIn(drawnPhoto(102) + content.mid(content.size() / 2 + 1)));
    }

    void nothingOfTheVolunteerIsLeftInTheFolder() {
        TempProject project;
        const auto number = addKnown(project, 0xb16f8);
        addKnown(project, 2);
        cachePicture(project, shaOf(project, number, 1));
        const auto traces = tracesOf(project, number, 100 * 0xb16f8);
        QVERIFY(!traces.filesIn(project.path()).isEmpty());
        QCOMPARE(filesWith(project, number.toString().toLatin1()).isEmpty(), tests::onPostgres()); // whose files core_intake_team_withdrawal_test looks through

        const auto receipt = withdraw(project, number);
        QVERIFY(receipt.isFinished);
        QCOMPARE(receipt.erased.rows.value(QStringLiteral("ballot")), 4);
        QCOMPARE(receipt.tombstones, QStringList{project->withdrawals().tombstoneOf(number)});
        QCOMPARE(traces.filesIn(project.path()), QStringList());
        QCOMPARE(filesWith(project, "a small picture"), QStringList());
        QCOMPARE(filesWith(project, receipt.tombstones.first().toLatin1()).size(), tests::onPostgres() ? 0 : 1);
        QCOMPARE(project->photos().all()->size(), 3);
        auditHolds(project);
    }

    void tablesOfLaterSchemasAreErasedToo() {
        TempProject project;
        const auto number = addKnown(project, 1);
        TempProject::require(project->database().runScript(QStringLiteral("CREATE TABLE later (id INTEGER PRIMARY KEY, a TEXT, b TEXT);\n"
                                                                          "INSERT INTO later VALUES (1, NULL, 'moved a0000001_2 up'), (2, 'a0000002', 'x');\n")));
        QCOMPARE(withdraw(project, number).erased.rows.value(QStringLiteral("later")), 1);
        QCOMPARE(project->database().select(QStringLiteral("SELECT id FROM later"))->size(), 1);
    }

    void roundsAndDecisionsAboutTheVolunteerGoToo() {
        TempProject project;
        const auto number = addKnown(project, 1), other = addKnown(project, 2);
        const auto text = [](const model::AgreementNumber& n) { return n.toString(); };
        TempProject::require(project->polls().save({QStringLiteral("gender"), true, 2, {text(number), text(other)}, QStringLiteral("ties"), QStringLiteral("ann"), project->now()}));
        TempProject::require(project->polls().save({QStringLiteral("smile"), true, 2, {text(number) + QStringLiteral("_1")}, QStringLiteral("ties"), QStringLiteral("ann"), project->now()}));
        TempProject::require(project->polls().decide({QStringLiteral("gender"), text(number), QStringLiteral("male"), QStringLiteral("seen"), QStringLiteral("ann"), project->now()}));
        QCOMPARE(withdraw(project, number).erased.rows.value(QStringLiteral("decision")), 1);
        QCOMPARE(project->polls().poll(QStringLiteral("gender"))->subjects, QStringList{text(other)});
        QVERIFY(project->polls().poll(QStringLiteral("gender"))->isOpen);
        QVERIFY(!project->polls().poll(QStringLiteral("smile"))->isOpen);
        auditHolds(project);
        QCOMPARE(filesWith(project, text(number).toLatin1()), QStringList());
    }

    void kitsMadeSinceAreNamedForTheyLieElsewhere() {
        TempProject project;
        const auto there = addSubmission(project, 1, 10), later = addSubmission(project, 2, -1);
        TempProject::require(project->database().transaction([&] { return project->chain().append(QStringLiteral("kit.made"), QStringLiteral("a kit"), "its seal"); }));
        QCOMPARE(intake::withdrawalPreview(*project, later)->kits.size(), 0); // it came after the kit
        const auto receipt = intake::withdraw(*project, there, QLatin1String(kReason));
        QCOMPARE(receipt->erased.kits.size(), 1);
        QVERIFY(intake::toText(*receipt).contains(QStringLiteral("Kits for voters made since it came: 1")));
        QVERIFY(intake::toJson(*receipt).contains("kits_made_at"));
    }

    void aSecondTimeThereIsNothing() {
        TempProject project;
        const auto number = addKnown(project, 1);
        withdraw(project, number);
        const auto again = intake::withdraw(*project, number, QLatin1String(kReason));
        QCOMPARE(again.error().kind, base::ErrorKind::NotFound);
        QVERIFY(again.error().message.find("before") != std::string::npos);
        QCOMPARE(*project->withdrawals().count(), 1);
    }

    void theSamePhotosOfAnotherSubmissionStay() {
        TempProject project;
        const auto number = addKnown(project, 1), other = addSubmission(project, 2);
        const auto twin = addStoredPhoto(project, other, 1, drawnPhoto(101));
        TempProject::require(project->photos().markSameAs(twin, {number, 1}));
        cachePicture(project, shaOf(project, other, 1));
        const auto receipt = withdraw(project, number);
        QCOMPARE(receipt.erased.sharedOriginals, 1);
        QCOMPARE(receipt.erased.originals.size(), 2);
        const auto photo = **project->photos().find(twin);
        QVERIFY(!photo.sameAs); // it stands for itself again
        QVERIFY(project->vault().read(photo.sha256).has_value());
        QCOMPARE(storage::cachedPicturesOf(project->cacheFolder(), {photo.sha256}).size(), 1);
        auditHolds(project);
    }

    void whatTheVolunteerSentAgainGoesToo() {
        TempProject project;
        const auto number = addKnown(project, 1), again = addSubmission(project, 2);
        for (int i = 1; i <= 3; ++i) addStoredPhoto(project, again, i, drawnPhoto(100 + i));
        TempProject::require(project->submissions().markSentAgain(again, number));
        const auto receipt = withdraw(project, number);
        QCOMPARE(receipt.erased.sentAgain, QVector<model::AgreementNumber>{again});
        QCOMPARE(receipt.tombstones.size(), 2);
        QVERIFY(project->submissions().all()->isEmpty());
        QCOMPARE(filesWith(project, again.toString().toLatin1()), QStringList());
        auditHolds(project);
    }

    void theSameFolderStaysOutUnderAnyNumber() {
        QTemporaryDir in;
        const auto number = tests::writeSubmission(in.path(), 1, tests::completeForm(qPrintable(daysAgo(3).toString(Qt::ISODate))));
        TempProject project;
        TempProject::require(intake::importSubmissions(*project, in.path(), {}));
        withdraw(project, *model::AgreementNumber::parse(number));
        QVERIFY(QDir(in.path()).mkpath(QStringLiteral("a0abcdef")));
        QVERIFY(QFile::copy(QStringLiteral("%1/%2/%2_5.jpeg").arg(in.path(), number), in.path() + QStringLiteral("/a0abcdef/a0abcdef_1.jpeg")));
        const auto report = intake::importSubmissions(*project, in.path(), {});
        QVERIFY(report.has_value());
        QCOMPARE(report->submissions, 0);
        QCOMPARE(report->problems.size(), 2);
        QCOMPARE(filesWith(project, number.toLatin1()), QStringList());
        QCOMPARE(filesWith(project, drawnPhoto(105).right(64)), QStringList());
    }

    void afterThePeriodTheSettingDecides() {
        TempProject project;
        const auto number = addKnown(project, 1, 51);
        const auto refused = intake::withdraw(*project, number, QLatin1String(kReason));
        QCOMPARE(refused.error().kind, base::ErrorKind::Denied);
        QVERIFY(intake::withdrawalPreview(*project, number)->isLate);
        TempProject::require(project->settings().set(storage::kLateWithdrawal, QStringLiteral("allow")));
        QVERIFY(withdraw(project, number).erased.isLate);
    }

    void aReasonIsNeededAndNamesNobody() {
        TempProject project;
        const auto number = addKnown(project, 1);
        for (const auto& reason : {QStringLiteral("  "), QStringLiteral("A0000001 asked")})
            QCOMPARE(intake::withdraw(*project, number, reason).error().kind, base::ErrorKind::Invalid);
        QCOMPARE(project->photos().all()->size(), 3);
    }

    void aVoterMayNot() {
        if (tests::onPostgres()) QSKIP("A team's voter cannot even see it: core_storage_team_test");
        TempProject project;
        const auto number = addKnown(project, 1);
        auto voter = storage::Project::open(project.path(), {QStringLiteral("eve"), model::Role::Voter});
        QCOMPARE(intake::withdraw(**voter, number, QLatin1String(kReason)).error().kind, base::ErrorKind::Denied);
        QCOMPARE((*voter)->settings().set(storage::kLateWithdrawal, QStringLiteral("allow")).error().kind, base::ErrorKind::Denied);
        QCOMPARE(project->photos().all()->size(), 3);
    }

    void releasesThatHeldTheVolunteerAreMarked() {
        TempProject project;
        const auto number = addKnown(project, 1), other = addKnown(project, 2);
        const auto record = [](const char* folder) { return storage::ReleaseRecord{QLatin1String(folder), QDateTime::currentDateTimeUtc(), 1, 1, {}, QByteArray(32, 'm'), {}, 0}; };
        TempProject::require(project->releases().add(record("/held"), {{{number, 1}, {}}, {{other, 1}, {}}}));
        TempProject::require(project->releases().add(record("/others"), {{{other, 2}, {}}}));
        const auto receipt = withdraw(project, number);
        QCOMPARE(receipt.erased.releases.size(), 1);
        QCOMPARE(receipt.erased.releases.first().folder, QStringLiteral("/held"));
        const auto releases = *project->releases().all();
        QCOMPARE(releases.size(), 2);
        for (const auto& release : releases) QCOMPARE(release.withdrawn, release.folder == QLatin1String("/held") ? 1 : 0);
        QVERIFY(intake::toText(receipt).contains(QStringLiteral("/held")));
    }

    /// As after a kill between the transaction and the erasing of files: the next opening goes on.
    void anErasureLeftHalfDoneIsFinishedAtTheNextOpening() {
        if (tests::onPostgres()) QSKIP("core_intake_team_withdrawal_test");
        TempProject project;
        const auto number = addKnown(project, 1);
        const auto sha256 = shaOf(project, number, 1);
        TempProject::require(project->withdrawals().erase(number, {sha256}, QLatin1String(kReason)));
        QVERIFY(QFile::exists(project->vault().path(sha256)));
        QVERIFY(storage::Project::open(project.path(), {}).has_value());
        QVERIFY(!QFile::exists(project->vault().path(sha256)));
        QVERIFY(!project->withdrawals().pending()->remnants);
        QCOMPARE(filesWith(project, number.toString().toLatin1()), QStringList());
    }

    void whileAnotherProgramReadsTheRestWaits() {
        if (tests::onPostgres()) QSKIP("core_intake_team_withdrawal_test");
        TempProject project;
        const auto number = addKnown(project, 1);
        auto reader = storage::Database::openSqlite(project.path() + QStringLiteral("/project.sqlite"));
        TempProject::require((*reader)->run(QStringLiteral("BEGIN")));
        TempProject::require((*reader)->select(QStringLiteral("SELECT * FROM photo")));
        TempProject::require(project->database().run(QStringLiteral("PRAGMA busy_timeout = 100")));
        QVERIFY(!withdraw(project, number).isFinished);
        TempProject::require((*reader)->run(QStringLiteral("COMMIT")));
        QVERIFY(storage::finishErasures(*project).has_value());
        QCOMPARE(filesWith(project, number.toString().toLatin1()), QStringList());
    }

    void addressesGoWhenThePeriodEnds() {
        TempProject project;
        const auto early = addSubmission(project, 1, 49), over = addSubmission(project, 2, 51);
        QCOMPARE(*storage::eraseOverdueAddresses(*project), 1);
        QCOMPARE((**project->submissions().find(early)).ip, QStringLiteral("192.0.2.1"));
        QCOMPARE((**project->submissions().find(over)).ip, QString());
        QCOMPARE(*storage::eraseOverdueAddresses(*project), 0);
        auditHolds(project);
    }
};

QTEST_GUILESS_MAIN(WithdrawalTest)
#include "withdrawal_test.moc"
