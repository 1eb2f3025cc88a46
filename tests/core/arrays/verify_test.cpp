#include "core/arrays/verify.h"

#include "core/arrays/file_io.h"
#include "tests/support/release_files.h"

#include <QTest>
#include <algorithm>

using namespace paulownia;
using namespace paulownia::arrays;
using namespace paulownia::tests;

using Damage = std::function<void(ReleaseFiles&)>;
Q_DECLARE_METATYPE(Damage)

namespace {

void flipByte(const std::filesystem::path& path, std::size_t fromEnd) {
    auto bytes = demand(readText(path));
    bytes[bytes.size() - fromEnd] ^= 1;
    demand(writeText(path, bytes));
}

/// Four of five say yes of everybody.
void glasses(ReleaseFiles& files, const std::function<void(std::vector<std::int32_t>&)>& change) {
    std::vector<std::int32_t> values;
    for (std::uint64_t row = 0; row < files.photos(); ++row) values.insert(values.end(), {0, 4, 1});
    if (change) change(values);
    const ManifestQuestion question{"glasses", true, "Glasses?", {"yes", "no"}, 5};
    const auto sum = writeNpy(files.file("labels_glasses.npy"), kInt32, {values.size() / 3, 3}, values);
    files.write([&](Manifest& m) {
        m.questions = {question};
        m.files.push_back({question.file(), std::filesystem::file_size(files.file("labels_glasses.npy")), sum});
    });
    auto sums = demand(readText(files.file(kSumsFile)));
    demand(writeText(files.file(kSumsFile), sums + sum + "  labels_glasses.npy\n"));
}

} // namespace

class VerifyTest : public QObject {
    Q_OBJECT

    static const RuleOutcome* find(const Verification& v, const std::string& key) {
        for (const auto& rule : v.rules)
            if (rule.key == key) return &rule;
        return nullptr;
    }

private Q_SLOTS:
    void everyRuleHoldsForAGoodRelease() {
        ReleaseFiles files;
        files.write();
        const auto v = demand(verifyRelease(files.folder()));
        QCOMPARE(v.rules.size(), size_t{28});
        for (const auto& rule : v.rules) QVERIFY2(rule.state == RuleState::Holds, (rule.key + ": " + rule.finding).c_str());
    }

    void aFurtherQuestionHolds() {
        ReleaseFiles files;
        glasses(files, {});
        const auto v = demand(verifyRelease(files.folder()));
        for (const auto& rule : v.rules) QVERIFY2(rule.state == RuleState::Holds, (rule.key + ": " + rule.finding).c_str());
        glasses(files, [](auto& values) { // tied, and decided by a person
            for (std::size_t row : {0u, 3u, 6u}) values[row * 3] = 1, values[row * 3 + 1] = 2, values[row * 3 + 2] = 2;
        });
        QVERIFY(demand(verifyRelease(files.folder())).holds());
    }

    void labelsThatAPersonDecidedAreNoDamage() {
        ReleaseFiles files;
        files.write([](Manifest& m) { m.counts.decided = 2; });
        QVERIFY(demand(verifyRelease(files.folder())).holds());
    }

    void theAuthorsFolderHolds() {
        ReleaseFiles files;
        files.writeArrays();
        demand(writeText(files.file("README.md"), "theirs"));
        const auto v = demand(verifyRelease(files.folder()));
        for (const auto& rule : v.rules) QVERIFY2(rule.state != RuleState::Broken, (rule.key + ": " + rule.finding).c_str());
        for (const char* rule : {"checksums", "record", "signature", "consent-file", "consents", "consent-roots"}) QVERIFY(find(v, rule)->state == RuleState::NotThere);
        QVERIFY(find(v, "vector-features")->state == RuleState::NotThere);
        QVERIFY(find(v, "no-doubles")->state == RuleState::Holds);
    }

    void saysWhatIsNoRelease() {
        QTemporaryDir dir;
        QCOMPARE(verifyRelease(dir.path().toStdString()).error().kind, base::ErrorKind::NotFound);
        QCOMPARE(verifyRelease("/nowhere").error().kind, base::ErrorKind::NotFound);
    }

    void canBeCancelled() {
        ReleaseFiles files;
        files.write();
        std::stop_source stop;
        const base::Task task([&](const base::Progress&) { stop.request_stop(); }, stop.get_token());
        QCOMPARE(verifyRelease(files.folder(), task).error().kind, base::ErrorKind::Cancelled);
    }

