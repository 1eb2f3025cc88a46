#include "core/intake/import.h"
#include "core/storage/file_lock.h"
#include "tests/support/submission_folder.h"
#include "tests/support/temp_project.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <unistd.h>

using namespace paulownia;
using tests::drawnPhoto;
using tests::TempProject;
using tests::writeFile;
using tests::writeSubmission;

class ImportTest : public QObject {
    Q_OBJECT

    QString at(const QString& path) const { return m_folder->filePath(path); }
    QString photoFile(const QString& number, int photo) const { return at(QStringLiteral("%1/%1_%2.jpeg").arg(number).arg(photo)); }
    intake::ImportReport import(TempProject& project) const {
        auto report = intake::importSubmissions(*project, m_folder->path(), {});
        TempProject::require(report);
        return *report;
    }
    static QStringList sourcesOf(const QVector<storage::IntakeProblem>& problems) {
        QStringList sources;
        for (const auto& problem : problems) sources << problem.source;
        sources.sort();
        return sources;
    }
    static int storedFiles(TempProject& project) {
        int count = 0;
        QDirIterator files(project.path() + QStringLiteral("/photos"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        for (; files.hasNext(); files.next()) ++count;
        return count;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void importsFormAndPhotos() {
        const auto number = *model::AgreementNumber::parse(writeSubmission(m_folder->path(), 1));
        TempProject project;
        const auto report = import(project);
        QCOMPARE(report.submissions, 1);
        QCOMPARE(report.photos, 9);
        QCOMPARE(sourcesOf(report.problems), QStringList());
        const auto submission = **project->submissions().find(number);
        QCOMPARE(submission.consent, model::ConsentState::OnRecord);
        QCOMPARE(submission.submittedAt, QDateTime(QDate(2019, 2, 8), QTime(0, 15), Qt::UTC));
        const auto photo = **project->photos().find(model::PhotoId(number, 3));
        QCOMPARE(photo.originalName, QStringLiteral("IMG_3.JPG"));
        QCOMPARE(photo.size, QSize(160, 120));
        QVERIFY(photo.perceptualHash != 0);
        QCOMPARE(*project->vault().read(photo.sha256), drawnPhoto(103));
    }

    void aSecondRunAddsNothing() {
        writeSubmission(m_folder->path(), 1);
        writeFile(at(QStringLiteral("a0000002/a0000002_1.jpeg")), {});
        TempProject project;
        const auto first = import(project);
        const auto head = project->chain().head()->seq;
        const auto second = import(project);
        QCOMPARE(second.submissions + second.photos, 0);
        QCOMPARE(second.alreadyThere, 2);
        QCOMPARE(sourcesOf(second.problems), sourcesOf(first.problems));
        QCOMPARE(sourcesOf(*project->submissions().problems()), sourcesOf(first.problems));
        QCOMPARE(project->chain().head()->seq, head);
    }

    void listsEveryProblemAndImportsTheRest() {
        const auto a = writeSubmission(m_folder->path(), 1);
        writeFile(photoFile(a, 2), {});
        writeFile(photoFile(a, 3), drawnPhoto(103).left(900));
        writeFile(photoFile(a, 4), tests::encoded(tests::lopsidedPicture(100, 100), ".png"));
        QFile::remove(photoFile(a, 5));
        writeFile(at(QStringLiteral("readme.txt")), "x");
        const auto young = writeSubmission(m_folder->path(), 2, tests::completeForm("2019-02-08T09:15:00Z", 1999));
        const auto refused = writeSubmission(m_folder->path(), 3, tests::completeForm().replace("consent_3\tyes", "consent_3\tno"));
        const auto bad = writeSubmission(m_folder->path(), 4, "nonsense");
        TempProject project;
        const auto report = import(project);
        QCOMPARE(report.submissions, 4);
        const auto form = [](const QString& number) { return QStringLiteral("%1/%1.tsv").arg(number); };
        QStringList expected{QStringLiteral("readme.txt"), form(young), form(refused), form(bad), form(bad), form(bad) + QStringLiteral(":1"), a};
        for (int i = 2; i <= 4; ++i) expected << QStringLiteral("%1/%1_%2.jpeg").arg(a).arg(i);
        expected.sort();
        QCOMPARE(sourcesOf(report.problems), expected);
        QCOMPARE(project->photos().ofVolunteer(*model::AgreementNumber::parse(a))->size(), 8);
        QCOMPARE(project->photos().reviewable()->size(), 5 + 27);
        QVERIFY(!(**project->submissions().find(*model::AgreementNumber::parse(refused))).isConsented());
    }

    void aFolderWithoutFormHasNoConsentOnRecord() {
        const auto form = QStringLiteral("a0000001/a0000001.tsv");
        writeFile(at(QStringLiteral("a0000001/a0000001_1.jpeg")), drawnPhoto(1));
        TempProject project;
        QVERIFY(sourcesOf(import(project).problems).contains(form));
        QCOMPARE(project->photos().reviewable()->size(), 1);
        const auto number = *model::AgreementNumber::parse(QStringLiteral("a0000001"));
        TempProject::require(project->submissions().recordConsent(number, QStringLiteral("paper form, folder 3")));
        QVERIFY(!sourcesOf(import(project).problems).contains(form));
    }

    void neverWritesOverWhatWasImported() {
        const auto a = writeSubmission(m_folder->path(), 1);
        QFile::remove(photoFile(a, 9));
        TempProject project;
        import(project);
        const auto before = *project->photos().all();
        writeFile(photoFile(a, 1), drawnPhoto(999));
        writeFile(photoFile(a, 9), drawnPhoto(109));
        QFile::remove(photoFile(a, 2));
        writeFile(at(QStringLiteral("%1/%1.tsv").arg(a)), tests::completeForm("2019-02-08T09:15:00+09:00", 1981));
        const auto report = import(project);
        QCOMPARE(report.photos, 0);
        QStringList expected{QStringLiteral("%1/%1.tsv").arg(a)};
        for (const int i : {1, 2, 9}) expected << QStringLiteral("%1/%1_%2.jpeg").arg(a).arg(i);
        QCOMPARE(sourcesOf(report.problems), expected);
        const auto after = *project->photos().all();
        QCOMPARE(after.size(), 8);
        QCOMPARE(after.first().sha256, before.first().sha256);
        QCOMPARE((**project->submissions().find(before.first().id.volunteer())).birthYear, std::optional(1980));
    }

    void withdrawnNumbersStayOut() {
        const auto a = writeSubmission(m_folder->path(), 1);
        TempProject project;
        TempProject::require(project->withdrawals().erase(*model::AgreementNumber::parse(a), {}, QStringLiteral("asked for")));
        const auto report = import(project);
        QCOMPARE(report.submissions, 0);
        QCOMPARE(sourcesOf(report.problems), QStringList{a});
        QVERIFY(project->submissions().problems()->isEmpty()); // the number is not kept
        QVERIFY(project->photos().all()->isEmpty());
        QCOMPARE(storedFiles(project), 0);
    }

    void withdrawnPhotosStayOutUnderAnyNumber() {
        const auto a = writeSubmission(m_folder->path(), 1);
        writeSubmission(m_folder->path(), 2);
        TempProject project;
        const auto sha256 = QCryptographicHash::hash(drawnPhoto(104), QCryptographicHash::Sha256);
        TempProject::require(project->withdrawals().erase(*model::AgreementNumber::parse(QStringLiteral("a0ffffff")), {sha256}, QStringLiteral("asked for")));
        const auto report = import(project);
        QCOMPARE(report.submissions, 1);
        QCOMPARE(sourcesOf(report.problems), QStringList{QStringLiteral("%1/%1_4.jpeg").arg(a)});
        QVERIFY(!QFile::exists(project->vault().path(sha256)));
        QCOMPARE(storedFiles(project), 9);
    }

    void stoppedInTheMiddleItKeepsWholeSubmissionsAndGoesOn() {
        for (int i = 1; i <= 6; ++i) writeSubmission(m_folder->path(), i);
        TempProject project;
        std::stop_source stop;
        const auto stopAtTheFourth = [&](const base::Progress& p) {
            if (p.done >= 27) stop.request_stop();
        };
        const auto stopped = intake::importSubmissions(*project, m_folder->path(), base::Task(stopAtTheFourth, stop.get_token()));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, base::ErrorKind::Cancelled);
        QCOMPARE(project->photos().all()->size(), 27);
        QCOMPARE(storedFiles(project), 27);
        QCOMPARE(import(project).submissions, 3);
        QCOMPARE(project->photos().all()->size(), 54);
        QVERIFY(!project->chain().verify()->has_value());
    }

    void aFailureInTheMiddleLeavesNothingHalf() {
        for (int i = 1; i <= 2; ++i) writeSubmission(m_folder->path(), i);
        TempProject project;
        TempProject::require(project->database().run(QStringLiteral(
            "CREATE TRIGGER refuse BEFORE INSERT ON photo WHEN NEW.photo = 'a0000002_3' BEGIN SELECT RAISE(ABORT, 'no'); END")));
        QCOMPARE(intake::importSubmissions(*project, m_folder->path(), {}).error().kind, base::ErrorKind::Database);
        QCOMPARE(project->submissions().all()->size(), 1);
        QCOMPARE(project->photos().all()->size(), 9);
        QCOMPARE(storedFiles(project), 9);
        TempProject::require(project->database().run(QStringLiteral("DROP TRIGGER refuse")));
        QCOMPARE(import(project).submissions, 1);
    }

    void anUnreadableFilePostponesItsSubmission() {
        const auto a = writeSubmission(m_folder->path(), 1);
        QFile::remove(photoFile(a, 4));
        QVERIFY(QFile::link(QStringLiteral("/proc/self/mem"), photoFile(a, 4))); // opens, but does not read
        TempProject project;
        const auto report = import(project);
        QCOMPARE(report.submissions, 0);
        QCOMPARE(sourcesOf(report.problems), (QStringList{a, QStringLiteral("%1/%1_4.jpeg").arg(a)}));
        QCOMPARE(storedFiles(project), 0);
        QFile::remove(photoFile(a, 4));
        writeFile(photoFile(a, 4), drawnPhoto(104));
        QCOMPARE(import(project).submissions, 1);
        QVERIFY(project->submissions().problems()->isEmpty());
    }

    void aFileLargerThanAnyPhotoIsLeftOut() {
        const auto a = writeSubmission(m_folder->path(), 1);
        QFile large(photoFile(a, 1)); // sparse: costs no space
        QVERIFY(large.open(QIODevice::ReadWrite) && large.resize(60 * 1024 * 1024));
        large.close();
        TempProject project;
        const auto report = import(project);
        QCOMPARE(report.photos, 8);
        QCOMPARE(sourcesOf(report.problems), QStringList{QStringLiteral("%1/%1_1.jpeg").arg(a)});
    }

    void twoImportsAtOnceAreRefused() {
        writeSubmission(m_folder->path(), 1);
        TempProject project;
        const auto other = storage::FileLock::take(project.path() + QStringLiteral("/import.lock"));
        QVERIFY(other.has_value());
        QCOMPARE(intake::importSubmissions(*project, m_folder->path(), {}).error().kind, base::ErrorKind::Conflict);
    }

    void saysWhenThereIsNoSource() {
        TempProject project;
        QCOMPARE(intake::importSubmissions(*project, at(QStringLiteral("nowhere")), {}).error().kind, base::ErrorKind::NotFound);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
