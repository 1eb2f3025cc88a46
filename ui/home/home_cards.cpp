#include "ui/home/home_cards.h"

#include "ui/widgets/date_text.h"
#include <QCoreApplication>
#include <QLocale>

namespace paulownia::ui {
namespace {

using State = HomeCard::State;
using storage::ProjectStatus;
using storage::QuestionStatus;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(home)
};

QString figure(int number) { return QLocale().toString(number); }
QString counted(const QString& sentence, int number) { return sentence.arg(figure(number)); }
QString forACurator() { return Words::tr("Waits for a curator"); }
QString forThePanel() { return Words::tr("Waits for the panel"); }
QString nothingWaits() { return Words::tr("Nothing waits"); }

QString nameOf(const QuestionStatus& question) {
    if (question.name == QLatin1String("gender")) return Words::tr("Votes on gender");
    if (question.name == QLatin1String("smile")) return Words::tr("Votes on smiles");
    return Words::tr("Votes on %1").arg(question.name);
}

HomeCard submissionsCard(const ProjectStatus& s) {
    HomeCard card{Words::tr("Submissions"), figure(s.submissions), {}, State::Done, nothingWaits(), 0, 0, QStringLiteral("intake"), Words::tr("Go to Intake"), {}};
    card.sentence = counted(Words::tr("Photos: %1"), s.photos);
    if (s.problems > 0) card.sentence += QLatin1Char('\n') + counted(Words::tr("Problems listed at import: %1"), s.problems);
    if (s.sentAgain > 0) card.sentence += QLatin1Char('\n') + counted(Words::tr("Sent again, left out: %1"), s.sentAgain);
    if (s.submissions > 0) return card;
    card.state = State::Waiting;
    card.waitsFor = forACurator();
    card.sentence = Words::tr("Import a folder of submissions to begin");
    return card;
}

HomeCard doublesCard(const HomeFacts& facts) {
    HomeCard card{Words::tr("Doubles"), figure(facts.identicalDoubles), Words::tr("identical photos or submissions to resolve"), State::Done, nothingWaits(), 0, 0,
                  QStringLiteral("intake"), Words::tr("Look at doubles"), QStringLiteral("doubles")};
    if (facts.status.doubles > 0) card.sentence += QLatin1Char('\n') + counted(Words::tr("Photos left out as doubles: %1"), facts.status.doubles);
    if (facts.identicalDoubles == 0) return card;
    card.state = State::Waiting;
    card.waitsFor = forACurator();
    return card;
}

HomeCard consentCard(const ProjectStatus& s) {
    HomeCard card{Words::tr("Consent"), figure(s.consentMissing), Words::tr("consents not on record"), State::Done, nothingWaits(), 0, 0,
                  QStringLiteral("intake"), Words::tr("Look at consents"), {}};
    if (s.tooYoung > 0) card.sentence += QLatin1Char('\n') + counted(Words::tr("Volunteers perhaps too young: %1"), s.tooYoung);
    if (s.consentMissing + s.tooYoung == 0) return card;
    card.state = State::Waiting;
    card.waitsFor = forACurator();
    if (s.consentMissing > 0) card.subject = QStringLiteral("consent");
    return card;
}

HomeCard withdrawalCard(const HomeFacts& facts) {
    const auto& s = facts.status;
    HomeCard card{Words::tr("Withdrawal"), figure(s.clocksRunning), Words::tr("volunteers may still withdraw"), State::Done, nothingWaits(), 0, 0,
                  QStringLiteral("intake"), Words::tr("See days left"), {}};
    if (s.clocksRunning == 0) return card;
    const auto days = static_cast<int>(facts.now.daysTo(s.lastClockEnds));
    card.sentence += QLatin1Char('\n') + counted(Words::tr("Days until the last of them: %1"), std::max(1, days));
    card.state = State::Waiting;
    card.waitsFor = Words::tr("Waits for time to pass");
    return card;
}

HomeCard reviewCard(const ProjectStatus& s) {
    HomeCard card{Words::tr("Review"), figure(s.undecided), Words::tr("photos to review"), State::Done, nothingWaits(), s.accepted + s.rejected, s.reviewable,
                  QStringLiteral("review"), Words::tr("Review photos"), {}};
    if (s.accepted + s.rejected > 0) card.sentence += QLatin1Char('\n') + Words::tr("Accepted: %1 · rejected: %2").arg(figure(s.accepted), figure(s.rejected));
    if (s.proposed < s.reviewable)
        card.sentence += QLatin1Char('\n') + counted(Words::tr("Without a proposed face: %1"), s.reviewable - s.proposed);
    if (s.secondLook > 0) card.sentence += QLatin1Char('\n') + counted(Words::tr("For a second look: %1"), s.secondLook);
    if (s.undecided + s.secondLook == 0) return card;
    card.state = State::Waiting;
    card.waitsFor = forACurator();
    return card;
}

HomeCard votesCard(const ProjectStatus& s, const QuestionStatus& question) {
    const int finished = question.finishedVoters();
    HomeCard card{nameOf(question), Words::tr("%1 of %2").arg(figure(finished), figure(question.panel)), question.isOpen ? Words::tr("voters have finished") : Words::tr("voters have answered, all or some"), State::Done,
                  nothingWaits(), std::min(finished, question.panel), question.panel, QStringLiteral("results"), Words::tr("See who has voted"), {}};
    const auto begun = static_cast<int>(question.voters.size()) - finished;
    if (begun > 0) card.sentence += QLatin1Char('\n') + counted(Words::tr("Under way: %1"), begun);
    if (s.votersMissing(question) == 0) return card;
    card.state = State::Waiting;
    card.waitsFor = question.isOpen ? forThePanel() : Words::tr("Closed before all have voted");
    return card;
}

HomeCard ownVotesCard(const HomeFacts& facts, const QuestionStatus& question) {
    if (const auto why = facts.refusals.value(question.name); !why.isEmpty())
        return {nameOf(question), {}, why, State::Done, nothingWaits(), 0, 0, QStringLiteral("vote"), Words::tr("Look at it"), {}};
    if (question.subjects == 0)
        return {nameOf(question), {}, Words::tr("There is nothing to vote on yet"), State::Done, nothingWaits(), 0, 0, QStringLiteral("vote"), Words::tr("Look at it"), {}};
    const int answered = question.voters.value(facts.actor.name);
    HomeCard card{nameOf(question), Words::tr("%1 of %2").arg(figure(answered), figure(question.subjects)), Words::tr("answered by you"), State::Done,
                  nothingWaits(), answered, question.subjects, QStringLiteral("vote"), Words::tr("Go on voting"), {}};
    if (answered >= question.subjects) return card;
    card.state = State::Waiting;
    card.waitsFor = Words::tr("Waits for you");
    return card;
}

HomeCard releaseCard(const HomeFacts& facts) {
    const auto& s = facts.status;
    const auto blockers = releaseBlockers(facts);
    HomeCard card{Words::tr("Release"), figure(s.releases), Words::tr("releases built"), State::Done, Words::tr("Nothing counted here blocks one"), 0, 0,
                  QStringLiteral("release"), Words::tr("Go to Release"), {}};
    if (s.newestRelease)
        card.sentence += QLatin1Char('\n') + Words::tr("the newest on %1").arg(dateText(s.newestRelease->builtAt));
    if (s.newestRelease && s.newestRelease->withdrawn > 0) {
        card.sentence += QLatin1Char('\n') + Words::tr("it holds volunteers who have withdrawn since: build a successor");
        card.state = State::Waiting;
        card.waitsFor = Words::tr("Waits for a successor");
    }
    if (blockers.isEmpty()) return card;
    card.sentence += QLatin1Char('\n') + Words::tr("Before the next one:");
    for (const auto& blocker : blockers) card.sentence += QStringLiteral("\n• ") + blocker;
    card.state = State::Blocked;
    card.waitsFor = Words::tr("Not yet possible");
    return card;
}

} // namespace

