#include "ui/home/home_cards.h"

#include <QTest>

using namespace paulownia;
using ui::HomeCard;
using State = HomeCard::State;

class HomeCardsTest : public QObject {
    Q_OBJECT

    /// Everything done: what a release needs.
    static ui::HomeFacts finished() {
        ui::HomeFacts facts;
        facts.now = QDateTime(QDate(2019, 5, 1), QTime(12, 0), Qt::UTC);
        auto& s = facts.status;
        s.submissions = 2;
        s.photos = s.reviewable = s.proposed = 18;
        s.accepted = 17;
        s.rejected = 1;
        const QMap<QString, int> gender{{QStringLiteral("ann"), 2}, {QStringLiteral("bob"), 2}, {QStringLiteral("eve"), 2}};
        s.questions = {{QStringLiteral("gender"), 2, gender, 3}};
        return facts;
    }
    static HomeCard cardOf(const ui::HomeFacts& facts, const char* heading) {
        for (const auto& card : ui::homeCards(facts))
            if (card.heading == QLatin1String(heading)) return card;
        qFatal("no card %s", heading);
    }

private Q_SLOTS:
    void nothingWaitsWhenAllIsDone() {
        for (const auto& card : ui::homeCards(finished())) QVERIFY2(card.state == State::Done, qPrintable(card.heading + card.sentence));
        QCOMPARE(ui::releaseBlockers(finished()), QStringList());
    }

    void tellsWhatWaits_data() {
        QTest::addColumn<std::function<void(ui::HomeFacts&)>>("change");
        QTest::addColumn<QByteArray>("heading");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("number");
        using Change = std::function<void(ui::HomeFacts&)>;
        const auto row = [](const char* name, Change change, const char* heading, State state, const char* number) {
            QTest::newRow(name) << change << QByteArray(heading) << state << QString::fromLatin1(number);
        };
        row("review", [](auto& f) { f.status.undecided = 5; }, "Review", State::Waiting, "5");
        row("second look", [](auto& f) { f.status.secondLook = 1; }, "Review", State::Waiting, "0");
        row("consent", [](auto& f) { f.status.consentMissing = 2; }, "Consent", State::Waiting, "2");
        row("age", [](auto& f) { f.status.tooYoung = 1; }, "Consent", State::Waiting, "0");
        row("doubles", [](auto& f) { f.identicalDoubles = 4; }, "Doubles", State::Waiting, "4");
        row("clock", [](auto& f) { f.status.clocksRunning = 1; f.status.lastClockEnds = f.now.addDays(12); }, "Withdrawal", State::Waiting, "1");
        row("panel", [](auto& f) { f.status.questions[0].voters.remove(QStringLiteral("eve")); }, "Votes on gender", State::Waiting, "2 of 3");
        row("half a vote", [](auto& f) { f.status.questions[0].voters[QStringLiteral("eve")] = 1; }, "Votes on gender", State::Waiting, "2 of 3");
        row("nothing imported", [](auto& f) { f.status.submissions = 0; }, "Submissions", State::Waiting, "0");
        row("withdrawn from the release", [](auto& f) {
            f.status.releases = 1;
            f.status.newestRelease = storage::ReleaseRecord{QStringLiteral("/one"), f.now, 18, 2, {}, {}, {}, 1};
        }, "Release", State::Waiting, "1");
        row("blocked release", [](auto& f) { f.status.undecided = 1; }, "Release", State::Blocked, "0");
    }
    void tellsWhatWaits() {
        QFETCH(std::function<void(ui::HomeFacts&)>, change);
        QFETCH(QByteArray, heading);
        QFETCH(State, state);
        QFETCH(QString, number);
        auto facts = finished();
        change(facts);
        const auto card = cardOf(facts, heading.constData());
        QCOMPARE(card.state, state);
        QCOMPARE(card.number, number);
        QVERIFY(!card.page.isEmpty() && !card.link.isEmpty() && !card.waitsFor.isEmpty());
    }

    void namesTheDaysThatAreLeft() {
        auto facts = finished();
        facts.status.clocksRunning = 3;
        facts.status.lastClockEnds = facts.now.addDays(12);
        QVERIFY(cardOf(facts, "Withdrawal").sentence.contains(QStringLiteral("12")));
        QCOMPARE(ui::releaseBlockers(facts).size(), 1);
    }

    void aVoterSeesOwnVotesOnly() {
        auto facts = finished();
        facts.actor = {QStringLiteral("eve"), model::Role::Voter};
        facts.status.questions[0].voters[QStringLiteral("eve")] = 1;
        const auto cards = ui::homeCards(facts);
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards[0].number, QStringLiteral("1 of 2"));
        QCOMPARE(cards[0].page, QStringLiteral("vote"));
        QVERIFY(!cards[0].sentence.contains(QStringLiteral("bob")));
    }

    void aVoterWhoIsNotAskedReadsWhy() {
        auto facts = finished();
        facts.actor = {QStringLiteral("eve"), model::Role::Voter};
        facts.refusals.insert(facts.status.questions[0].name, QStringLiteral("It is closed."));
        QCOMPARE(ui::homeCards(facts)[0].sentence, QStringLiteral("It is closed."));
        facts.refusals.clear();
        facts.status.questions[0].subjects = 0;
        QVERIFY(ui::homeCards(facts)[0].sentence.contains(QStringLiteral("nothing")));
    }
};

QTEST_GUILESS_MAIN(HomeCardsTest)
#include "home_cards_test.moc"
