#include "core/arrays/file_io.h"
#include "core/evaluation/prediction_table.h"
#include "tests/support/programs.h"
#include "tests/support/release_files.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace paulownia;
using namespace paulownia::tests;
using nlohmann::ordered_json;

namespace {

QString text(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

/// Women's mandibles are lighter; `photosEach` photos a volunteer.
void writeRelease(ReleaseFiles& files) {
    for (std::uint64_t row = 0; row < files.photos(); ++row)
        for (std::size_t i = 267 * 359; i < 270 * 359; ++i) {
            auto& pixel = files.pixels[row * arrays::kHeadshotPixels + i];
            pixel = static_cast<std::uint8_t>(pixel / 3 + (files.labels[row * 5 + 2] == 1 ? 120 : 60));
        }
    files.writeArrays();
}

ordered_json document(const Outcome& outcome) {
    auto parsed = ordered_json::parse(outcome.out.toStdString(), nullptr, false);
    if (!parsed.is_object()) qFatal("no document: %s", qPrintable(outcome.err));
    return parsed;
}

} // namespace

class EvaluateCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_files = std::make_unique<ReleaseFiles>(24, 2);
        writeRelease(*m_files);
        m_release = text(m_files->folder());
    }

    void tellsTheLabelAndWritesWhatItSaid_data() {
        QTest::addColumn<QString>("method");
        for (const char* method : {"arow", "forest", "boosting"}) QTest::addRow("%s", method) << QString::fromLatin1(method);
    }
    void tellsTheLabelAndWritesWhatItSaid() {
        QFETCH(QString, method);
        const auto out = m_folder.filePath(method + QStringLiteral(".tsv"));
        const auto ran = evaluate({QStringLiteral("--method"), method, QStringLiteral("--out"), out});
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.exit, 0);
        const auto predictions = demand(evaluation::readPredictions(out.toStdString()));
        QCOMPARE(predictions.size(), std::size_t{24});
        const auto json = document(evaluate({QStringLiteral("--method"), method, QStringLiteral("--json"), QStringLiteral("--against"), out}));
        QVERIFY(json["protocol"] == "leave-one-volunteer-out");
        QVERIFY(json["folds"] == 24);
        QVERIFY(json["mc_nemar"]["p"] == 1.0); // the same seed, the same answers
        QVERIFY(json["subgroups"][0]["group"] == "female");
        QVERIFY(json["subgroups"][0]["samples"] == 12);
        QCOMPARE(json["top_features"].size(), std::size_t{5});
        if (method == QLatin1String("forest")) QVERIFY(json["accuracy"] > 0.9);
    }
    void thePixelForestRunsOnSomeFolds() {
        const auto json = document(evaluate({QStringLiteral("--method"), QStringLiteral("pixel-forest"), QStringLiteral("--copies"), QStringLiteral("1"),
                                             QStringLiteral("--folds"), QStringLiteral("2-3"), QStringLiteral("--json")}));
        QVERIFY(json["samples"] == 48);
        QVERIFY(json["features"] == 89401);
        QVERIFY(json["predictions"] == 4);
        QVERIFY(json["volunteers"] == 2);
    }
    void refusedByTheGuard() {
        const auto ran = evaluate({QStringLiteral("--method"), QStringLiteral("pixel-forest"), QStringLiteral("--protocol"), QStringLiteral("tenfold")});
        QCOMPARE(ran.exit, 4);
        QVERIFY(ran.err.contains(QStringLiteral("would be in training and in test; take ‘tenfold-grouped’")));
    }
    void thePapersSmileProtocolIsMarked() {
        ReleaseFiles files(24, 2);
        for (std::size_t row = 0; row < 48; ++row) {
            files.labels[row * 5 + 3] = row % 2 ? 17 : 0;
            files.labels[row * 5 + 4] = row % 2 ? 0 : 17;
        }
        files.writeArrays();
        const auto smile = [&](const QString& protocol) {
            return paulownia::tests::paulownia({QStringLiteral("evaluate"), text(files.folder()), QStringLiteral("--method"), QStringLiteral("forest"), QStringLiteral("--label"),
                                                QStringLiteral("smile"), QStringLiteral("--protocol"), protocol, QStringLiteral("--json")});
        };
        QVERIFY(document(smile(QStringLiteral("paper-smile")))["folds"] == 10);
        QVERIFY(document(smile(QStringLiteral("tenfold-grouped")))["shares_volunteers"] == false);
    }
    void badInputIsOneLine_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("one class") << QStringLiteral("one class") << QStringLiteral("All 6 samples have the label 1: there is nothing to tell apart");
        QTest::addRow("one volunteer") << QStringLiteral("one volunteer") << QStringLiteral("it holds 1 samples, and it takes two at least");
        QTest::addRow("NaN") << QStringLiteral("NaN") << QStringLiteral("Feature 0 of row 0 (both from 0) is not a finite number");
        QTest::addRow("constant") << QStringLiteral("constant") << QStringLiteral("All rows are equal: no feature tells anything apart");
        QTest::addRow("three rows") << QStringLiteral("three rows") << QStringLiteral("the training samples are all of one label");
        QTest::addRow("cut off") << QStringLiteral("cut off") << QStringLiteral("The file is cut off");
        QTest::addRow("no folder") << QStringLiteral("no folder") << QStringLiteral("The file cannot be read");
    }
    void badInputIsOneLine() {
        QFETCH(QString, what);
        QFETCH(QString, sentence);
        ReleaseFiles files(what == QLatin1String("one volunteer") ? 1 : what == QLatin1String("three rows") ? 3 : 6, 1);
        if (what == QLatin1String("one class"))
            for (std::size_t row = 0; row < 6; ++row) files.labels[row * 5 + 2] = 1;
        if (what == QLatin1String("constant")) std::ranges::fill(files.pixels, std::uint8_t{9});
        if (what == QLatin1String("NaN")) {
            files.vectors[3] = 0x7e00;
            files.write();
        }
        files.writeArrays();
        if (what == QLatin1String("cut off")) std::filesystem::resize_file(files.file(arrays::kHeadshotFile), 1000);
        const auto folder = what == QLatin1String("no folder") ? QStringLiteral("/nowhere") : text(files.folder());
        const auto out = m_folder.filePath(QStringLiteral("not-written.tsv"));
        const auto ran = run(program(QStringLiteral("paulownia")), {QStringLiteral("evaluate"), folder, QStringLiteral("--method"), QStringLiteral("forest"), QStringLiteral("--out"), out});
        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.err.contains(sentence), qPrintable(ran.err));
        QCOMPARE(ran.err.count(QLatin1Char('\n')), 1);
        QCOMPARE(ran.out, QString());
        QVERIFY(!QFile::exists(out));
    }
    void wrongUsageIsTwo() {
        for (const auto& wrong : {QStringList{QStringLiteral("--method"), QStringLiteral("svm")}, {}, {QStringLiteral("--method"), QStringLiteral("forest"), QStringLiteral("--folds"), QStringLiteral("0-5")}})
            QCOMPARE(evaluate(wrong).exit, 2);
        QCOMPARE(evaluate({QStringLiteral("--method"), QStringLiteral("forest"), QStringLiteral("--folds"), QStringLiteral("20-40")}).exit, 3); // there are 24
    }
    void ctrlCLeavesNothing() {
        const auto out = m_folder.filePath(QStringLiteral("stopped.tsv"));
        RunningProgram running(program(QStringLiteral("paulownia")), {QStringLiteral("evaluate"), m_release, QStringLiteral("--method"), QStringLiteral("pixel-forest"), QStringLiteral("--copies"),
                                                                       QStringLiteral("60"), QStringLiteral("--threads"), QStringLiteral("1"), QStringLiteral("--out"), out});
        QTest::qWait(1500); // many times longer than it takes to start, far less than the work
        running.sendSignal(SIGINT);
        QCOMPARE(running.wait().exit, 130);
        QVERIFY(!QFile::exists(out) && !QFile::exists(out + QStringLiteral(".part")));
    }

    void theTableHasThePapersRowsAndOurs() {
        const auto runs = m_folder.filePath(QStringLiteral("runs"));
        const auto table = [&](const QStringList& more) {
            return paulownia::tests::paulownia(QStringList{QStringLiteral("table"), m_release, QStringLiteral("--without"), QStringLiteral("pixel-forest"), QStringLiteral("--runs"), runs} + more);
        };
        const auto json = document(table({QStringLiteral("--json")}));
        QCOMPARE(json["rows"].size(), std::size_t{6});
        QVERIFY(json["rows"][1]["paper"]["accuracy"] == 0.791);
        QVERIFY(json["rows"][1]["ours"]["source"] == "computed");
        QVERIFY(json["rows"][1]["ours"]["predictions"] == 24);
        QVERIFY(json["rows"][3]["ours"]["source"] == "left out");
        QVERIFY(json["rows"][4]["ours"]["source"] == "no run of paulownia-trainer given");
        writeTrainersRun(runs, 24);
        const auto again = document(table({QStringLiteral("--json")}));
        QCOMPARE(QString::fromStdString(again["rows"][1]["ours"]["source"]), runs + QStringLiteral("/forest-female")); // kept, not computed again
        QVERIFY(again["rows"][1]["ours"]["accuracy"] == json["rows"][1]["ours"]["accuracy"]);
        QVERIFY(again["rows"][4]["ours"]["accuracy"] == 1.0);
        const auto shown = table({});
        QCOMPARE(shown.exit, 0);
        QVERIFY(shown.out.contains(QStringLiteral("0.7910")) && shown.out.contains(QStringLiteral("a run of paulownia-trainer")));
        const auto reseeded = document(table({QStringLiteral("--json"), QStringLiteral("--seed"), QStringLiteral("7")}));
        QVERIFY(reseeded["rows"][1]["ours"]["source"] == "computed");
    }
    void aRunOfAnotherReleaseIsRefused() {
        const auto runs = m_folder.filePath(QStringLiteral("others"));
        writeTrainersRun(runs, 25); // nobody has the number 25
        const auto ran = run(program(QStringLiteral("paulownia")), {QStringLiteral("table"), m_release, QStringLiteral("--without"), QStringLiteral("pixel-forest"), QStringLiteral("--runs"), runs});
        QCOMPARE(ran.exit, 3);
        QVERIFY(ran.err.contains(QStringLiteral("predicts photos that this release does not have")));
    }

private:
    Outcome evaluate(const QStringList& more) const { return paulownia::tests::paulownia(QStringList{QStringLiteral("evaluate"), m_release} + more); }
    static void writeTrainersRun(const QString& runs, int volunteers) {
        const auto folder = (runs + QStringLiteral("/cnn")).toStdString();
        std::filesystem::create_directories(folder);
        demand(arrays::writeText(folder + "/config.json", R"({"network": "inception-v3", "label": "female", "protocol": "leave-one-volunteer-out", "epochs": 20})"));
        evaluation::Predictions predictions;
        for (int v = 1; v <= volunteers; ++v) predictions.push_back({v, v, 1, v % 2, v % 2 ? 0.9 : 0.1});
        demand(evaluation::writePredictions(folder + "/predictions.tsv", predictions));
    }

    std::unique_ptr<ReleaseFiles> m_files;
    QString m_release;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(EvaluateCommandTest)
#include "evaluate_command_test.moc"
