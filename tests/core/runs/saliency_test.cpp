#include "core/runs/saliency.h"

#include "core/arrays/sha256.h"
#include "core/runs/run_release.h"
#include "tests/support/release_files.h"

#include <QTest>
#include <fstream>

using namespace paulownia;
using base::ErrorKind;

class SaliencyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadAsWritten() {
        write(line().dump() + "\n");
        const auto maps = runs::readSaliency(folder());
        QVERIFY(maps && maps->size() == 1);
        QCOMPARE(maps->front().volunteer, 7);
        QCOMPARE(maps->front().stride, 24);
        QCOMPARE(maps->front().change, (std::vector<std::vector<double>>{{0.5, -1}, {0, 2}}));
    }
    void damageIsTold_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut off") << QByteArray::fromStdString(line().dump()).first(20);
        const auto add = [](const char* name, const char* key, const nlohmann::json& value) {
            auto damaged = line();
            damaged[key] = value;
            QTest::newRow(name) << QByteArray::fromStdString(line().dump() + "\n" + damaged.dump());
        };
        add("no map", "change", {});
        add("no step", "stride", 0);
        add("uneven", "change", {{1}, {1, 2}});
        add("no number", "change", {{1, nullptr}});
    }
    void damageIsTold() {
        QFETCH(QByteArray, text);
        write(text.toStdString());
        QCOMPARE(runs::readSaliency(folder()).error().kind, ErrorKind::Invalid);
        std::filesystem::remove(folder() / "saliency.jsonl");
        QCOMPARE(runs::readSaliency(folder()).error().kind, ErrorKind::NotFound);
    }
    void theReleaseIsTheOneLearnedFrom() {
        tests::ReleaseFiles files(2, 3);
        files.writeArrays();
        nlohmann::ordered_json config;
        for (const char* file : {arrays::kHeadshotFile, arrays::kLabelFile}) config[std::string(file) + "_sha256"] = *arrays::sha256OfFile(files.folder() / file);
        QVERIFY(runs::openReleaseOf(config, files.folder()));
        QCOMPARE(runs::openReleaseOf(config, "/nowhere").error().kind, ErrorKind::NotFound);
        files.pixels[5] ^= 1;
        files.writeArrays();
        QCOMPARE(runs::openReleaseOf(config, files.folder()).error().kind, ErrorKind::Conflict);
    }

private:
    static nlohmann::json line() {
        return {{"fold", 2}, {"volunteer", 7}, {"photo", 3}, {"row", 18}, {"label", 1}, {"score", 0.25}, {"window", 48}, {"stride", 24}, {"change", {{0.5, -1.0}, {0.0, 2.0}}}};
    }
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    void write(const std::string& text) { std::ofstream(folder() / "saliency.jsonl") << text; }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SaliencyTest)
#include "saliency_test.moc"
