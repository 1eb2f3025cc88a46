#include "core/intake/archive_source.h"

#include "core/intake/import.h"
#include "tests/support/submission_folder.h"
#include "tests/support/temp_project.h"

#include <archive.h>
#include <archive_entry.h>

using namespace paulownia;
using tests::drawnPhoto;
using tests::TempProject;

class ArchiveSourceTest : public QObject {
    Q_OBJECT

    using Entries = QVector<std::pair<QByteArray, QByteArray>>; // name, contents

    QString zip(const Entries& entries) const {
        const auto path = m_folder->filePath(QStringLiteral("submissions.zip"));
        archive* a = archive_write_new();
        archive_write_set_format_zip(a);
        archive_write_open_filename(a, path.toLocal8Bit().constData());
        for (const auto& [name, contents] : entries) {
            archive_entry* entry = archive_entry_new();
            archive_entry_set_pathname(entry, name.constData());
            archive_entry_set_size(entry, contents.size());
            archive_entry_set_filetype(entry, AE_IFREG);
            archive_entry_set_perm(entry, 0600);
            archive_write_header(a, entry);
            archive_write_data(a, contents.constData(), static_cast<size_t>(contents.size()));
            archive_entry_free(entry);
        }
        archive_write_free(a);
        return path;
    }
    static Entries submission(const QByteArray& prefix, const QByteArray& number) {
        Entries entries{{prefix + number + "/" + number + ".tsv", tests::completeForm()}};
        for (int i = 1; i <= 9; ++i) entries.append({prefix + number + "/" + number + "_" + QByteArray::number(i) + ".jpeg", drawnPhoto(i)});
        return entries;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void importsAZip_data() {
        QTest::addColumn<QByteArray>("prefix");
        for (const char* prefix : {"", "submissions/", "./", "data/2019/", "data\\"}) QTest::newRow(prefix) << QByteArray(prefix);
    }
    void importsAZip() {
        QFETCH(QByteArray, prefix);
        const auto path = zip(submission(prefix, "a00b16f8") + submission(prefix, "a00b16f9") + Entries{{prefix + "truth.tsv", "x"}});
        TempProject project;
        const auto report = intake::importSubmissions(*project, path, {});
        QVERIFY2(report.has_value(), report ? "" : report.error().text().c_str());
        QCOMPARE(report->submissions, 2);
        QCOMPARE(report->photos, 18);
        for (const auto& problem : report->problems) QFAIL(qPrintable(problem.source + problem.problem));
        QCOMPARE(intake::importSubmissions(*project, path, {})->alreadyThere, 2);
    }

    void readsInAnyOrder() {
        const auto source = intake::openArchive(zip({{"a00b16f8/a00b16f8_1.jpeg", "one"}, {"a00b16f8/a00b16f8_2.jpeg", "two"}}));
        QCOMPARE(*(*source)->read(QStringLiteral("a00b16f8/a00b16f8_2.jpeg")), QByteArray("two"));
        QCOMPARE(*(*source)->read(QStringLiteral("a00b16f8/a00b16f8_1.jpeg")), QByteArray("one"));
        QVERIFY(!(*source)->read(QStringLiteral("a00b16f8/a00b16f8_3.jpeg")));
    }

    void noNameReachesOutsideTheProject() {
        const auto outside = m_folder->filePath(QStringLiteral("escaped.jpeg"));
        const auto path = zip(submission({}, "a00b16f8") + Entries{{"../escaped.jpeg", "x"}, {outside.toUtf8(), "x"}, {"a00b16f8/../../escaped.jpeg", "x"}});
        TempProject project;
        const auto report = intake::importSubmissions(*project, path, {});
        QCOMPARE(report->photos, 9);
        QCOMPARE(report->problems.size(), 3);
        QVERIFY(!QFile::exists(outside));
    }

    void aBombIsRefused() {
        Entries entries;
        for (int i = 1; i <= 4; ++i) entries.append({"a00b16f8/a00b16f8_" + QByteArray::number(i) + ".jpeg", QByteArray(30 * 1024 * 1024, '\0')});
        TempProject project;
        const auto report = intake::importSubmissions(*project, zip(entries), {});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, base::ErrorKind::Unsupported);
        QVERIFY(project->submissions().all()->isEmpty());
    }

    void whatIsNoArchiveIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("hello, this is no archive");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("photo") << drawnPhoto(1);
    }
    void whatIsNoArchiveIsRefused() {
        QFETCH(QByteArray, bytes);
        const auto path = m_folder->filePath(QStringLiteral("x.zip"));
        tests::writeFile(path, bytes);
        const auto source = intake::openSource(path);
        QVERIFY(!source);
        QCOMPARE(source.error().kind, base::ErrorKind::Invalid);
        QCOMPARE(QString::fromStdString(source.error().where), path);
    }

    void aCutOffZipLosesNothingThatWasThere() {
        const auto path = zip(submission({}, "a00b16f8"));
        TempProject project;
        TempProject::require(intake::importSubmissions(*project, path, {}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
        file.close();
        const auto report = intake::importSubmissions(*project, path, {}); // refused, or told file by file
        QVERIFY(!report || !report->problems.isEmpty());
        QCOMPARE(project->photos().all()->size(), 9);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ArchiveSourceTest)
#include "archive_source_test.moc"
