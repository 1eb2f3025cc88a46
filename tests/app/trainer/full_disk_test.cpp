#include "core/runs/run_folder.h"
#include "tests/support/learnable_release.h"
#include "tests/support/programs.h"
#include "tests/support/science.h"

#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;
using namespace paulownia::tests;
using runs::RunFolder;

namespace {

/// Sizes at which config.json, the first fold's network, its checkpoint and the second fold's network find no room, and one with room for all.
/// A network is 0.85 MB, its checkpoint three times that.
constexpr auto kScript = R"(mount -t tmpfs -o size=4k none "$2" || exit 99
train() { "$1" train "$3" --out "$2/run" --network compact --protocol leave-one-volunteer-out --folds 1-2 --epochs 1 --batch 8 --threads 1 --augment 0 --resume >/dev/null; }
for size in 4k 600k 1500k 4600k 64m; do
    mount -o remount,size=$size "$2"
    train "$@"
    echo "$size $?"
    [ -e "$2/run/predictions.tsv" ] && "$1" summary "$2/run" 2>/dev/null | grep -o '"folds":[0-9]*'
    ls "$2/run" 2>/dev/null | grep part
done
cp -r "$2/run" "$4"
)";

} // namespace

/// A run's folder on a disk that is too small: a file system in memory, mounted in a namespace of the test's own.
class TrainerFullDiskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysSoKeepsWhatThereIsAndGoesOnOnceThereIsSpace() {
        ReleaseFiles files(4, 3);
        mixLabels(files);
        makeLearnable(files);
        files.writeArrays();
        QTemporaryDir place;
        const auto disk = place.filePath(QStringLiteral("disk")), kept = place.filePath(QStringLiteral("kept")), whole = place.filePath(QStringLiteral("whole"));
        QDir().mkpath(disk);
        const auto release = QString::fromStdString(files.folder().string()), trainer = program(QStringLiteral("paulownia-trainer"));
        const auto outcome = tests::run(QStringLiteral("unshare"), {QStringLiteral("-Urm"), QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(kScript), QStringLiteral("sh"), trainer, disk, release, kept});
        if (outcome.exit == 99 || outcome.err.contains(QStringLiteral("unshare:"))) QSKIP("no file system can be mounted here");
        QCOMPARE(outcome.out, QStringLiteral("4k 3\n600k 3\n1500k 3\n4600k 3\n\"folds\":1\n64m 0\n\"folds\":2\n"));
        const auto errors = outcome.err.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(errors.size(), 4);
        const QStringList names{QStringLiteral("config.json"), QStringLiteral("fold-1.pt"), QStringLiteral("checkpoint-1.safetensors"), QStringLiteral("fold-2.pt")};
        for (int i = 0; i < 4; ++i) QVERIFY2(errors[i].contains(names[i]) && errors[i].contains(QStringLiteral("make space and try again (No space left on device)")), qPrintable(errors[i]));
        for (int i = 1; i < 4; ++i) QVERIFY2(errors[i].endsWith(QStringLiteral("the run is kept, and --resume goes on with it")), qPrintable(errors[i]));
        QCOMPARE(tests::run(trainer, unbroken(release, whole)).exit, 0);
        const auto one = demand(RunFolder::open(whole.toStdString())), other = demand(RunFolder::open(kept.toStdString()));
        QVERIFY(demand(one.predictions()) == demand(other.predictions()));
        QCOMPARE(demand(other.metrics()).size(), demand(one.metrics()).size());
    }

private:
    static QStringList unbroken(const QString& release, const QString& out) {
        return QStringLiteral("train|%1|--out|%2|--network|compact|--protocol|leave-one-volunteer-out|--folds|1-2|--epochs|1|--batch|8|--threads|1|--augment|0").arg(release, out).split(QLatin1Char('|'));
    }
};

QTEST_GUILESS_MAIN(TrainerFullDiskTest)
#include "full_disk_test.moc"
