#include "core/files/identical_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace paulownia;
using namespace paulownia::files;

class IdenticalFilesTest : public QObject {
    Q_OBJECT

    QString at(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    void write(const char* name, const QByteArray& bytes) const {
        QFile file(at(name));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void groupsWhatHasTheSameBytes() {
        const QByteArray photo(100'000, 'p'), other = QByteArray(99'999, 'p') + 'q', small("s");
        write("b/two.jpeg", photo);
        write("a/one.jpeg", photo);
        write("a/写真.jpeg", photo);
        write("a/other.jpeg", other); // differs in the last byte
        write("c/other.jpeg", other);
        write("c/alone.jpeg", small);
        write("c/larger.jpeg", small + small);
        const auto groups = identicalFiles(m_folder->path(), {});
        QVERIFY(groups.has_value());
        const QVector<QStringList> expected{{QStringLiteral("a/one.jpeg"), QStringLiteral("a/写真.jpeg"), QStringLiteral("b/two.jpeg")},
                                            {QStringLiteral("a/other.jpeg"), QStringLiteral("c/other.jpeg")}};
        QCOMPARE(*groups, expected);
    }
    void tellsApartWhatAgreesForLong() {
        const QByteArray large(300'000, 'p');
        for (int i = 0; i < 5; ++i) {
            QByteArray bytes = large;
            if (i > 1) bytes[60'000 * i] = 'q'; // in a block of its own
            write(QStringLiteral("%1.jpeg").arg(i).toUtf8().constData(), bytes);
        }
        QCOMPARE(*identicalFiles(m_folder->path(), {}), (QVector<QStringList>{{QStringLiteral("0.jpeg"), QStringLiteral("1.jpeg")}}));
    }
    void leavesOutEmptyFilesAndLinks() {
        write("empty", {});
        write("empty too", {});
        write("file", "content");
        QVERIFY(QFile::link(at("file"), at("link")));
        QVERIFY(identicalFiles(m_folder->path(), {})->isEmpty());
    }
    void namesWhatCannotBeRead() {
        QCOMPARE(identicalFiles(at("nowhere"), {}).error().kind, base::ErrorKind::NotFound);
        if (::geteuid() == 0) QSKIP("root reads everything");
        write("one", "content");
        write("two", "content");
        QVERIFY(QFile::setPermissions(at("two"), {}));
        const auto groups = identicalFiles(m_folder->path(), {});
        QVERIFY(!groups.has_value());
        QCOMPARE(groups.error().kind, base::ErrorKind::Io);
    }
    void stopsWhenAsked() {
        write("one", "content");
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(identicalFiles(m_folder->path(), base::Task({}, stop.get_token())).error().kind, base::ErrorKind::Cancelled);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(IdenticalFilesTest)
#include "identical_files_test.moc"
