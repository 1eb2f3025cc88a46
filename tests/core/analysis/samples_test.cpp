#include "core/analysis/samples.h"
#include "tests/support/drawn_samples.h"
#include "tests/support/release_files.h"

#include <QTest>

using namespace paulownia;
using namespace paulownia::analysis;
using namespace paulownia::tests;

class SamplesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowAVolunteer() {
        ReleaseFiles files(6, 2);
        files.write();
        const auto samples = demand(mandibleSamples(demand(arrays::ReleaseFolder::open(files.folder())), Label::Female));
        QCOMPARE(samples.size(), std::size_t{6});
        QCOMPARE(samples.features, std::size_t{75});
        QCOMPARE(samples.volunteers, (std::vector<std::int64_t>{6, 5, 4, 3, 2, 1})); // as the file has them
        QCOMPARE(samples.labels, (std::vector<std::uint8_t>{0, 1, 0, 1, 0, 1}));
        QCOMPARE(samples.at(2, 7), static_cast<float>(arrays::fromHalf(files.vectors[2 * 78 + 3 + 7])));
    }
    void theAuthorsTwoFilesAreEnough() {
        ReleaseFiles files(6, 2);
        files.writeArrays();
        const auto samples = demand(mandibleSamples(demand(arrays::ReleaseFolder::open(files.folder())), Label::Female));
        QCOMPARE(samples.volunteers, (std::vector<std::int64_t>{1, 2, 3, 4, 5, 6}));
        QCOMPARE(samples.at(5, 7), static_cast<float>(arrays::fromHalf(files.vectors[3 + 7]))); // volunteer 6 stands first there
    }
    void smilesAreThePapersSet() {
        ReleaseFiles files(4, 2);
        for (std::size_t row = 0; row < 8; ++row) {
            files.labels[row * 5 + 3] = row < 3 ? 0 : 17;
            files.labels[row * 5 + 4] = row < 3 ? 17 : 0;
        }
        files.writeArrays();
        const auto samples = demand(mandibleSamples(demand(arrays::ReleaseFolder::open(files.folder())), Label::Smile));
        QCOMPARE(samples.labels, (std::vector<std::uint8_t>{1, 1, 1, 0, 0, 0}));
        QCOMPARE(samples.volunteers, (std::vector<std::int64_t>{1, 2, 3, 4, 1, 2}));
    }
    void badInputIsASentence_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("one class") << QStringLiteral("one class") << QStringLiteral("All 8 samples have the label 1: there is nothing to tell apart");
        QTest::addRow("one row") << QStringLiteral("one row") << QStringLiteral("it holds 1 samples, and it takes two at least");
        QTest::addRow("NaN") << QStringLiteral("NaN") << QStringLiteral("Feature 3 of row 2 (both from 0) is not a finite number");
        QTest::addRow("constant") << QStringLiteral("constant") << QStringLiteral("All rows are equal: no feature tells anything apart");
    }
    void badInputIsASentence() {
        QFETCH(QString, what);
        QFETCH(QString, sentence);
        auto samples = drawnSamples(8, 1);
        samples.labels = {0, 1, 0, 1, 1, 0, 1, 1};
        if (what == QLatin1String("one class")) samples.labels.assign(8, 1);
        if (what == QLatin1String("one row")) samples.labels.resize(1);
        if (what == QLatin1String("NaN")) samples.values[2 * 75 + 3] = std::nanf("");
        if (what == QLatin1String("constant")) samples.values.assign(samples.values.size(), 0.5f);
        const auto good = check(samples, "x.npy");
        QVERIFY(!good);
        QCOMPARE(good.error().kind, base::ErrorKind::Invalid);
        QCOMPARE(good.error().where, std::string("x.npy"));
        QVERIFY2(QString::fromStdString(good.error().message).contains(sentence), good.error().message.c_str());
    }
    void aNotANumberInTheFileIsFound() {
        ReleaseFiles files(6, 1);
        files.vectors[3 * 78 + 10] = 0x7e00; // NaN
        files.write();
        const auto samples = mandibleSamples(demand(arrays::ReleaseFolder::open(files.folder())), Label::Female);
        QVERIFY(!samples);
        QVERIFY(samples.error().where.ends_with("mandible_vectors.npy"));
        QVERIFY(QString::fromStdString(samples.error().message).contains(QStringLiteral("Feature 7 of row 3")));
    }
};

QTEST_GUILESS_MAIN(SamplesTest)
#include "samples_test.moc"
