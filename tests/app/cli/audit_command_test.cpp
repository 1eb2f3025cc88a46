#include "tests/support/programs.h"
#include "tests/support/submission_folder.h"
#include "tests/support/voted_project.h"

#include <nlohmann/json.hpp>

using namespace paulownia;
using nlohmann::json;
using tests::VotedProject;

class AuditCommandTest : public QObject {
    Q_OBJECT

    std::unique_ptr<VotedProject> m_project;

    static QStringList with(QStringList arguments, const QStringList& more) { return arguments + more; }
    tests::Outcome audit(const QStringList& more = {}) const { return tests::paulownia(with({QStringLiteral("audit"), m_project->path()}, more)); }
    tests::Outcome verify(const QStringList& more = {}) const { return tests::paulownia(with({QStringLiteral("verify"), m_project->out()}, more)); }
    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static json document(const tests::Outcome& outcome) { return json::parse(outcome.out.toStdString()); }
    QString proofOf(const char* number) const {
        const auto proof = audit({QStringLiteral("--proof"), QLatin1String(number), QStringLiteral("--release"), m_project->out()});
        if (proof.exit != 0) qFatal("%s", qPrintable(proof.err));
        const auto path = m_project->out(number);
        tests::writeFile(path, proof.out.toUtf8());
        return path;
    }

private Q_SLOTS:
    void initTestCase() {
        m_project = std::make_unique<VotedProject>(2);
        const auto built = tests::paulownia({QStringLiteral("release"), m_project->path(), m_project->out()});
        QVERIFY2(built.exit == 0, qPrintable(built.err));
    }

    void tellsHeadKeyAndReleases() {
        const auto outcome = audit({QStringLiteral("--json")});
        QCOMPARE(outcome.exit, 0);
        const auto report = document(outcome);
        QVERIFY(report["holds"].get<bool>());
        QCOMPARE(report["signed_acts"], report["acts"]);
        QCOMPARE(report["releases"].get<int>(), 1);
        const auto manifest = json::parse(read(m_project->out() + QStringLiteral("/manifest.json")).toStdString());
        QCOMPARE(report["ed25519_key"], manifest["signature"]["ed25519_key"]);
        QVERIFY(audit().out.contains(QStringLiteral("The record holds")));
    }

    void listsTheActs() {
        const auto listed = document(audit({QStringLiteral("--list"), QStringLiteral("--json")}))["acts"];
        QCOMPARE(listed.size(), document(audit({QStringLiteral("--json")}))["acts"].get<std::size_t>());
        QCOMPARE(listed[0]["number"], json(1));
        QVERIFY(std::any_of(listed.begin(), listed.end(), [](const json& act) { return act["act"] == "release.built" && !act["at"].get<std::string>().empty(); }));
        const auto text = audit({QStringLiteral("--list")}).out;
        QCOMPARE(text.count(QLatin1Char('\n')), static_cast<qsizetype>(listed.size()));
        QVERIFY(!text.contains(QStringLiteral("a0000001"))); // it names nobody
        QCOMPARE(audit({QStringLiteral("--list"), QStringLiteral("--release"), m_project->out()}).exit, 2);
    }

    void theKeyOfAReleaseCanBeAskedFor() {
        const auto key = QString::fromStdString(document(audit({QStringLiteral("--json")}))["ed25519_key"].get<std::string>());
        QCOMPARE(verify({QStringLiteral("--key"), key}).exit, 0);
        const auto other = verify({QStringLiteral("--key"), QString(64, QLatin1Char('0')), QStringLiteral("--json")});
        QCOMPARE(other.exit, 1);
        QCOMPARE(document(other)["rules"].back()["rule"], json("key"));
        QCOMPARE(document(other)["rules"].back()["state"], json("broken"));
    }

