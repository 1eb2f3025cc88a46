#include "core/voting/steadiness.h"

#include <QTest>

using namespace paulownia;

class SteadinessTest : public QObject {
    Q_OBJECT

    static model::Ballot ballot(const char* voter, const char* subject, const char* choice) {
        return {QStringLiteral("gender"), QLatin1String(voter), QLatin1String(subject), QLatin1String(choice), {}};
    }

private Q_SLOTS:
    void comparesWhatEachSaidTwice() {
        const QVector<model::Ballot> first{ballot("ann", "a", "male"), ballot("ann", "b", "female"), ballot("ann", "c", "male"), ballot("ben", "a", "female"), ballot("eve", "a", "male")};
        const QVector<model::Ballot> again{ballot("ann", "a", "male"), ballot("ann", "b", "male"), ballot("ann", "d", "male"), ballot("ben", "a", "female")};
        const auto voters = voting::steadiness(first, again);
        QCOMPARE(voters.size(), 2); // eve was asked nothing twice
        QCOMPARE(voters[QStringLiteral("ann")].repeats, 2); // of d the first answer is missing
        QCOMPARE(*voters[QStringLiteral("ann")].share(), 0.5);
        QCOMPARE(*voters[QStringLiteral("ben")].share(), 1.0);
        QVERIFY(!voting::Steadiness().share());
    }
};

QTEST_GUILESS_MAIN(SteadinessTest)
#include "steadiness_test.moc"
