#include "core/model/voting.h"

#include <QTest>

using namespace paulownia;

class VotingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheKnownAndLeavesTheRest() {
        QCOMPARE(model::questionText(QStringLiteral("gender")), QStringLiteral("Gender"));
        QCOMPARE(model::questionText(QStringLiteral("own")), QStringLiteral("own"));
        QCOMPARE(model::choiceText(QStringLiteral("non-smile")), QStringLiteral("non-smile"));
        QCOMPARE(model::choiceText(QString()), QString());
    }
    void statesHaveKeysOfTheirOwn() {
        QStringList keys;
        for (const auto state : {model::TallyState::Unanimous, model::TallyState::Majority, model::TallyState::Tie, model::TallyState::TooFew})
            keys.append(model::toKey(state));
        QCOMPARE(keys, (QStringList{QStringLiteral("unanimous"), QStringLiteral("majority"), QStringLiteral("tie"), QStringLiteral("too-few")}));
    }
};

QTEST_GUILESS_MAIN(VotingTest)
#include "voting_test.moc"
