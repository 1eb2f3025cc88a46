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

    static QByteArray tarHeader(const QByteArray& name, const QByteArray& size) {
        QByteArray header(512, '\0');
        const auto put = [&](qsizetype at, const QByteArray& bytes) { header.replace(at, bytes.size(), bytes); };
        put(0, name), put(100, "0000644"), put(108, "0000000"), put(116, "0000000"), put(124, size), put(136, "00000000000"), put(148, "        "), put(156, "0");
        put(257, QByteArray("ustar\0" "00", 8));
        int sum = 0;
        for (const char byte : header) sum += static_cast<unsigned char>(byte);
        put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
        return header;
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

    /// Sizes that only a header claims are refused before anything is unpacked to get past them.
    void aClaimedSizeIsEnough_data() {
        QTest::addColumn<QByteArray>("size");
        QTest::newRow("8 GiB") << QByteArray("77777777777\0", 12);
        QTest::newRow("2^62") << QByteArray("\x80\0\0\0\x40\0\0\0\0\0\0\0", 12);
    }
    void aClaimedSizeIsEnough() {
        QFETCH(QByteArray, size);
        const auto path = m_folder->filePath(QStringLiteral("huge.tar"));
        tests::writeFile(path, tarHeader("a00b16f8/a00b16f8.tsv", QByteArray("00000000000\0", 12)) + tarHeader("a00b16f8/a00b16f8_1.jpeg", size) + QByteArray(4096, '\0'));
        const auto source = intake::openSource(path);
        QVERIFY(!source);
        QCOMPARE(source.error().kind, base::ErrorKind::Unsupported);
    }

    /// For some forms of compression libarchive starts a program found by its name.
    void noProgramIsStarted_data() {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("lrzip") << QByteArray("lrzip") << QByteArray("LRZI\0\6", 6);
        QTest::newRow("grzip") << QByteArray("grzip") << QByteArray("GRZipII\0\2\4:)", 12);
        QTest::newRow("lzop") << QByteArray("lzop") << QByteArray("\x89LZO\0\r\n\x1a\n", 9);
    }
    void noProgramIsStarted() {
        QFETCH(QByteArray, program);
        QFETCH(QByteArray, begin);
        const auto script = m_folder->filePath(QString::fromLatin1(program)), trace = m_folder->filePath(QStringLiteral("started"));
        tests::writeFile(script, "#!/bin/sh\n: > '" + QFile::encodeName(trace) + "'\n");
        QVERIFY(QFile::setPermissions(script, QFile::ReadOwner | QFile::ExeOwner));
        const auto paths = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(m_folder->path()) + ':' + paths);
        const auto path = m_folder->filePath(QStringLiteral("x.tar"));
        tests::writeFile(path, begin + QByteArray(4096, '\1'));
        const auto source = intake::openSource(path);
        qputenv("PATH", paths);
        QVERIFY(!source);
        QVERIFY(!QFile::exists(trace));
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
