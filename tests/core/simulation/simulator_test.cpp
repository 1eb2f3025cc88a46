#include "core/simulation/simulator.h"

#include "core/imaging/decode.h"
#include "tests/support/simulated_set.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTest>

using namespace paulownia;
using namespace paulownia::simulation;
using tests::quickSet;
using tests::SimulatedSet;

namespace {
QStringList filesUnder(const QString& folder) {
    QStringList files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next());
    files.sort();
    return files;
}

/// Of all names and contents.
QByteArray hashOf(const QString& folder) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& file : filesUnder(folder)) {
        hash.addData(file.mid(folder.size()).toUtf8());
        hash.addData(tests::contentOf(file));
    }
    return hash.result();
}
} // namespace

class SimulatorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesTheSameBytesOnAnyNumberOfThreads() {
        Options one = quickSet(5, true), three = one, otherSeed = one;
        one.threads = 1;
        three.threads = 3;
        otherSeed.seed = 2;
        const SimulatedSet first(one), second(three), other(otherSeed);
        QVERIFY(first.outcome() && second.outcome() && other.outcome());
        QCOMPARE(hashOf(first.path()), hashOf(second.path()));
        QVERIFY(hashOf(first.path()) != hashOf(other.path()));
    }
    void writesTheLayoutOfSubmissions() {
        const SimulatedSet set(quickSet(3));
        QVERIFY(set.outcome());
        QCOMPARE(set.outcome()->submissions, 3);
        QCOMPARE(set.outcome()->photos, 27);
        QCOMPARE(set.outcome()->sheets, 6);
        const QDir folder(set.path());
        QCOMPARE(folder.entryList(QDir::Files), QStringList{QStringLiteral("truth.tsv")});
        QCOMPARE(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 4);
        QCOMPARE(QDir(set.path() + QStringLiteral("/sheets")).entryList(QDir::Files).first(),
                 QStringLiteral("gender_voter01.tsv"));
        for (const auto& face : set.truth()) {
            QVERIFY(model::PhotoId::parse(face.file));
            const auto photo = imaging::inspect(set.photo(face));
            QVERIFY2(photo.isUsable(), qPrintable(face.file));
            QCOMPARE(photo.info.storedSize, QSize(240, 180));
        }
        QCOMPARE(set.truth().size(), 27);
    }
    void writesTheWholeForm() {
        const SimulatedSet set(quickSet(1));
        const QString number = set.truth().first().file.left(8);
        const QByteArray form = set.read(number + QLatin1Char('/') + number + QStringLiteral(".tsv"));
        QStringList keys;
        for (const QByteArray& line : form.trimmed().split('\n')) {
            QCOMPARE(line.count('\t'), 1);
            keys.append(QString::fromUtf8(line.split('\t').first()));
        }
        const QStringList expected{QStringLiteral("submitted_at"), QStringLiteral("ip"),          QStringLiteral("birth_year"),
                                   QStringLiteral("consent_1"),    QStringLiteral("consent_2"),   QStringLiteral("consent_3"),
                                   QStringLiteral("consent_4"),    QStringLiteral("original_1"),  QStringLiteral("original_2"),
                                   QStringLiteral("original_3"),   QStringLiteral("original_4"),  QStringLiteral("original_5"),
                                   QStringLiteral("original_6"),   QStringLiteral("original_7"),  QStringLiteral("original_8"),
                                   QStringLiteral("original_9"),   QStringLiteral("form_version")};
        QCOMPARE(keys, expected);
        const QByteArray at = form.split('\n').first().split('\t').last();
        QVERIFY(QDateTime::fromString(QString::fromUtf8(at), Qt::ISODate).isValid());
        QVERIFY2(at.size() == 25 || at.endsWith('Z'), at.constData()); // with its zone
    }
    void writesTheFaultsIntoFiles() {
        const SimulatedSet set(quickSet(8, true));
        QVERIFY(set.outcome());
        QMap<QString, QVector<tests::TrueFace>> by;
        for (const auto& face : set.truth()) by[face.defect].append(face);
        const auto problem = [&](const char* defect) {
            return imaging::inspect(set.photo(by[QLatin1String(defect)].first())).fault.problem;
        };
        QVERIFY(problem("empty") == imaging::PhotoProblem::Empty);
        QVERIFY(problem("cut-off") == imaging::PhotoProblem::CutOff);
        QVERIFY(problem("png") == imaging::PhotoProblem::NotAJpeg);
        QVERIFY(by[QStringLiteral("empty")].first().box.isEmpty());
        QVERIFY(!by.contains(QStringLiteral("missing")));
        QSet<int> orientations;
        for (const auto& face : by[QStringLiteral("exif-rotated")])
            orientations.insert(imaging::probe(set.photo(face))->exifOrientation);
        QCOMPARE(orientations, (QSet<int>{2, 3, 4, 5, 6, 7, 8}));
        QCOMPARE(filesUnder(set.path()).filter(QStringLiteral(".jpeg")).size(), set.outcome()->photos);
    }
    void sendsTheSameBytesTwice() {
        const SimulatedSet set(quickSet(8, true));
        QMap<QByteArray, QStringList> byContent;
        for (const auto& face : set.truth())
            if (!face.box.isEmpty())
                byContent[QCryptographicHash::hash(set.photo(face), QCryptographicHash::Sha256)].append(face.file);
        int within = 0, between = 0;
        for (const QStringList& files : byContent)
            for (qsizetype i = 1; i < files.size(); ++i) (files[i].left(8) == files[0].left(8) ? within : between) += 1;
        QVERIFY(within >= 1);
        QVERIFY(between >= 6); // a whole submission
    }
    void leavesNothingWhenStopped() {
        std::stop_source stop;
        const base::Task task(
            [&](const base::Progress& p) {
                if (p.done == 2) stop.request_stop();
            },
            stop.get_token());
        const SimulatedSet set(quickSet(30), task);
        QVERIFY(!set.outcome());
        QCOMPARE(set.outcome().error().kind, base::ErrorKind::Cancelled);
        QCOMPARE(filesUnder(set.parent()), QStringList());
        QVERIFY(QDir(set.parent()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
    void leavesWhatIsThere() {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("mine")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto refused = simulate(quickSet(1), folder.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Denied);
        QCOMPARE(filesUnder(folder.path()), QStringList{file.fileName()});
        QVERIFY(!simulate(quickSet(1), file.fileName()));
    }
    void takesAnEmptyFolder() {
        QTemporaryDir folder;
        QVERIFY(simulate(quickSet(1), folder.path()));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("truth.tsv"))));
    }
    void saysWhyItCannotWrite() {
        const auto failed = simulate(quickSet(1), QStringLiteral("/proc/nowhere/submissions"));
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, base::ErrorKind::Io);
    }
    void refusesWhatCannotBeDrawn() {
        for (int photos : {0, 10}) {
            Options options = quickSet(1);
            options.photos = photos;
            QCOMPARE(simulate(options, QStringLiteral("never")).error().kind, base::ErrorKind::Invalid);
        }
        Options tiny = quickSet(1);
        tiny.size = {20, 20};
        QCOMPARE(simulate(tiny, QStringLiteral("never")).error().kind, base::ErrorKind::Invalid);
        QVERIFY(!QFile::exists(QStringLiteral("never")));
    }
};

QTEST_GUILESS_MAIN(SimulatorTest)
#include "simulator_test.moc"
