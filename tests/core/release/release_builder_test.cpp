#include "core/arrays/release_folder.h"
#include "core/arrays/verify.h"
#include "tests/support/programs.h"
#include "tests/support/release_fixture.h"

#include <QFile>

using namespace paulownia;
using base::ErrorKind;
using tests::ReleasableProject;

class ReleaseBuilderTest : public QObject {
    Q_OBJECT

    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList files() {
        return {QStringLiteral("CITATION.cff"), QStringLiteral("SHA256SUMS"), QStringLiteral("consents.json"), QStringLiteral("datasheet.md"), QStringLiteral("headshot_data.npy"), QStringLiteral("headshot_labels.npy"),
                QStringLiteral("mandible_vectors.npy"), QStringLiteral("manifest.json")};
    }

private Q_SLOTS:
    void buildsWhatVerifyHolds() {
        ReleasableProject project(3);
        const auto record = project.build();
        QVERIFY2(record.has_value(), record ? "" : record.error().text().c_str());
        QCOMPARE(record->photos, 24);
        QCOMPARE(record->volunteers, 3);
        QCOMPARE(QDir(record->folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name), files());
        const auto verification = arrays::verifyRelease(record->folder.toStdString());
        for (const auto& rule : verification->rules) QVERIFY2(rule.state == arrays::RuleState::Holds, (rule.key + ": " + rule.finding).c_str());
        const auto release = arrays::ReleaseFolder::open(record->folder.toStdString());
        QCOMPARE(release->manifest->panel, 3);
        QCOMPARE(release->manifest->settings.at("face_scale").get<double>(), 0.68);
        QCOMPARE(release->manifest->chain.seq, record->head.seq);
    }

    void carriesFurtherQuestionsAndSaysHowItWasMade() {
        ReleasableProject project(2);
        release::ReleaseSettings settings;
        settings.border = imaging::HeadshotSettings::Border::Grey;
        settings.interpolation = imaging::HeadshotSettings::Interpolation::Linear;
        settings.smiles = release::SmileForm::Majority;
        settings.questions = {QStringLiteral("laugh")};
        project.castBallots(QStringLiteral("laugh"));
        const auto record = project.build("arrays", settings);
        QVERIFY2(record.has_value(), record ? "" : record.error().text().c_str());
        const auto verification = arrays::verifyRelease(record->folder.toStdString());
        for (const auto& rule : verification->rules) QVERIFY2(rule.state == arrays::RuleState::Holds, (rule.key + ": " + rule.finding).c_str());
        const auto release = arrays::ReleaseFolder::open(record->folder.toStdString());
        QCOMPARE(release->manifest->questions.at(0).choices, (std::vector<std::string>{"smile", "non-smile"}));
        const auto values = arrays::readQuestion(release->path, release->manifest->questions.at(0));
        QCOMPARE(values->size(), release->labels.size() * 3);
        for (std::size_t row = 0; row < release->labels.size(); ++row) {
            const auto& label = release->labels[row];
            const bool isSmile = label.photo % 2 == 0;
            QCOMPARE(label.smile, isSmile ? 1 : 0);
            QCOMPARE(label.nonSmile, isSmile ? 0 : 1);
            QCOMPARE((*values)[row * 3], isSmile ? 0 : 1);
            QCOMPARE((*values)[row * 3 + 1], isSmile ? 2 : 0);
        }
        for (const auto& [name, value] : {std::pair{"border", "grey"}, {"interpolation", "linear"}, {"smile", "majority"}}) QCOMPARE(release->manifest->settings.at(name).get<std::string>(), std::string(value));
    }

