#include "core/release/consents.h"

#include "core/arrays/file_io.h"
#include "core/arrays/manifest_signature.h"
#include "core/arrays/release_folder.h"
#include "core/storage/project.h"
#include "tests/support/release_fixture.h"

#include <set>

using namespace paulownia;
using tests::ReleasableProject;

class ConsentsTest : public QObject {
    Q_OBJECT

    static model::AgreementNumber number(const char* text) { return *model::AgreementNumber::parse(QLatin1String(text)); }
    static std::vector<arrays::ConsentProof> proofs(ReleasableProject& project, const char* of, const QString& release) {
        const auto found = release::consentProofs(*project, number(of), release);
        ReleasableProject::require(found);
        return *found;
    }
    static std::string objection(const arrays::ConsentProof& proof, const QString& release) { return arrays::objectionTo(proof, release.toStdString()); }

private Q_SLOTS:
    void everyRowRestsOnItsVolunteer() {
        ReleasableProject project(3);
        ReleasableProject::require(project.build());
        const auto consents = arrays::readConsents(project.out().toStdString());
        const auto labels = arrays::readLabels(project.out().toStdString());
        QCOMPARE(consents->rows.size(), labels->size());
        QCOMPARE(consents->inForce.size(), size_t{3});
        std::set<std::uint64_t> seen;
        for (const char* of : {"a0000001", "a0000002", "a0000003"}) {
            const auto proof = proofs(project, of, project.out()).front();
            QCOMPARE(objection(proof, project.out()), std::string());
            QCOMPARE(proof.rows.size(), size_t{8});
            for (const auto& row : proof.rows) {
                QVERIFY(seen.insert(row.index).second);
                QCOMPARE((*labels)[row.index].volunteer, (*labels)[proof.rows.front().index].volunteer);
            }
        }
        QCOMPARE(seen.size(), labels->size());
    }

    /// With the manifest alone, as a paper's reader may have it.
    void aProofNeedsTheManifestAlone() {
        ReleasableProject project(2);
        ReleasableProject::require(project.build());
        const auto proof = proofs(project, "a0000001", project.out()).front();
        for (const auto& name : QDir(project.out()).entryList(QDir::Files))
            if (name != QLatin1String("manifest.json")) QVERIFY(QFile::remove(project.out() + QLatin1Char('/') + name));
        QCOMPARE(objection(proof, project.out()), std::string());
        QVERIFY(!objection({proof.agreement, {}, {}}, project.out()).empty()); // that there is none cannot be told
    }

    void aChangedProofDoesNotHold() {
        ReleasableProject project(2);
        ReleasableProject::require(project.build());
        const auto proof = proofs(project, "a0000001", project.out()).front();
        const auto objected = [&](const std::function<void(arrays::ConsentProof&)>& change) {
            auto other = proof;
            change(other);
            return !objection(other, project.out()).empty();
        };
        QVERIFY(!objected([](auto&) {}));
        QVERIFY(objected([](auto& p) { p.agreement.number = "a0000002"; }));
        QVERIFY(objected([](auto& p) { p.agreement.salt[0] = p.agreement.salt[0] == '0' ? '1' : '0'; }));
        QVERIFY(objected([](auto& p) { ++p.rows.front().index; }));
        QVERIFY(objected([](auto& p) { p.rows.front().path.pop_back(); }));
        QVERIFY(objected([](auto& p) { p.rows.front().path.front() = "not hex"; }));
        QVERIFY(objected([](auto& p) { p.rows.pop_back(); })); // kept back
        QVERIFY(objected([](auto& p) { p.inForce.reset(); }));
    }

    void survivesTheWayThroughJson() {
        ReleasableProject project(1);
        ReleasableProject::require(project.build());
        const auto read = arrays::parseProofs(arrays::toJson(proofs(project, "a0000001", project.out())));
        QVERIFY(read.has_value());
        QCOMPARE(objection(read->front(), project.out()), std::string());
        for (const char* text : {"{}", "no", "{\"format\": \"paulownia-consents\", \"agreements\": []}"}) QVERIFY(!arrays::parseProofs(text));
    }

    /// One who withdrew is in no later release, and can be shown so: the salt is the same, before and after.
    void whoWithdrewIsShownNotToBeInTheSuccessor() {
        ReleasableProject project(3);
        ReleasableProject::require(project.build("before"));
        const auto salt = release::agreementOf(*project, number("a0000002")).salt;
        ReleasableProject::require(project->withdrawals().erase(number("a0000002"), {}, QStringLiteral("asked for it")));
        ReleasableProject::require(project.build("after"));
        const auto before = proofs(project, "a0000002", project.out("before")).front(), after = proofs(project, "a0000002", project.out("after")).front();
        QCOMPARE(before.agreement.salt, salt);
        QCOMPARE(before.rows.size(), size_t{8});
        QCOMPARE(after.rows.size(), size_t{0});
        QVERIFY(!after.inForce);
        for (const auto& [proof, name] : {std::pair(before, "before"), {after, "after"}}) QCOMPARE(objection(proof, project.out(name)), std::string());
        QVERIFY(!objection(after, project.out("before")).empty());
    }

    void aNumberThatWasNeverThereIsTold() {
        ReleasableProject project(1);
        ReleasableProject::require(project.build());
        QCOMPARE(release::consentProofs(*project, number("a0999999"), project.out()).error().kind, base::ErrorKind::NotFound);
        QCOMPARE(release::consentProofs(*project, number("a0000001"), project.out("nowhere")).error().kind, base::ErrorKind::NotFound);
    }

    void theCommitmentsNameNobody() {
        ReleasableProject project(1), other(1);
        for (auto* each : {&project, &other}) ReleasableProject::require(each->build());
        QVERIFY(arrays::readConsents(project.out().toStdString())->rows != arrays::readConsents(other.out().toStdString())->rows); // another project, another salt
    }
};

QTEST_GUILESS_MAIN(ConsentsTest)
#include "consents_test.moc"
