#include "core/storage/backup.h"
#include "core/storage/project_audit.h"
#include "core/base/random.h"
#include "tests/support/programs.h"
#include "tests/support/submission_folder.h"
#include "tests/support/voted_project.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <nlohmann/json.hpp>
#include <thread>

using namespace paulownia;
using nlohmann::json;

constexpr int kSubmissions = 100; // an import that outlasts the backup

class BackupCommandTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QStringList backup(const char* name) const { return {QStringLiteral("backup"), at("study"), at(name)}; }
    QStringList hiddenAndAll() const { return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<storage::Project> open(const char* name) const {
        auto opened = storage::Project::open(at(name), {});
        tests::TempProject::require(opened);
        return std::move(*opened);
    }
    static model::AgreementNumber number(int index) { return *model::AgreementNumber::parse(QStringLiteral("a0%1").arg(index, 6, 16, QLatin1Char('0'))); }

    /// Files that take a while to copy; no pictures.
    static void addLargeFiles(storage::Project& project, int count) {
        tests::TempProject::require(project.submissions().add({number(1), project.now(), {}, 1980, model::ConsentState::OnRecord, {}, {}, project.now(), {}, {}}));
        base::Random random(3);
        for (int i = 0; i < count; ++i) {
            if (i % 9 == 0 && i > 0) tests::TempProject::require(project.submissions().add({number(1 + i / 9), project.now(), {}, 1980, model::ConsentState::OnRecord, {}, {}, project.now(), {}, {}}));
            QByteArray bytes(3 << 20, static_cast<char>(i));
            for (int k = 0; k < 64; ++k) bytes[k] = static_cast<char>(random.below(256));
            const auto sha256 = project.vault().store(bytes);
            tests::TempProject::require(sha256);
            tests::TempProject::require(project.photos().add({{number(1 + i / 9), 1 + i % 9}, *sha256, bytes.size(), QSize(1, 1), 1, {}, 0, {}, {}}));
        }
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(tests::paulownia({QStringLiteral("new"), at("study")}).exit, 0);
    }

    void isTakenWhileAnImportAndVotersWrite() {
        for (int i = 1; i <= kSubmissions; ++i) tests::writeSubmission(at("in"), i);
        const auto study = open("study");
        tests::RunningProgram import(tests::program(QStringLiteral("paulownia")), {QStringLiteral("import"), at("study"), at("in")});
        std::atomic<int> cast = 0;
        std::jthread voter([&, folder = at("study")](std::stop_token stop) {
            auto own = storage::Project::open(folder, {QStringLiteral("ann"), model::Role::Voter});
            for (; !stop.stop_requested(); ++cast, std::this_thread::sleep_for(std::chrono::milliseconds(5))) // SQLite's lock knows no queue
                tests::TempProject::require((*own)->votes().castBallot({QStringLiteral("gender"), QStringLiteral("ann"), QStringLiteral("a0000001"), cast % 2 ? QStringLiteral("male") : QStringLiteral("female"), (*own)->now()}));
        });
        while (import.isRunning() && (study->submissions().all()->size() < 5 || cast < 5)) QTest::qWait(2);
        const int before = cast;
        const auto outcome = tests::paulownia(backup("copy") << QStringLiteral("--json"));
        const bool wasWriting = import.isRunning() && cast > before;
        voter.request_stop();
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(import.wait().exit, 0);
        QVERIFY(wasWriting);
        const auto copy = open("copy");
        const auto submissions = copy->submissions().all()->size();
        QVERIFY(submissions >= 5 && submissions < kSubmissions);
        QCOMPARE(copy->photos().all()->size(), 9 * submissions);
        QCOMPARE(json::parse(outcome.out.toStdString())["submissions"].get<int>(), static_cast<int>(submissions));
        QVERIFY(storage::audit(*copy, {})->holds());
        QVERIFY(storage::audit(*study, {})->holds());
        QCOMPARE(tests::paulownia({QStringLiteral("import"), at("copy"), at("in")}).exit, 0); // it goes on from there
        QCOMPARE(copy->submissions().all()->size(), kSubmissions);
    }

    void killedInTheMiddleItLeavesNoHalfBackup() {
        addLargeFiles(*open("study"), 30);
        tests::RunningProgram running(tests::program(QStringLiteral("paulownia")), backup("copy"));
        const auto copied = [&] {
            QDirIterator files(m_folder->path(), {QStringLiteral("*.jpeg")}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            int count = 0;
            for (; files.hasNext(); files.next()) ++count;
            return count - 30;
        };
        QElapsedTimer timer;
        for (timer.start(); copied() < 5 && timer.elapsed() < 60'000 && running.isRunning();) QTest::qWait(1);
        running.sendSignal(SIGKILL);
        QCOMPARE(running.wait().exit, 1000 + SIGKILL);
        QVERIFY(!QFileInfo::exists(at("copy")));
        QVERIFY(storage::backups(*open("study"))->isEmpty());
        QCOMPARE(tests::paulownia(backup("copy")).exit, 0);
        QCOMPARE(hiddenAndAll(), (QStringList{QStringLiteral("copy"), QStringLiteral("study")}));
    }

    void interruptedItLeavesNothing() {
        addLargeFiles(*open("study"), 30);
        tests::RunningProgram running(tests::program(QStringLiteral("paulownia")), backup("copy") << QStringLiteral("--progress") << QStringLiteral("jsonl"));
        QElapsedTimer timer;
        for (timer.start(); hiddenAndAll().size() < 2 && timer.elapsed() < 60'000 && running.isRunning();) QTest::qWait(1);
        running.sendSignal(SIGINT);
        const auto outcome = running.wait();
        QCOMPARE(outcome.exit, 130);
        QCOMPARE(hiddenAndAll(), QStringList{QStringLiteral("study")});
    }

    void refusesWhatIsThere() {
        QVERIFY(QDir().mkpath(at("copy")));
        const auto refused = tests::paulownia(backup("copy"));
        QCOMPARE(refused.exit, 4);
        QVERIFY(refused.err.contains(QStringLiteral("choose a new one")));
        QVERIFY(QDir(at("copy")).isEmpty());
        QCOMPARE(tests::paulownia({QStringLiteral("backup"), at("nowhere"), at("other")}).exit, 3);
        QCOMPARE(tests::paulownia({QStringLiteral("backup"), at("study")}).exit, 2);
    }

    /// Restoring is opening: what is built from it is what is built from the original, byte by byte.
    void aReleaseOfTheCopyIsTheOriginals() {
        tests::VotedProject project(2);
        const auto copy = project.out("copy");
        QCOMPARE(tests::paulownia({QStringLiteral("release"), project.path(), project.out("before")}).exit, 0);
        QCOMPARE(tests::paulownia({QStringLiteral("backup"), project.path(), copy}).exit, 0);
        QCOMPARE(tests::paulownia({QStringLiteral("release"), copy, project.out("restored")}).exit, 0);
        QCOMPARE(tests::paulownia({QStringLiteral("release"), project.path(), project.out("after")}).exit, 0);
        const auto names = QDir(project.out("before")).entryList(QDir::Files);
        QCOMPARE(names.size(), 8);
        for (const auto& name : names)
            for (const char* other : {"restored", "after"})
                QVERIFY2(read(project.out("before") + QLatin1Char('/') + name) == read(project.out(other) + QLatin1Char('/') + name), qPrintable(name));
        QCOMPARE(tests::paulownia({QStringLiteral("audit"), copy}).exit, 0);
    }

    /// A backup from before a withdrawal: the receipt names it, and what was restored of it is made to forget again.
    void aWithdrawalNamesBackupsAndIsRepeatedInACopy() {
        const auto today = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
        QStringList numbers;
        for (int i = 1; i <= 2; ++i) numbers << tests::writeSubmission(at("in"), i, tests::completeForm(today.constData()));
        QCOMPARE(tests::paulownia({QStringLiteral("import"), at("study"), at("in")}).exit, 0);
        QCOMPARE(tests::paulownia(backup("copy")).exit, 0);
        const auto receipt = tests::paulownia({QStringLiteral("withdraw"), at("study"), numbers[0], QStringLiteral("--reason"), QStringLiteral("asked for it"), QStringLiteral("--json")});
        QCOMPARE(receipt.exit, 0);
        QCOMPARE(json::parse(receipt.out.toStdString())["erased"]["backups_that_hold"][0]["folder"], json(at("copy").toStdString()));
        const auto again = tests::paulownia({QStringLiteral("withdraw"), at("copy"), QStringLiteral("--as-in"), at("study"), QStringLiteral("--json")});
        QVERIFY2(again.exit == 0, qPrintable(again.err));
        QCOMPARE(json::parse(again.out.toStdString())["withdrawn"].size(), size_t{1});
        const auto copy = open("copy");
        QCOMPARE(copy->submissions().all()->size(), 1);
        QCOMPARE(copy->submissions().all()->first().number.toString(), numbers[1]);
        QVERIFY(storage::audit(*copy, {})->holds());
        QDirIterator files(at("copy"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto bytes = read(files.next());
            QVERIFY2(!bytes.contains(numbers[0].toLatin1()) && !bytes.contains(tests::drawnPhoto(101).right(64)), qPrintable(files.filePath()));
        }
        QCOMPARE(json::parse(tests::paulownia({QStringLiteral("withdraw"), at("copy"), QStringLiteral("--as-in"), at("study"), QStringLiteral("--json")}).out.toStdString())["withdrawn"].size(), size_t{0});
        QCOMPARE(tests::paulownia({QStringLiteral("new"), at("other")}).exit, 0);
        QCOMPARE(tests::paulownia({QStringLiteral("withdraw"), at("copy"), QStringLiteral("--as-in"), at("other")}).exit, 3);
    }
};

QTEST_GUILESS_MAIN(BackupCommandTest)
#include "backup_command_test.moc"
