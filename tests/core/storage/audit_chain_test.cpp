#include "tests/support/temp_project.h"

using namespace paulownia;
using tests::TempProject;

class AuditChainTest : public QObject {
    Q_OBJECT

    static qint64 firstBreak(TempProject& project) {
        const auto verified = project->chain().verify();
        return *verified ? (*verified)->seq : 0;
    }

private Q_SLOTS:
    void namesTheFirstTamperedAct_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("seq");
        QTest::newRow("untouched") << QString() << 0;
        QTest::newRow("changed") << QStringLiteral("UPDATE chain SET content = 'x' WHERE seq = 4") << 4;
        QTest::newRow("deleted") << QStringLiteral("DELETE FROM chain WHERE seq = 5") << 5;
        QTest::newRow("first deleted") << QStringLiteral("DELETE FROM chain WHERE seq = 1") << 1;
        QTest::newRow("back-dated") << QStringLiteral("UPDATE chain SET at = '2001-01-01T00:00:00.000Z' WHERE seq = 3") << 3;
        QTest::newRow("re-hashed without its successors") << QStringLiteral("UPDATE chain SET hash = previous WHERE seq = 2") << 2;
    }
    void namesTheFirstTamperedAct() {
        QFETCH(QString, sql);
        QFETCH(int, seq);
        TempProject project;
        project.addVolunteer(1);
        if (!sql.isEmpty()) QVERIFY(project->database().run(sql).has_value());
        QCOMPARE(firstBreak(project), seq);
    }

    void givesTheLastActOfOtherKinds() {
        TempProject project;
        project.addVolunteer(1);
        const auto before = project->chain().head();
        QVERIFY(project->chain().append(QStringLiteral("release.built"), QStringLiteral("/out"), "x").has_value());
        QCOMPARE(project->chain().head()->seq, before->seq + 1);
        QCOMPARE(project->chain().lastActBut(storage::kLeaveReleasesAlone)->hash, before->hash);
        QCOMPARE(project->chain().lastActBut({QStringLiteral("%")})->seq, 0); // every kind
    }

    void holdsNoNumberAndNoName() {
        TempProject project;
        const auto number = project.addVolunteer(0xb16f8);
        const auto rows = project->database().select(QStringLiteral("SELECT act, subject, content, actor FROM chain"));
        QVERIFY(rows->size() >= 10);
        for (const auto& row : *rows)
            for (int i = 0; i < 4; ++i) {
                QVERIFY(!row.text(i).contains(number.toString()));
                QVERIFY(!row.text(i).contains(QStringLiteral("tester")));
            }
    }
};

QTEST_GUILESS_MAIN(AuditChainTest)
#include "audit_chain_test.moc"