    void aVolunteerIsShownTheRows() {
        const auto proof = proofOf("a0000001");
        const auto outcome = verify({QStringLiteral("--proof"), proof, QStringLiteral("--json")});
        QCOMPARE(outcome.exit, 0);
        QCOMPARE(document(outcome)["agreements"][0]["rows"].size(), size_t{8});
        QVERIFY(verify({QStringLiteral("--proof"), proof}).out.contains(QStringLiteral("a0000001: these rows rest on it")));
        auto text = read(proof);
        tests::writeFile(proof, text.replace("a0000001", "a0000002"));
        QCOMPARE(verify({QStringLiteral("--proof"), proof}).exit, 1);
        tests::writeFile(proof, "{}");
        QCOMPARE(verify({QStringLiteral("--proof"), proof}).exit, 3);
        QCOMPARE(audit({QStringLiteral("--proof"), QStringLiteral("a0000001")}).exit, 2); // of which release?
    }

    /// One proof serves to look into every later release, also without the project.
    void whoWithdrewLooksIntoALaterRelease() {
        VotedProject project(3);
        const auto release = [&](const char* name) { return tests::paulownia({QStringLiteral("release"), project.path(), project.out(name)}).exit; };
        QCOMPARE(release("first"), 0);
        const auto file = project.out("mine.json");
        tests::writeFile(file, tests::paulownia({QStringLiteral("audit"), project.path(), QStringLiteral("--proof"), QStringLiteral("a0000001"), QStringLiteral("--release"), project.out("first")}).out.toUtf8());
        QCOMPARE(tests::paulownia({QStringLiteral("consent-rules"), project.path(), QStringLiteral("--after"), QStringLiteral("allowed")}).exit, 0);
        QCOMPARE(tests::paulownia({QStringLiteral("withdraw"), project.path(), QStringLiteral("a0000001"), QStringLiteral("--reason"), QStringLiteral("asked")}).exit, 0);
        QVERIFY(tests::paulownia({QStringLiteral("status"), project.path()}).out.contains(QStringLiteral("withdrawn from the newest")));
        QCOMPARE(release("second"), 0);
        QVERIFY(!tests::paulownia({QStringLiteral("status"), project.path()}).out.contains(QStringLiteral("withdrawn from the newest")));
        const auto look = [&](const char* name) { return tests::paulownia({QStringLiteral("verify"), project.out(name), QStringLiteral("--agreement"), file}); };
        QVERIFY(look("first").out.startsWith(QStringLiteral("a0000001: these rows rest on it")));
        const auto later = look("second");
        QCOMPARE(later.exit, 0);
        QCOMPARE(later.out, QStringLiteral("a0000001: no row rests on it, and it was not in force\n"));
        QFile consents(project.out("second") + QStringLiteral("/consents.json"));
        QVERIFY(QFile::remove(consents.fileName()) && QFile::copy(project.out("first") + QStringLiteral("/consents.json"), consents.fileName()));
        QCOMPARE(look("second").exit, 3); // another release's list
    }

    /// Written after docs/consent-chain.md, and nothing else of ours.
    void aStrangerFindsTheSame() {
        const auto proof = proofOf("a0000002");
        const auto script = qEnvironmentVariable("PAULOWNIA_SOURCE") + QStringLiteral("/tests/app/cli/stranger.py");
        const auto checked = tests::run(QStringLiteral("/usr/bin/python3"), {script, m_project->path(), m_project->out(), proof});
        QVERIFY2(checked.exit == 0, qPrintable(checked.err));
        QVERIFY2(checked.out.contains(QStringLiteral("16 rows, 8 proved")), qPrintable(checked.out));
    }

    void namesTheFirstWrongActAndTheForeignRelease() {
        VotedProject other(1);
        QCOMPARE(tests::paulownia({QStringLiteral("release"), other.path(), other.out()}).exit, 0);
        const auto foreign = audit({QStringLiteral("--release"), other.out(), QStringLiteral("--json")});
        QCOMPARE(foreign.exit, 1);
        QCOMPARE(document(foreign)["findings"][0]["where"], json(other.out().toStdString()));
        QVERIFY(other->database().run(QStringLiteral("DELETE FROM chain WHERE seq = (SELECT MAX(seq) FROM chain)")).has_value());
        const auto cut = tests::paulownia({QStringLiteral("audit"), other.path(), QStringLiteral("--json")});
        QCOMPARE(cut.exit, 1);
        QCOMPARE(document(cut)["first_broken"]["act"].get<int>(), document(cut)["acts"].get<int>() + 1);
    }
};

QTEST_GUILESS_MAIN(AuditCommandTest)
#include "audit_command_test.moc"