    void recordsWhatItBuilt() {
        ReleasableProject project(1);
        const auto before = project->chain().head();
        const auto record = project.build();
        const auto all = project->releases().all();
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().folder, project.out());
        QCOMPARE(all->first().manifestSha256, record->manifestSha256);
        QCOMPARE(record->head.seq, before->seq);
        QCOMPARE(project->chain().head()->seq, before->seq + 3); // two tallies, and the release
        QVERIFY(!project->chain().verify()->has_value());
    }

    void sha256sumReadsTheList() {
        ReleasableProject project(1);
        QVERIFY(project.build().has_value());
        const auto checked = tests::run(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("cd \"$1\" && sha256sum -c SHA256SUMS"), QStringLiteral("sh"), project.out()});
        QVERIFY2(checked.exit == 0, qPrintable(checked.err));
        QCOMPARE(checked.out.count(QStringLiteral("OK")), 7);
    }

    void givesTheSameBytesAgain() {
        ReleasableProject project(2);
        QVERIFY(project.build("one").has_value());
        QVERIFY(project.build("two").has_value());
        for (const auto& name : files()) QVERIFY2(read(project.out("one") + QLatin1Char('/') + name) == read(project.out("two") + QLatin1Char('/') + name), qPrintable(name));
        release::ReleaseSettings other;
        other.seed = 2;
        QVERIFY(project.build("three", other).has_value());
        QVERIFY(read(project.out("one") + QStringLiteral("/headshot_labels.npy")) != read(project.out("three") + QStringLiteral("/headshot_labels.npy")));
    }

    void namesNobody() {
        ReleasableProject project(2);
        ReleasableProject::require(project->settings().set(storage::kEarlyRelease, QStringLiteral("Dr Early said so")));
        QVERIFY(project.build().has_value());
        for (const auto& name : files()) {
            const auto bytes = read(project.out() + QLatin1Char('/') + name);
            for (const char* secret : {"a0000001", "a0000002", "-voter", "-reviewer", "tester", "192.0.2.1", ".jpeg", "Dr Early"})
                QVERIFY2(!bytes.contains(secret), secret);
        }
    }

    void aGateRefuses() {
        ReleasableProject project(1);
        project.decide({*model::AgreementNumber::parse(QStringLiteral("a0000001")), 5}, model::Verdict::Undecided);
        const auto refused = project.build();
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QVERIFY(refused.error().message.find("Every photo is accepted or rejected") != std::string::npos);
        QVERIFY(project.everythingAtOut().isEmpty());
    }

    void refusesAFolderWithSomethingInIt() {
        ReleasableProject project(1);
        QVERIFY(project.build().has_value());
        const auto manifest = read(project.out() + QStringLiteral("/manifest.json"));
        QCOMPARE(project.build().error().kind, ErrorKind::Denied);
        QCOMPARE(read(project.out() + QStringLiteral("/manifest.json")), manifest);
        QCOMPARE(project->releases().all()->size(), 1);
    }

    void aCancelLeavesNothing() {
        ReleasableProject project(1);
        const auto head = project->chain().head()->seq;
        std::stop_source stop;
        const base::Task task([&](const base::Progress& p) { if (p.done == 5) stop.request_stop(); }, stop.get_token());
        QCOMPARE(project.build("arrays", {}, task).error().kind, ErrorKind::Cancelled);
        QVERIFY(project.everythingAtOut().isEmpty());
        QCOMPARE(project->chain().head()->seq, head);
        QVERIFY(project.build().has_value());
    }

    void aDamagedOriginalLeavesNothing() {
        ReleasableProject project(1);
        const auto photos = project->photos().all();
        QVERIFY(QFile::remove(project->vault().path(photos->at(6).sha256)));
        const auto failed = project.build();
        QCOMPARE(failed.error().kind, ErrorKind::NotFound);
        QCOMPARE(QString::fromStdString(failed.error().where), photos->at(6).id.toString());
        QVERIFY(project.everythingAtOut().isEmpty());
        QVERIFY(project->releases().all()->isEmpty());
    }

    void whatCannotBeRecordedDoesNotAppear() {
        ReleasableProject project(1);
        ReleasableProject::require(project->database().run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON release_record BEGIN SELECT RAISE(ABORT, 'disk full'); END")));
        QCOMPARE(project.build().error().kind, ErrorKind::Database);
        QVERIFY(project.everythingAtOut().isEmpty());
    }

    void whatCannotBePutInPlaceIsNotRecorded() {
        ReleasableProject project(1);
        const base::Task task([&](const base::Progress& p) { if (p.done == p.total) QDir().mkpath(project.out() + QStringLiteral("/somebody/else")); });
        QCOMPARE(project.build("arrays", {}, task).error().kind, ErrorKind::Denied);
        QVERIFY(project->releases().all()->isEmpty());
        QCOMPARE(project.everythingAtOut(), QStringList{QStringLiteral("arrays")});
    }
};

QTEST_GUILESS_MAIN(ReleaseBuilderTest)
#include "release_builder_test.moc"
