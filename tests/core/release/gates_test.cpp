#include "tests/support/release_fixture.h"

using namespace paulownia;
using model::TallyState;
using model::Verdict;
using release::Gate;
using tests::ReleasableProject;

using Change = std::function<void(ReleasableProject&, release::Tallies&)>;
Q_DECLARE_METATYPE(Change)

class GatesTest : public QObject {
    Q_OBJECT

    static model::AgreementNumber volunteer(int index) { return *model::AgreementNumber::parse(QStringLiteral("a000000%1").arg(index)); }

    static QVector<Gate> gatesAfter(ReleasableProject& project, const Change& change) {
        auto tallies = *ReleasableProject::tallies(*project, {});
        if (change) change(project, tallies);
        const auto gates = release::releaseGates(*project, {[&](storage::Project&, const QStringList&) { return base::Result<release::Tallies>(tallies); }});
        if (!gates) qFatal("%s", gates.error().text().c_str());
        return *gates;
    }
    static void run(ReleasableProject& project, const char* sql) { ReleasableProject::require(project->database().run(QLatin1String(sql))); }

private Q_SLOTS:
    void allShutForAFinishedProject() {
        ReleasableProject project(2, ReleasableProject::Originals::None);
        const auto gates = gatesAfter(project, {});
        QCOMPARE(gates.size(), 8);
        for (const auto& gate : gates) QVERIFY2(!gate.isOpen, qPrintable(gate.key));
        QVERIFY(release::allShut(gates));
    }

    void anEmptyProjectHasNothingToRelease() {
        ReleasableProject project(0, ReleasableProject::Originals::None);
        const auto gates = gatesAfter(project, {});
        QVERIFY(gates.first().isOpen);
        QCOMPARE(gates.first().key, QStringLiteral("photos"));
    }

    void aRecordedDecisionSettlesATie() {
        ReleasableProject project(2, ReleasableProject::Originals::None);
        for (const auto state : {TallyState::Tie, TallyState::TooFew}) {
            const auto gates = gatesAfter(project, [&](ReleasableProject&, release::Tallies& t) {
                t.gender.subjects[1].state = state;
                t.gender.subjects[1].isDecided = true;
            });
            QVERIFY(release::allShut(gates));
            QVERIFY2(gates.last().note.contains(QStringLiteral("decided by a person")), qPrintable(gates.last().note)); // and is not passed over
        }
    }

