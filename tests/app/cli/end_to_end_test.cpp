#include "tests/support/programs.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;

/// One photo all the way through, by commands alone, as the README tells it.
class EndToEndTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesFromDrawnPhotosToAVerifiedRelease() {
        step({QStringLiteral("simulate"), at("submissions"), QStringLiteral("--volunteers"), QStringLiteral("12"), QStringLiteral("--size"),
              QStringLiteral("640x480"), QStringLiteral("--faults")});
        step({QStringLiteral("new"), at("study")});
        step({QStringLiteral("import"), at("study"), at("submissions")});
        step({QStringLiteral("duplicates"), at("study"), QStringLiteral("--resolve")});
        step({QStringLiteral("propose"), at("study")});
        step({QStringLiteral("review"), QStringLiteral("accept"), at("study"), QStringLiteral("--proposed")});
        step({QStringLiteral("review"), QStringLiteral("reject"), at("study"), QStringLiteral("--undecided"), QStringLiteral("--reason"),
              QStringLiteral("no-face")});
        step(QStringList{QStringLiteral("votes"), QStringLiteral("import"), at("study")} + sheets());
        step({QStringLiteral("tally"), at("study")});
        step({QStringLiteral("release"), at("study"), at("arrays"), QStringLiteral("--seed"), QStringLiteral("7")});
        step({QStringLiteral("verify"), at("arrays")});
        step({QStringLiteral("audit"), at("study")});
    }

    void releasesTheSheetsMajorities() {
        const auto python = tests::pythonWithNumpy();
        if (python.isEmpty()) QSKIP("python3-numpy is not installed: labels and features are not computed apart");
        step({QStringLiteral("positions"), QStringLiteral("export"), at("study"), at("positions.tsv")});
        const auto script = qEnvironmentVariable("PAULOWNIA_SOURCE") + QStringLiteral("/tests/app/cli/check_release.py");
        const auto checked = tests::run(python, {script, at("arrays"), at("submissions/sheets"), at("positions.tsv")});
        QVERIFY2(checked.exit == 0, qPrintable(checked.err));
    }

    void givesTheSameBytesAgain() {
        step({QStringLiteral("release"), at("study"), at("again"), QStringLiteral("--seed"), QStringLiteral("7")});
        for (const char* array : {"headshot_data.npy", "headshot_labels.npy", "mandible_vectors.npy"})
            QVERIFY(read("arrays", array) == read("again", array));
    }

private:
    QString at(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QStringList sheets() const {
        QStringList files;
        for (const auto& file : QDir(at("submissions/sheets")).entryInfoList(QDir::Files)) files.append(file.filePath());
        return files;
    }
    QByteArray read(const char* folder, const char* name) const {
        QFile file(at(folder) + QLatin1Char('/') + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(folder); // differs by folder where it is missing
    }
    static void step(const QStringList& arguments) {
        const auto outcome = tests::paulownia(arguments);
        QVERIFY2(outcome.exit == 0, qPrintable(QStringLiteral("paulownia %1: %2 %3").arg(arguments.join(QLatin1Char(' ')), outcome.err, outcome.out)));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(EndToEndTest)
#include "end_to_end_test.moc"
