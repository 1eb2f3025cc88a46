#include "core/arrays/entries.h"
#include "core/arrays/file_io.h"

#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;
namespace fs = std::filesystem;

class EntriesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatMayBeThere() {
        const QTemporaryDir folder;
        const fs::path path = folder.path().toStdString();
        QVERIFY(arrays::mayBeThere(path));
        QVERIFY(!arrays::mayBeThere(path / "none"));
        QVERIFY(arrays::writeText(path / "file", "x").has_value());
        QVERIFY(arrays::mayBeThere(path / "file"));
        QVERIFY(!arrays::mayBeThere(path / "file" / "below"));
        fs::create_symlink("knot", path / "knot"); // std::filesystem::exists() throws at it
        QVERIFY(arrays::mayBeThere(path / "knot"));
    }
    void listsAFolder() {
        const QTemporaryDir folder;
        const fs::path path = folder.path().toStdString();
        for (const char* name : {"b", "a", ".c"}) QVERIFY(arrays::writeText(path / name, "x").has_value());
        QCOMPARE(*arrays::entriesOf(path), (std::vector<fs::path>{path / ".c", path / "a", path / "b"}));
        QCOMPARE(arrays::entriesOf(path / "none").error().kind, base::ErrorKind::Io);
    }
};

QTEST_GUILESS_MAIN(EntriesTest)
#include "entries_test.moc"