    void namesWhatIsOpen_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("items");
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, const char* key, const QStringList& items, Change change) {
            QTest::newRow(name) << QString::fromLatin1(key) << items << change;
        };
        const auto sql = [](const char* statement) { return [statement](ReleasableProject& p, release::Tallies&) { run(p, statement); }; };
        row("no consent", "consent", {QStringLiteral("a0000002")}, sql("UPDATE submission SET consent = 'not-on-record' WHERE number = 'a0000002'"));
        row("too young", "age", {QStringLiteral("a0000001 (may have been 19)")}, sql("UPDATE submission SET birth_year = 1999 WHERE number = 'a0000001'"));
        row("no year of birth", "age", {QStringLiteral("a0000001 (no year of birth)")}, sql("UPDATE submission SET birth_year = NULL WHERE number = 'a0000001'"));
        row("clock still running", "withdrawal", {QStringLiteral("a0000002 (until 2999-02-20)")}, sql("UPDATE submission SET submitted_at = '2999-01-01T00:00:00Z' WHERE number = 'a0000002'"));
        row("uploaded nobody knows when, imported lately", "withdrawal", {QStringLiteral("a0000001 (until 2999-02-20)")},
            sql("UPDATE submission SET submitted_at = NULL, imported_at = '2999-01-01T00:00:00Z' WHERE number = 'a0000001'"));
        row("undecided", "review", {QStringLiteral("a0000001_3")}, [](ReleasableProject& p, release::Tallies&) { p.decide({volunteer(1), 3}, Verdict::Undecided); });
        row("never looked at", "review", {QStringLiteral("a0000001_3")}, sql("DELETE FROM review WHERE photo = 'a0000001_3'"));
        row("no rectangle", "review", {QStringLiteral("a0000001_3 (accepted without a rectangle)")},
            [](ReleasableProject& p, release::Tallies&) { p.decide({volunteer(1), 3}, Verdict::Accepted, {}); });
        row("the same file twice", "doubles", {QStringLiteral("a0000002_5 (the same file as a0000001_1)")},
            sql("UPDATE photo SET sha256 = (SELECT sha256 FROM photo WHERE photo = 'a0000001_1') WHERE photo = 'a0000002_5'"));
        row("a voter is missing", "panel", {QStringLiteral("Smile: 2 of 3 voters")}, sql("DELETE FROM ballot WHERE voter = 'eve-voter' AND question = 'smile'"));
        row("a voter has not finished", "panel", {QStringLiteral("Smile: 0 of 3 voters")}, [](ReleasableProject& p, release::Tallies&) { // answers are still taken, and none of them gave all
            ReleasableProject::require(p->polls().save({QStringLiteral("smile"), true, 1, {}, {}, QStringLiteral("ann-reviewer"), p->now()}));
        });
        row("too few votes", "panel", {QStringLiteral("a0000001_2 (Smile)")}, [](ReleasableProject&, release::Tallies& t) { t.smile.subjects[1].state = TallyState::TooFew; });
        row("a volunteer nobody voted on", "panel", {QStringLiteral("a0000001 (Gender)")}, [](ReleasableProject&, release::Tallies& t) { t.gender.subjects.removeFirst(); });
        row("a tie", "ties", {QStringLiteral("a0000002 (Gender)")}, [](ReleasableProject&, release::Tallies& t) { t.gender.subjects[1].state = TallyState::Tie; });
    }
    void namesWhatIsOpen() {
        QFETCH(QString, key);
        QFETCH(QStringList, items);
        QFETCH(Change, change);
        ReleasableProject project(2, ReleasableProject::Originals::None);
        const auto gates = gatesAfter(project, change);
        for (const auto& gate : gates) {
            QVERIFY2(gate.isOpen == (gate.key == key), qPrintable(gate.key));
            if (!gate.isOpen) continue;
            QStringList texts;
            for (const auto& item : gate.items) texts.append(item.text);
            QCOMPARE(texts, items);
            QVERIFY(!gate.sentence.isEmpty() && !gate.whatToDo.isEmpty());
        }
    }

    void whatIsNotReleasedHoldsNothingUp() {
        ReleasableProject project(2, ReleasableProject::Originals::None);
        for (int photo = 1; photo <= 9; ++photo) project.decide({volunteer(2), photo}, Verdict::Rejected);
        run(project, "UPDATE submission SET consent = 'not-on-record', birth_year = NULL WHERE number = 'a0000002'");
        QVERIFY(release::allShut(gatesAfter(project, [](ReleasableProject&, release::Tallies& t) { t.gender.subjects[1].state = TallyState::Tie; })));
    }

    void aRecordedConsentAnswersForTheAge() {
        ReleasableProject project(1, ReleasableProject::Originals::None);
        run(project, "UPDATE submission SET consent = 'not-on-record', birth_year = NULL");
        ReleasableProject::require(project->submissions().recordConsent(volunteer(1), QStringLiteral("paper form 3")));
        QVERIFY(release::allShut(gatesAfter(project, {})));
    }

    void anEarlyReleaseIsADecision() {
        ReleasableProject project(1, ReleasableProject::Originals::None);
        run(project, "UPDATE submission SET submitted_at = '2999-01-01T00:00:00Z'");
        ReleasableProject::require(project->settings().set(storage::kEarlyRelease, QStringLiteral("all asked again")));
        const auto gates = gatesAfter(project, {});
        QVERIFY(release::allShut(gates));
        QVERIFY(gates[3].note.contains(QStringLiteral("all asked again")));
        QCOMPARE(gates[3].items.size(), 1); // still to be seen
    }

    void aSecondLookIsSaidAndHoldsNothingUp() {
        ReleasableProject project(1, ReleasableProject::Originals::None);
        QVERIFY(gatesAfter(project, {})[4].note.isEmpty());
        run(project, "UPDATE review SET second_look = 1 WHERE photo = (SELECT MIN(photo) FROM review WHERE verdict = 'accepted')");
        const auto gates = gatesAfter(project, {});
        QVERIFY(release::allShut(gates));
        QVERIFY2(gates[4].note.contains(QStringLiteral("second look")), qPrintable(gates[4].note));
    }
};

QTEST_GUILESS_MAIN(GatesTest)
#include "gates_test.moc"
