#include "core/storage/backup.h"
#include "core/storage/file_lock.h"
#include "core/storage/project_audit.h"
#include "tests/support/temp_project.h"

#include <QDirIterator>
#include <sys/mount.h>

using namespace paulownia;
using base::ErrorKind;
using tests::TempProject;

class BackupTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TempProject> m_project;
    std::unique_ptr<QTemporaryDir> m_out;

    QString out(const char* name = "copy") const { return m_out->filePath(QLatin1String(name)); }
    QStringList everythingAtOut() const { return QDir(m_out->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
    static std::unique_ptr<storage::Project> open(const QString& folder) {
        auto opened = storage::Project::openQuietly(folder, {QStringLiteral("tester"), model::Role::Curator});
        TempProject::require(opened);
        return std::move(*opened);
    }
    void addPhoto(const model::PhotoId& id, const QByteArray& bytes) {
        const auto sha256 = (*m_project)->vault().store(bytes);
        TempProject::require(sha256);
        TempProject::require((*m_project)->photos().add({id, *sha256, bytes.size(), QSize(1, 1), 1, {}, 0, {}, {}}));
    }

private Q_SLOTS:
    void init() {
        m_project = std::make_unique<TempProject>();
        m_out = std::make_unique<QTemporaryDir>();
        const auto number = m_project->addVolunteer(1, 0);
        for (int i = 1; i <= 3; ++i) addPhoto({number, i}, "photo " + QByteArray::number(i));
        addPhoto({number, 4}, "photo 1"); // the same file
        model::Submission unknown{*model::AgreementNumber::parse(QStringLiteral("a0000002")), {}, {}, {}, model::ConsentState::NotOnRecord, {}, {}, QDateTime::currentDateTimeUtc(), {}, {}};
        TempProject::require((*m_project)->submissions().add(unknown)); // columns without a value
    }

    void theCopyOpensAndHolds() {
        const auto report = storage::backUp(**m_project, out(), {});
        QVERIFY2(report.has_value(), report ? "" : report.error().text().c_str());
        QCOMPARE(report->originals, 3);
        QCOMPARE(report->submissions, 2);
        const auto copy = open(out());
        QVERIFY(!copy->isTeams());
        QVERIFY(storage::audit(*copy, {})->holds());
        QCOMPARE(copy->chain().head()->hash, report->head);
        QCOMPARE(copy->photos().all()->size(), 4);
        QVERIFY(!(*copy->submissions().find(*model::AgreementNumber::parse(QStringLiteral("a0000002"))))->submittedAt.isValid());
        QCOMPARE(copy->chain().signingKey().publicKey(), (*m_project)->chain().signingKey().publicKey());
        QCOMPARE(everythingAtOut(), QStringList{QStringLiteral("copy")});
        QCOMPARE(QFile::permissions(out()) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther), QFile::Permissions());
    }

    void isOnRecord() {
        const auto head = (*m_project)->chain().head();
        TempProject::require(storage::backUp(**m_project, out(), {}));
        const auto all = storage::backups(**m_project);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().folder, out());
        QCOMPARE(all->first().acts, head->seq);
        QCOMPARE((*m_project)->chain().head()->seq, head->seq + 1);
        QCOMPARE((*m_project)->chain().lastActBut(storage::kLeaveReleasesAlone)->hash, head->hash);
        QVERIFY(storage::audit(**m_project, {})->holds());
        QVERIFY(storage::backups(*open(out()))->isEmpty()); // it does not know of itself
    }

    /// On record before it appears: one that could not be put in its place is on record as given up, and no longer named.
    void isOnRecordBeforeItAppears() {
        const auto head = (*m_project)->chain().head();
        const base::Task task([&](const base::Progress& p) {
            if (p.done != 2) return;
            QFile other(out()); // another program is faster
            QVERIFY(other.open(QIODevice::WriteOnly));
        }, {});
        QVERIFY(!storage::backUp(**m_project, out(), task).has_value());
        const auto acts = (*m_project)->database().select(QStringLiteral("SELECT act FROM chain WHERE seq > ? ORDER BY seq"), {head->seq});
        QVERIFY2(acts.has_value(), acts ? "" : acts.error().text().c_str());
        QCOMPARE(acts->size(), 2);
        QCOMPARE(acts->at(0).text(0), QStringLiteral("backup.made"));
        QCOMPARE(acts->at(1).text(0), QStringLiteral("backup.given-up"));
        QVERIFY(storage::backups(**m_project)->isEmpty());
        QVERIFY(storage::audit(**m_project, {})->holds());
        QCOMPARE(everythingAtOut(), QStringList{QStringLiteral("copy")}); // the other program's
    }

    void takesReleasesAndRunsAndNothingElse() {
        const auto folder = (*m_project)->folder();
        for (const char* name : {"/releases/one/manifest.json", "/releases/unknown/x", "/releases/.one.unfinished-abc/x", "/runs/a/b/config.json", "/cache/thumb.jpeg", "/stray"}) {
            QDir().mkpath(QFileInfo(folder + QLatin1String(name)).path());
            QFile file(folder + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        storage::ReleaseRecord release{folder + QStringLiteral("/releases/one"), (*m_project)->now(), 1, 1, {}, QByteArray(32, 'm'), *(*m_project)->chain().head(), 0};
        TempProject::require((*m_project)->releases().add(release, {}));
        TempProject::require(storage::backUp(**m_project, out(), {}));
        QStringList files;
        QDirIterator all(out(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            if (const auto path = all.next().mid(out().size()); !path.startsWith(QLatin1String("/photos/"))) files.append(path);
        files.sort();
        QCOMPARE(files, (QStringList{QStringLiteral("/project.sqlite"), QStringLiteral("/releases/one/manifest.json"), QStringLiteral("/runs/a/b/config.json")}));
    }

    void refusesWhatIsTakenOrWithin() {
        QVERIFY(QDir().mkpath(out()));
        QCOMPARE(storage::backUp(**m_project, out(), {}).error().kind, ErrorKind::Denied);
        QVERIFY(QDir(out()).isEmpty());
        QCOMPARE(storage::backUp(**m_project, (*m_project)->folder() + QStringLiteral("/backup"), {}).error().kind, ErrorKind::Denied);
        QCOMPARE(storage::backUp(**m_project, out("nowhere/copy"), {}).error().kind, ErrorKind::NotFound);
        const auto other = storage::FileLock::take(out(".busy.lock"));
        QVERIFY(other.has_value());
        QCOMPARE(storage::backUp(**m_project, out("busy"), {}).error().kind, ErrorKind::Denied);
        QVERIFY(storage::backups(**m_project)->isEmpty());
    }

    void aVoterMayNot() {
        if (tests::onPostgres()) QSKIP("the server's rights say it there: team_test");
        const auto voter = storage::Project::open((*m_project)->folder(), {QStringLiteral("ann"), model::Role::Voter});
        QCOMPARE(storage::backUp(**voter, out(), {}).error().kind, ErrorKind::Denied);
    }

    void aCancelLeavesNothing() {
        std::stop_source stop;
        const base::Task task([&](const base::Progress& p) { if (p.done == 2) stop.request_stop(); }, stop.get_token());
        QCOMPARE(storage::backUp(**m_project, out(), task).error().kind, ErrorKind::Cancelled);
        QVERIFY(everythingAtOut().isEmpty());
        QVERIFY(storage::backups(**m_project)->isEmpty());
    }

    void whatAKilledOneLeftGoes() {
        QVERIFY(QDir().mkpath(out(".copy.unfinished-abcdef/photos")));
        QVERIFY(QDir().mkpath(out(".other.unfinished-abcdef")));
        TempProject::require(storage::backUp(**m_project, out(), {}));
        QCOMPARE(everythingAtOut(), (QStringList{QStringLiteral(".other.unfinished-abcdef"), QStringLiteral("copy")}));
    }

    void aDamagedProjectIsNotBackedUp() {
        const auto photos = (*m_project)->photos().all();
        const auto path = (*m_project)->vault().path(photos->first().sha256);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("other bytes");
        file.close();
        const auto damaged = storage::backUp(**m_project, out(), {});
        QCOMPARE(damaged.error().kind, ErrorKind::Invalid);
        QCOMPARE(QString::fromStdString(damaged.error().where), photos->first().id.toString());
        QVERIFY(QFile::remove(path));
        QCOMPARE(storage::backUp(**m_project, out(), {}).error().kind, ErrorKind::Conflict);
        QVERIFY(everythingAtOut().isEmpty());
    }

    void aFullDiskIsTold() {
        addPhoto({*model::AgreementNumber::parse(QStringLiteral("a0000001")), 5}, QByteArray(4 << 20, 'x'));
        for (const char* size : {"size=64k", "size=2m"}) { // too small for the database, and for the photos
            const auto disk = out("disk");
            QVERIFY(QDir().mkpath(disk));
            if (::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, size) != 0) QSKIP("only root can make a small disk");
            const auto full = storage::backUp(**m_project, disk + QStringLiteral("/copy"), {});
            const auto left = QDir(disk).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
            ::umount(QFile::encodeName(disk).constData());
            QVERIFY(!full.has_value());
            QVERIFY2(full.error().message.find("full") != std::string::npos, full.error().text().c_str());
            QVERIFY(full.error().where.find("disk") != std::string::npos);
            QVERIFY(left.isEmpty());
        }
        QVERIFY(storage::backups(**m_project)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
