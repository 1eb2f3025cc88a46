#include "core/intake/delivery.h"

#include <QTest>

using namespace paulownia;
using intake::sortFiles;

class DeliveryTest : public QObject {
    Q_OBJECT

    static intake::DeliveryList sorted(std::initializer_list<const char*> paths) {
        QVector<intake::SourceFile> files;
        for (const char* path : paths) files.append({QString::fromUtf8(path), 1});
        return sortFiles(files);
    }

private Q_SLOTS:
    void findsFormsAndPhotos() {
        const auto list = sorted({"a00b16f8/a00b16f8.tsv", "a00b16f8/a00b16f8_1.jpeg", "a00b16f8/a00b16f8_9.jpeg", "a0000001/"});
        QCOMPARE(list.deliveries.size(), 2);
        QVERIFY(list.deliveries[0].hasForm);
        QCOMPARE(list.deliveries[0].photos.keys(), (QList<int>{1, 9}));
        QCOMPARE(list.photoCount(), 2);
        QVERIFY(!list.deliveries[1].hasForm);
        QVERIFY(list.strays.isEmpty());
    }

    void leavesOutWhatIsNoSubmissionSilently() {
        const auto list = sorted({"sheets/gender_x.tsv", "truth.tsv", ".DS_Store", "a00b16f8/Thumbs.db", "a00b16f8/a00b16f8_1.jpeg"});
        QCOMPARE(list.deliveries.size(), 1);
        QVERIFY(list.strays.isEmpty() && list.deliveries[0].problems.isEmpty());
    }

    void tellsEveryStrangeName_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("source");
        for (const char* path : {"notes.txt", "a00b16f8/a00b16f8_0.jpeg", "a00b16f8/a00b16f8_10.jpeg", "a00b16f8/a00b16f8_1.jpg", "a00b16f8/a0000001_1.jpeg",
                                 "a00b16f8/a00b16f8_1", "a00b16f8/extra/", "a00b16f8/a0000001.tsv", "a00b16f8/../../etc/passwd", "a00b16f8"})
            QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(path);
        for (const char* folder : {"A00B16F8", "b00b16f8", "a10b16f8", "a00b16f", "a00b16f80", ".."})
            QTest::newRow(folder) << QString::fromLatin1(folder) + QStringLiteral("/a00b16f8_1.jpeg") << QString::fromLatin1(folder);
    }
    void tellsEveryStrangeName() {
        QFETCH(QString, path);
        QFETCH(QString, source);
        const auto list = sortFiles({{path, 1}});
        auto problems = list.strays;
        for (const auto& delivery : list.deliveries) {
            QVERIFY(delivery.photos.isEmpty() && !delivery.hasForm);
            problems += delivery.problems;
        }
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().source, source);
    }

    void aStrangeFolderIsToldOnce() {
        QCOMPARE(sorted({"notes/1.txt", "notes/2.txt", "notes/3/"}).strays.size(), 1);
    }
};

QTEST_GUILESS_MAIN(DeliveryTest)
#include "delivery_test.moc"
