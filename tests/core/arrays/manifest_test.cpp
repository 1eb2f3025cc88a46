#include "core/arrays/manifest.h"

#include <QTest>

using namespace paulownia;
using namespace paulownia::arrays;

class ManifestTest : public QObject {
    Q_OBJECT

    static Manifest sample() {
        Manifest m{kManifestSchema, "0.1.0", "Foxglove", "CC BY 4.0", 18446744073709551615u, 17, {2429, 277, 147, 130}, {}, {99, std::string(64, 'b'), "2026-01-02T03:04:05.678Z"}, {}, {}};
        m.settings = {{"face_scale", 0.68}, {"interpolation", "area"}};
        m.consents = {2429, std::string(64, 'd'), 280, std::string(64, 'e')};
        m.signature = {std::string(64, 'f'), std::string(128, '0')};
        m.files = {{"headshot_data.npy", 313052077, std::string(64, 'c')}};
        return m;
    }

private Q_SLOTS:
    void survivesTheWayThroughJson() {
        const auto read = parseManifest(toJson(sample()));
        QVERIFY2(read.has_value(), read ? "" : read.error().text().c_str());
        QCOMPARE(toJson(*read), toJson(sample()));
        QCOMPARE(read->seed, sample().seed);
        QVERIFY(read->counts == sample().counts);
        QCOMPARE(read->files.front().sha256, std::string(64, 'c'));
        QCOMPARE(read->consents.inForceRoot, std::string(64, 'e'));
        QCOMPARE(read->signature.value, std::string(128, '0'));
    }

    void refusesInWords_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const char* from, const char* to, const char* word) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(word);
        };
        row("no panel", "\"panel\"", "\"pannel\"", "panel");
        row("text for a number", "17", "\"17\"", "number");
        row("no JSON", "{", "", "cannot be read");
        row("another format", "paulownia-release", "paulownia-kit", "something else");
        row("newer", "\"schema_version\": 3", "\"schema_version\": 4", "newer program");
        row("no root", "rows_root", "root", "rows_root");
        row("no signature", "\"signature\"", "\"sign\"", "signature");
        row("no hash", "\"sha256\"", "\"md5\"", "sha256");
    }
    void refusesInWords() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, word);
        auto json = QString::fromStdString(toJson(sample()));
        json.replace(json.indexOf(from), from.size(), to);
        const auto read = parseManifest(json.toStdString());
        QVERIFY(!read);
        QVERIFY2(QString::fromStdString(read.error().message).contains(word), read.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(ManifestTest)
#include "manifest_test.moc"
