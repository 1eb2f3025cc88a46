#include "core/arrays/file_io.h"
#include "core/evaluation/prediction_table.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;
using namespace paulownia::evaluation;

class PredictionTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackBitForBit() {
        const Predictions predictions{{1, 12, 3, 1, 0.1 + 0.2}, {2, 277, 9, 0, 0}, {277, 1, 1, 1, 1.0 / 3}};
        QVERIFY(writePredictions(file(), predictions));
        QCOMPARE(*readPredictions(file()), predictions);
        QVERIFY(arrays::readText(file())->starts_with("fold\tvolunteer\tphoto\tlabel\tscore\n1\t12\t3\t1\t0.30000000000000004\n2\t277\t9\t0\t0\n"));
    }
    void wrongLinesAreNamed_data() {
        QTest::addColumn<QString>("line");
        for (const char* line : {"1\t2\t3\t1", "1\t2\t3\t2\t0.5", "1\t2\t3\t1\tnan", "1\t2\t3\t1\t1.5", "1\t2\tx\t1\t0.5", "1\t2\t3\t1\t0.5\t", ""}) QTest::addRow("'%s'", line) << QString::fromLatin1(line);
    }
    void wrongLinesAreNamed() {
        QFETCH(QString, line);
        QVERIFY(arrays::writeText(file(), toTsv({{1, 2, 3, 1, 0.5}}) + line.toStdString() + "\n"));
        const auto read = readPredictions(file());
        QVERIFY(!read);
        QCOMPARE(read.error().where, file().string() + ":3");
    }
    void anotherTableIsNone() {
        QVERIFY(arrays::writeText(file(), "file\tx\ty\n"));
        QCOMPARE(readPredictions(file()).error().where, file().string() + ":1");
        QVERIFY(arrays::writeText(file(), ""));
        QVERIFY(!readPredictions(file()));
        QCOMPARE(readPredictions(file().string() + ".not").error().kind, base::ErrorKind::NotFound);
    }
    void nothingHalfWrittenIsLeft() {
        const auto folder = m_folder.filePath(QStringLiteral("taken"));
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/inside"))); // the name is a folder's: nothing can be put there
        QVERIFY(!writePredictions(folder.toStdString(), {{1, 2, 3, 1, 0.5}}));
        QVERIFY(!QFile::exists(folder + QStringLiteral(".part")));
        QVERIFY(!writePredictions("/nowhere/at/all.tsv", {}));
    }

private:
    std::filesystem::path file() const { return m_folder.filePath(QStringLiteral("predictions.tsv")).toStdString(); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(PredictionTableTest)
#include "prediction_table_test.moc"
