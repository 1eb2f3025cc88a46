#include "core/runs/run_folder.h"
#include "core/runs/run_state.h"

#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;
using base::ErrorKind;
namespace fs = std::filesystem;

/// Where the system refuses to look, std::filesystem would throw, and the program end.
class RunFolderTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    fs::path run() const { return m_folder->path().toStdString(); }
    void knot(const char* file) const { fs::create_symlink(file, run() / file); } // a link to itself: ELOOP, also for the administrator

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aConfigThatCannotBeLookedAt() {
        knot(runs::kConfigFile);
        QCOMPARE(runs::RunFolder::resume(run(), {{"network", "compact"}}).error().kind, ErrorKind::Io);
        QCOMPARE(runs::RunFolder::open(run()).error().kind, ErrorKind::Io);
        QVERIFY(runs::RunFolder::create(run(), {{"network", "compact"}}).has_value()); // in place of the link
    }
    void aNameThatIsTooLong() {
        const auto path = run() / std::string(300, 'n');
        QCOMPARE(runs::RunFolder::create(path, {{"network", "compact"}}).error().kind, ErrorKind::Io);
        QVERIFY(!runs::RunFolder::resume(path, {{"network", "compact"}}).has_value());
        QVERIFY(!runs::lastWordsOf(path).errorKind.size());
    }
    /// Not the same as none: what cannot be read must not be taken for nothing done.
    void whatCannotBeReadIsAnError() {
        const auto folder = runs::RunFolder::create(run(), {{"network", "compact"}});
        QVERIFY(folder.has_value());
        QVERIFY(folder->metrics()->empty());
        QVERIFY(folder->predictions()->empty());
        knot(runs::kMetricsFile);
        knot(runs::kPredictionsFile);
        QCOMPARE(folder->metrics().error().kind, ErrorKind::Io);
        QCOMPARE(folder->predictions().error().kind, ErrorKind::Io);
        QVERIFY(!runs::readRun(run()).has_value());
    }
};

QTEST_GUILESS_MAIN(RunFolderTest)
#include "run_folder_test.moc"