QStringList releaseBlockers(const HomeFacts& facts) {
    const auto& s = facts.status;
    QStringList blockers;
    if (s.accepted == 0) blockers << Words::tr("No photo is accepted yet");
    if (s.undecided > 0) blockers << counted(Words::tr("Photos to review: %1"), s.undecided);
    if (facts.identicalDoubles > 0) blockers << counted(Words::tr("Doubles to resolve: %1"), facts.identicalDoubles);
    if (s.consentMissing > 0) blockers << counted(Words::tr("Consents to record: %1"), s.consentMissing);
    if (s.tooYoung > 0) blockers << counted(Words::tr("Volunteers perhaps too young: %1"), s.tooYoung);
    if (s.clocksRunning > 0) blockers << counted(Words::tr("Volunteers who may still withdraw: %1"), s.clocksRunning);
    for (const auto& question : s.questions)
        if (s.votersMissing(question) > 0) blockers << Words::tr("%1, voters missing: %2").arg(nameOf(question), figure(s.votersMissing(question)));
    return blockers;
}

QVector<HomeCard> homeCards(const HomeFacts& facts) {
    QVector<HomeCard> cards;
    const auto& s = facts.status;
    if (facts.actor.role == model::Role::Voter) {
        for (const auto& question : s.questions) cards.append(ownVotesCard(facts, question));
        return cards;
    }
    cards = {submissionsCard(s), doublesCard(facts), consentCard(s), withdrawalCard(facts), reviewCard(s)};
    for (const auto& question : s.questions) cards.append(votesCard(s, question));
    cards.append(releaseCard(facts));
    return cards;
}

} // namespace paulownia::ui