    void namesTheDamage_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("word");
        QTest::addColumn<Damage>("damage");
        const auto row = [](const char* name, const char* rule, const char* word, Damage damage) {
            QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(word) << damage;
        };
        const auto labelled = [&](const char* name, const char* rule, const char* word, std::size_t at, int value) {
            row(name, rule, word, [=](ReleaseFiles& f) {
                f.labels[at] = value;
                f.write();
            });
        };
        const auto vectored = [&](const char* name, const char* rule, const char* word, std::size_t at, double value) {
            row(name, rule, word, [=](ReleaseFiles& f) {
                f.vectors[at] = toHalf(value);
                f.write();
            });
        };
        const auto resealed = [](ReleaseFiles& f, const std::string& from, const std::string& to) { // with sums that fit
            if (!std::filesystem::exists(f.file(kManifestFile))) f.write();
            auto text = demand(readText(f.file(kManifestFile)));
            demand(writeText(f.file(kManifestFile), text.replace(text.find(from), from.size(), to)));
            f.writeSums();
        };
        const auto agreed = [](ReleaseFiles& f, std::function<void(Consents&)> change) {
            f.adaptConsents = std::move(change);
            f.write();
        };
        labelled("volunteer 0", "volunteer-numbers", "volunteer 0 is below 1", 0, 0);
        row("volunteer 2 left out", "volunteer-numbers", "volunteer 2 is missing", [](ReleaseFiles& f) {
            for (std::size_t i = 0; i < f.labels.size(); i += 5) f.labels[i] += f.labels[i] > 1 ? 1 : 0;
            f.write();
        });
        labelled("photo 10", "photo-numbers", "row 1: volunteer 2, photo 10", 6, 10);
        labelled("photo 0", "photo-numbers", "row 0", 1, 0);
        labelled("the same photo twice", "no-doubles", "row 3: volunteer 1, photo 1", 16, 1);
        labelled("gender 2", "female-values", "row 2: female is 2", 12, 2);
        labelled("two genders", "female-of-volunteer", "row 3: volunteer 1, photo 2", 17, 0);
        labelled("votes below 0", "vote-counts", "row 8", 43, -1);
        labelled("more votes than voters", "votes-within-panel", "17 + 1 votes of a panel of 17", 3, 17);
        vectored("a volunteer twice", "vector-volunteers", "row 1, volunteer 3", 78, 3);
        vectored("no number at all", "vector-volunteers", "volunteer nan", 78, std::nan(""));
        vectored("half a volunteer", "vector-volunteers", "volunteer 1.5", 78, 1.5);
        vectored("another photo", "vector-photo", "photo 2; the first in array order is 1", 1, 2);
        vectored("another gender", "vector-female", "row 2, volunteer 1", 2 * 78 + 2, 0);
        row("a feature off by one step", "vector-features", "feature 74", [](ReleaseFiles& f) {
            f.vectors[2 * 78 + 3 + 74] ^= 1;
            f.write();
        });
        row("jaw pixels changed", "vector-features", "row 2, volunteer 1: feature 0", [](ReleaseFiles& f) {
            f.pixels[267 * 359 + 30] ^= 0x80;
            f.write();
        });
        row("a vector missing", "vector-volunteers", "no row of volunteer 1", [](ReleaseFiles& f) {
            f.vectors.resize(2 * 78);
            f.write();
        });
        row("float labels", "label-array", "not integers", [](ReleaseFiles& f) {
            f.write();
            writeNpy(f.file(kLabelFile), {'f', 4, false}, {9, 5}, f.labels);
        });
        row("double-precision vectors", "vector-array", "<f8", [](ReleaseFiles& f) {
            f.write();
            writeNpy(f.file(kVectorFile), {'f', 8, false}, {3, 78}, std::vector<double>(3 * 78));
        });
        row("square headshots", "headshot-array", "(9, 359, 359)", [](ReleaseFiles& f) {
            f.write();
            writeNpy(f.file(kHeadshotFile), kUint8, {9, 359, 359}, f.pixels);
        });
        row("signed headshots", "headshot-array", "|i1", [](ReleaseFiles& f) {
            f.write();
            writeNpy(f.file(kHeadshotFile), {'i', 1, false}, {9, 128881}, f.pixels);
        });
        row("Fortran order", "label-array", "Fortran order", [](ReleaseFiles& f) {
            f.write();
            auto bytes = demand(readText(f.file(kLabelFile)));
            bytes.replace(bytes.find("False"), 5, "True ");
            demand(writeText(f.file(kLabelFile), bytes));
        });
        row("cut off", "headshot-array", "cut off", [](ReleaseFiles& f) {
            f.write();
            std::filesystem::resize_file(f.file(kHeadshotFile), 500'000);
        });
        row("a headshot too many", "same-length", "10 headshots, 9 rows", [](ReleaseFiles& f) {
            f.write();
            f.pixels.resize(10 * std::size_t{kHeadshotPixels});
            writeNpy(f.file(kHeadshotFile), kUint8, {10, kHeadshotPixels}, f.pixels);
        });
        row("nothing in it", "same-length", "not one headshot", [](ReleaseFiles& f) {
            f.labels.clear();
            f.pixels.clear();
            f.vectors.clear();
            f.write();
        });
        row("one bit of a headshot", "checksums", "headshot_data.npy was changed", [](ReleaseFiles& f) {
            f.write();
            flipByte(f.file(kHeadshotFile), 1);
        });
        row("one letter of the datasheet", "checksums", "datasheet.md was changed", [](ReleaseFiles& f) {
            f.write();
            flipByte(f.file(kDatasheetFile), 3);
        });
        row("a file not listed", "checksums", "does not list mandible_vectors.npy", [](ReleaseFiles& f) {
            f.write([](Manifest& m) { m.files.erase(m.files.begin() + 2); });
        });
        row("a list that leads out", "checksums", "../secret", [](ReleaseFiles& f) {
            f.write([](Manifest& m) { m.files.push_back({"../secret", 1, ""}); });
        });
        row("the manifest changed", "sums-file", "manifest.json was changed", [](ReleaseFiles& f) {
            f.write();
            auto text = demand(readText(f.file(kManifestFile)));
            demand(writeText(f.file(kManifestFile), text.replace(text.find("\"panel\": 17"), 11, "\"panel\": 19")));
        });
        row("no act", "record", "names act 0", [](ReleaseFiles& f) { f.write([](Manifest& m) { m.chain.seq = 0; }); });
        row("an act's hash cut off", "record", "not 64 digits", [](ReleaseFiles& f) { f.write([](Manifest& m) { m.chain.hash.pop_back(); }); });
        row("an act without a time", "record", "when the act was done", [](ReleaseFiles& f) { f.write([](Manifest& m) { m.chain.at.clear(); }); });
        row("another act", "signature", "not of this manifest", [=](ReleaseFiles& f) { resealed(f, "\"seq\": 12", "\"seq\": 11"); });
        row("another head", "signature", "not of this manifest", [=](ReleaseFiles& f) { resealed(f, "aaaaaaaa\"", "aaaaaaab\""); });
        row("another title, and sums that fit", "signature", "not of this manifest", [=](ReleaseFiles& f) { resealed(f, "\"Test\"", "\"Best\""); });
        row("another key", "signature", "not of this manifest", [](ReleaseFiles& f) { f.write([](Manifest& m) { m.signature.key[0] = '4'; }); });
        row("no signature", "signature", "is not signed", [=](ReleaseFiles& f) {
            f.write();
            resealed(f, demand(readManifest(f.folder())).signature.value, "");
        });
        row("a digit of the signature", "signature", "not of this manifest", [=](ReleaseFiles& f) {
            f.write();
            const auto value = demand(readManifest(f.folder())).signature.value;
            auto other = value;
            other[0] = value[0] == '0' ? '1' : '0';
            resealed(f, value, other);
        });
        row("no agreements", "consent-file", "consents.json", [](ReleaseFiles& f) {
            f.write();
            std::filesystem::remove(f.file(kConsentFile));
        });
        row("half the agreements", "consent-file", "cannot be read", [](ReleaseFiles& f) {
            f.write();
            std::filesystem::resize_file(f.file(kConsentFile), 100);
        });
        row("no SHA-256 of an agreement", "consent-file", "not 64 digits", [=](ReleaseFiles& f) { agreed(f, [](Consents& c) { c.rows[3].pop_back(); }); });
        row("a row on another's agreement", "consents", "row 3: volunteer 1", [=](ReleaseFiles& f) { agreed(f, [](Consents& c) { c.rows[3] = c.rows[1]; }); });
        row("one agreement for two", "consents", "row 1: volunteer 2", [=](ReleaseFiles& f) {
            agreed(f, [](Consents& c) { std::fill(c.rows.begin(), c.rows.end(), c.rows[0]); });
        });
        row("a row without one", "consents", "8 agreements for 9 rows", [=](ReleaseFiles& f) { agreed(f, [](Consents& c) { c.rows.pop_back(); }); });
        row("an agreement not in force", "consents", "row 2 rests on an agreement that was not in force", [=](ReleaseFiles& f) {
            agreed(f, [](Consents& c) { c.inForce.erase(std::find(c.inForce.begin(), c.inForce.end(), c.rows[2])); });
        });
        row("agreements out of order", "consents", "not sorted", [=](ReleaseFiles& f) { agreed(f, [](Consents& c) { std::swap(c.inForce[0], c.inForce[1]); }); });
        row("another root of rows", "consent-roots", "over the rows", [](ReleaseFiles& f) { f.write([](Manifest& m) { m.consents.rowsRoot[0] = m.consents.rowsRoot[0] == '0' ? '1' : '0'; }); });
        row("another number of rows", "consent-roots", "over the rows", [](ReleaseFiles& f) { f.write([](Manifest& m) { ++m.consents.rows; }); });
        row("another root of those in force", "consent-roots", "in force is", [](ReleaseFiles& f) { f.write([](Manifest& m) { m.consents.inForceRoot = std::string(64, '0'); }); });
        row("an agreement taken back afterwards", "consent-roots", "in force is", [](ReleaseFiles& f) {
            f.write();
            auto consents = demand(readConsents(f.folder()));
            std::erase(consents.inForce, ReleaseFiles::commitmentOf(0));
            demand(writeText(f.file(kConsentFile), toJson(consents)));
        });
        const auto setting = [](ReleaseFiles& f, const char* name, nlohmann::ordered_json value) { f.write([&](Manifest& m) { m.settings[name] = std::move(value); }); };
        row("a face scale beyond the square", "manifest-settings", "face_scale is 1.5", [=](ReleaseFiles& f) { setting(f, "face_scale", 1.5); });
        row("a border of its own", "manifest-settings", "border is \"green\"", [=](ReleaseFiles& f) { setting(f, "border", "green"); });
        row("no word of the interpolation", "manifest-settings", "does not say interpolation", [](ReleaseFiles& f) { f.write([](Manifest& m) { m.settings.erase("interpolation"); }); });
        row("counts that should be decisions", "smile-form", "row 0: 16 and 1 are no decision", [=](ReleaseFiles& f) { setting(f, "smile", "majority"); });
        row("no array of a question", "question-arrays", "labels_glasses.npy", [=](ReleaseFiles& f) {
            glasses(f, {});
            std::filesystem::remove(f.file("labels_glasses.npy"));
        });
        row("a question of another length", "question-arrays", "8 rows for 9 headshots", [=](ReleaseFiles& f) { glasses(f, [](auto& values) { values.resize(8 * 3); }); });
        row("a label that is no choice", "question-arrays", "row 4: label 2", [=](ReleaseFiles& f) { glasses(f, [](auto& values) { values[4 * 3] = 2; }); });
        row("a label that few voted", "question-arrays", "the label is no; most voted yes", [=](ReleaseFiles& f) { glasses(f, [](auto& values) { values[4 * 3] = 1; }); });
        row("more votes than the panel", "question-arrays", "6 votes of a panel of 5", [=](ReleaseFiles& f) { glasses(f, [](auto& values) { values[2] = 2; }); });
        row("other votes in another row", "question-arrays", "volunteer 2 has other votes", [=](ReleaseFiles& f) { glasses(f, [](auto& values) { values[7 * 3 + 2] = 0; }); });
        row("a question that is not listed", "files", "labels_hat.npy does not belong", [=](ReleaseFiles& f) {
            glasses(f, {});
            demand(writeText(f.file("labels_hat.npy"), "x"));
        });
        row("counts", "manifest-counts", "10 photos of 3 volunteers", [](ReleaseFiles& f) { f.write([](Manifest& m) { m.counts.photos = 10; }); });
        row("no manifest", "manifest", "manifest.json", [](ReleaseFiles& f) {
            f.write();
            std::filesystem::remove(f.file(kManifestFile));
        });
        row("half a manifest", "manifest", "cannot be read", [](ReleaseFiles& f) {
            f.write();
            std::filesystem::resize_file(f.file(kManifestFile), 100);
        });
        row("no vectors", "vector-array", "mandible_vectors.npy", [](ReleaseFiles& f) {
            f.write();
            std::filesystem::remove(f.file(kVectorFile));
        });
        row("an image", "files", "a00b16f8_1.jpeg", [](ReleaseFiles& f) {
            f.write();
            demand(writeText(f.file("a00b16f8_1.jpeg"), "x"));
        });
        row("an image beside the authors' arrays", "files", "face.PNG", [](ReleaseFiles& f) {
            f.writeArrays();
            demand(writeText(f.file("face.PNG"), "x"));
        });
        row("a forgotten folder", "files", "notes", [](ReleaseFiles& f) {
            f.write();
            std::filesystem::create_directory(f.file("notes"));
        });
    }
    void namesTheDamage() {
        QFETCH(QString, rule);
        QFETCH(QString, word);
        QFETCH(Damage, damage);
        ReleaseFiles files;
        damage(files);
        const auto v = demand(verifyRelease(files.folder()));
        QVERIFY(!v.holds());
        const auto* outcome = find(v, rule.toStdString());
        QVERIFY2(outcome && outcome->state == RuleState::Broken, qPrintable(rule));
        QVERIFY2(QString::fromStdString(outcome->finding).contains(word), outcome->finding.c_str());
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
