#include "core/evaluation/prediction_table.h"
#include "tests/support/programs.h"
#include "tests/support/release_fixture.h"

#include <nlohmann/json.hpp>

#include <QTest>
#include <algorithm>

using namespace paulownia;
using namespace paulownia::tests;
using nlohmann::json;

/// One photo asked about, as a person does it.
class PredictCommandTest : public QObject {
    Q_OBJECT

    ReleasableProject m_project{3};
    QString m_release = m_project.out("arrays"), m_model;

    static model::FaceBox boxOf(const model::PhotoId& photo) { return {30 + photo.number(), 20, 60 + photo.number(), 80}; }

    QString fileOf(const model::PhotoId& photo) {
        const auto stored = m_project->photos().find(photo);
        return m_project->vault().path((*stored)->sha256);
    }
    QString face() { return m_project.out("faces") + QStringLiteral("/") + QDir(m_project.out("faces")).entryList({QStringLiteral("a0*")}).value(0); }
    Outcome predict(const QString& photo, const QStringList& more = {}) { return tests::paulownia(QStringList{QStringLiteral("predict"), m_model, photo} + more); }
    json asked(const QString& photo, const QStringList& more) {
        const auto outcome = predict(photo, more + QStringList{QStringLiteral("--json")});
        if (outcome.exit != 0) qWarning("%s", qPrintable(outcome.err));
        return json::parse(outcome.out.toStdString(), nullptr, false);
    }
    Outcome train(int fold) {
        m_model = m_project.out("run") + QStringLiteral("/fold-%1.pt").arg(fold);
        return run(program(QStringLiteral("paulownia-trainer")), {QStringLiteral("train"), m_release, QStringLiteral("--out"), m_project.out("run"), QStringLiteral("--network"), QStringLiteral("compact"),
                                 QStringLiteral("--protocol"), QStringLiteral("leave-one-volunteer-out"), QStringLiteral("--folds"), QString::number(fold), QStringLiteral("--epochs"), QStringLiteral("1"),
                                 QStringLiteral("--augment"), QStringLiteral("0"), QStringLiteral("--threads"), QStringLiteral("1")});
    }
    static QStringList place(const model::FaceBox& box, double angle) {
        return {QStringLiteral("--box"), QStringLiteral("%1,%2,%3,%4").arg(box.x).arg(box.y).arg(box.w).arg(box.h), QStringLiteral("--angle"), QString::number(angle)};
    }

private Q_SLOTS:
    void initTestCase() {
        const auto photos = m_project->photos().reviewable();
        for (const auto& photo : *photos)
            if (photo.id.number() != 4) m_project.decide(photo.id, model::Verdict::Accepted, boxOf(photo.id));
        release::ReleaseSettings settings;
        settings.faceScale = 0.55; // not what a headshot is cut by where nobody says otherwise
        ReleasableProject::require(m_project.build("arrays", settings));
        auto trained = train(1);
        for (int fold = 2; fold <= 3 && trained.exit != 0; ++fold) trained = train(fold); // who is whom is shuffled by a random key; a fold may learn from one gender alone
        QVERIFY2(trained.exit == 0, qPrintable(trained.err));
        QCOMPARE(tests::paulownia({QStringLiteral("simulate"), m_project.out("faces"), QStringLiteral("--volunteers"), QStringLiteral("1"), QStringLiteral("--photos"), QStringLiteral("1"),
                                   QStringLiteral("--size"), QStringLiteral("640x480"), QStringLiteral("--voters"), QStringLiteral("1")}).exit, 0);
    }
    void aPhotoIsCutAsItsReleaseCutIt() {
        const auto table = m_project.out("predictions.tsv");
        QCOMPARE(tests::paulownia({QStringLiteral("predict"), m_release, QStringLiteral("--model"), m_model, QStringLiteral("--out"), table}).exit, 0); // a whole release is the trainer's
        const auto ofRelease = evaluation::readPredictions(table.toStdString());
        QVERIFY(ofRelease);
        const auto number = *model::AgreementNumber::parse(QStringLiteral("a0000001"));
        for (const int photo : {1, 2}) { // the second is turned
            const model::PhotoId id{number, photo};
            const auto answer = asked(fileOf(id), place(boxOf(id), photo == 2 ? 7.5 : 0));
            QVERIFY(answer.is_object());
            const auto score = answer["score"].get<double>();
            const auto same = std::ranges::count_if(*ofRelease, [&](const auto& p) { return p.photo == photo && std::abs(p.score - score) < 1e-6; });
            QCOMPARE(same, 1);
            QCOMPARE(answer["face_scale"].get<double>(), 0.55);
            QCOMPARE(answer["answer"].get<std::string>(), std::string(score > 0.5 ? "female" : "male"));
        }
    }
    void aFaceIsLookedFor() {
        const auto photo = QDir(face()).entryInfoList({QStringLiteral("*.jpeg")}).value(0).filePath();
        const auto found = predict(photo);
        QVERIFY2(found.exit == 0, qPrintable(found.err));
        QVERIFY2(found.out.contains(QStringLiteral("with probability 0.")) && found.out.contains(QStringLiteral("says the compact network of ")), qPrintable(found.out));
        QVERIFY(found.out.contains(QStringLiteral("appears ")) && found.out.contains(QStringLiteral("--box ")));
        const auto one = asked(photo, {});
        const auto& box = one["box"];
        const auto again = asked(photo, place({box[0], box[1], box[2], box[3]}, one["angle_deg"].get<double>()));
        QCOMPARE(again["score"].get<double>(), one["score"].get<double>());
        QVERIFY(one["box_by"] != "given" && again["box_by"] == "given");
    }
    void saysWhatIsWrong_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says");
        const auto good = fileOf({*model::AgreementNumber::parse(QStringLiteral("a0000001")), 1}), box = QStringLiteral("--box");
        QTest::newRow("no photo") << QStringList{m_model, m_project.out("none.jpeg")} << 3 << QStringLiteral("none.jpeg: The photo cannot be read");
        QTest::newRow("a folder") << QStringList{m_model, m_release} << 3 << QStringLiteral("a whole release is asked about by");
        QTest::newRow("no picture") << QStringList{m_model, m_release + QStringLiteral("/manifest.json")} << 3 << QStringLiteral("manifest.json: ");
        QTest::newRow("no face") << QStringList{m_model, good} << 3 << QStringLiteral("No face was found; say where it is by --box");
        QTest::newRow("outside") << QStringList{m_model, good, box, QStringLiteral("100,20,80,80")} << 3 << QStringLiteral("The box 100,20,80,80 does not lie in the photo, which is 160 × 120 pixels turned by 0°");
        QTest::newRow("no box") << QStringList{m_model, good, box, QStringLiteral("10,10,0,20")} << 3 << QStringLiteral("The box 10,10,0,20 does not lie");
        QTest::newRow("three numbers") << QStringList{m_model, good, box, QStringLiteral("10,10,20")} << 2 << QStringLiteral("--box");
        QTest::newRow("angle alone") << QStringList{m_model, good, QStringLiteral("--angle"), QStringLiteral("4")} << 2 << QStringLiteral("--box");
        QTest::newRow("no model") << QStringList{m_release + QStringLiteral("/manifest.json"), good, box, QStringLiteral("10,10,20,20")} << 3 << QStringLiteral("manifest.json: ");
        QTest::newRow("nothing") << QStringList{} << 2 << QStringLiteral("MODEL");
    }
    void saysWhatIsWrong() {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QFETCH(QString, says);
        const auto outcome = tests::paulownia(QStringList{QStringLiteral("predict")} + words);
        QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
        QCOMPARE(outcome.exit, exit);
        QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
        QCOMPARE(outcome.out, QString());
    }
};

QTEST_GUILESS_MAIN(PredictCommandTest)
#include "predict_command_test.moc"
