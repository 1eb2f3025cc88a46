#include "core/release/datasheet.h"

#include <QTest>

using namespace paulownia;

class DatasheetTest : public QObject {
    Q_OBJECT

    static arrays::Manifest manifest() {
        arrays::Manifest m;
        m.programVersion = "0.1.0";
        m.title = "Foxglove";
        m.licence = "CC BY 4.0";
        m.seed = 7;
        m.panel = 17;
        m.counts = {2429, 277, 147, 130};
        m.settings = {{"face_scale", 0.68}, {"minimum_age", 20}, {"withdrawal_days", 50}, {"released_early", false}};
        m.chain = {99, std::string(64, 'a'), "2026-01-02T03:04:05.000Z"};
        return m;
    }

private Q_SLOTS:
    void tellsThePapersNumbersAsThePaperDoes() {
        release::DatasheetFacts facts;
        facts.volunteersByPhotos = {{5, 1}, {6, 4}, {7, 11}, {8, 26}, {9, 235}};
        facts.ages = {79, 21, 40};
        facts.consentsOnForm = 276;
        facts.consentsRecorded = 1;
        facts.agreement = {{{0.9421, 0.93, 0.95}, {0.5, {}, {}}, {}, {0.9, 0.88, 0.92}}};
        const auto text = release::datasheet(manifest(), facts);
        for (const char* words : {"# Foxglove: datasheet", "2429 photos of 277 volunteers (147 labelled female, 130 male)",
                                  "one volunteer with 5 photos, four with 6, eleven with 7, 26 with 8, 235 with 9", "minimum 21, median 40, maximum 79",
                                  "Of 274 volunteers no year of birth is known", "Licence: CC BY 4.0", "276 on the submission form, one in a consent kept elsewhere",
                                  "(2429, 128881) uint8", "(277, 78) float16", "act 99", "| 20 to 29 | 1 |", "| 70 to 79 | 1 |", "| FERET | 1998 | 14,126 | 1199 |",
                                  "| **Foxglove** | 2026 | 2429 | 277 |", "pairs of votes 0.942 (0.930 to 0.950), Fleiss’ kappa 0.500, Krippendorff’s alpha undefined, Gwet’s AC1 0.900 (0.880 to 0.920)"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        QVERIFY(!text.contains(QStringLiteral("released before that time")));
        QVERIFY(!text.contains(QLatin1Char('%'))); // every place filled
    }
    void aMedianOfAnEvenNumberLiesBetween() {
        release::DatasheetFacts facts;
        facts.ages = {30, 21, 40, 33};
        QVERIFY(release::datasheet(manifest(), facts).contains(QStringLiteral("median 31.5")));
    }
    void furtherQuestionsHaveTheirLines() {
        auto more = manifest();
        more.questions = {{"glasses", true, "Glasses?", {"yes", "no"}, 5}};
        more.settings["smile"] = "majority";
        const auto text = release::datasheet(more, {});
        for (const char* words : {"answered 3 questions", "- glasses, one vote a voter and volunteer, a panel of 5: “Glasses?”", "| `labels_glasses.npy` | (2429, 3) int32: the label, 0 yes, 1 no,",
                                  "The majority's decision is released", "non-smile (0, 1), smile (0, 1)"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }
    void saysWhenItWasEarlyAndUnlicensed() {
        auto early = manifest();
        early.settings["released_early"] = true;
        early.licence.clear();
        early.title.clear();
        const auto text = release::datasheet(early, {});
        QVERIFY(text.contains(QStringLiteral("By a recorded decision")));
        QVERIFY(text.contains(QStringLiteral("not chosen yet")));
        QVERIFY(text.startsWith(QStringLiteral("# A headshot data set")));
    }
};

QTEST_GUILESS_MAIN(DatasheetTest)
#include "datasheet_test.moc"
