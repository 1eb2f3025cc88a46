#include "core/voting/kits.h"

#include "core/storage/project.h"
#include "core/voting/panel.h"
#include "core/voting/voter_order.h"
#include "core/voting/words.h"

#include <QRandomGenerator>

namespace paulownia::voting {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using formats::Kit;
using formats::KitAnswer;
using model::Question;

constexpr qsizetype kTokenLength = 24; // hex digits of a keyed digest

/// 32 bytes that only the project can make.
QByteArray secretOf(storage::Project& project, const QString& domain, const QStringList& about) {
    return QByteArray::fromHex(project.chain().digestOf(domain, about.join(QLatin1Char('\t')).toUtf8()).toLatin1());
}

QByteArray answersKey(storage::Project& project, const QString& kit, const QString& voter) {
    return secretOf(project, QStringLiteral("kit-answers"), {kit, voter});
}

formats::KitKeys keysOf(storage::Project& project) {
    return formats::KitKeys::fromSeed(secretOf(project, QStringLiteral("kit-signing"), {QStringLiteral("1")}));
}

/// One of its own for a subject that comes again: nothing in the kit says that it is the same but the pictures.
QString tokenOf(storage::Project& project, const QString& kit, const QString& question, const QString& subject, bool isRepeat) {
    return project.chain().digestOf(isRepeat ? QStringLiteral("kit-repeat") : QStringLiteral("kit-subject"), QStringList{kit, question, subject}.join(QLatin1Char('\t')).toUtf8()).left(kTokenLength);
}

QString randomId() {
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words).toHex());
}

using Asked = QVector<std::pair<Question, QVector<ShownSubject>>>;

/// The open questions that this voter may answer, with what their rounds ask.
Result<Asked> allAskedOf(storage::Project& project, const QString& voter) {
    const auto questions = project.votes().questions();
    if (!questions) return failure(questions);
    Asked asked;
    for (const auto& question : *questions) {
        if (!checkSeat(project, question, voter)) continue;
        auto shown = askedOf(project, question, voter);
        if (!shown && shown.error().kind != ErrorKind::Denied) return failure(shown);
        if (shown && !shown->isEmpty()) asked.append({question, *std::move(shown)});
    }
    if (!asked.isEmpty()) return asked;
    return failure(ErrorKind::Denied, Words::tr("There is nothing for %1 to vote on: no open question has a seat left and an accepted photo").arg(voter).toStdString());
}

/// Fills a kit; each face once, whichever questions show it.
class KitMaker {
public:
    KitMaker(storage::Project& project, const FaceMaker& face, const base::Task& task) : m_project(project), m_face(face), m_task(task) {}

    Result<> add(Kit& kit, const Question& question, const QVector<ShownSubject>& subjects) {
        formats::KitQuestion asked{question, {}};
        for (const auto& subject : subjects) {
            formats::KitSubject shown{tokenOf(m_project, kit.id, question.name, subject.id, subject.isRepeat), {}};
            for (const auto& photo : subject.photos) {
                const auto index = indexOf(kit, photo);
                if (!index) return failure(index);
                shown.pictures.append(*index);
            }
            asked.subjects.append(shown);
        }
        kit.questions.append(asked);
        return {};
    }

private:
    Result<int> indexOf(Kit& kit, const ShownPhoto& photo) {
        if (m_task.stopRequested()) return failure(ErrorKind::Cancelled, "Cancelled");
        const auto id = photo.photo.id.toString();
        if (const auto known = m_made.constFind(id); known != m_made.cend()) return *known;
        m_task.progress(kit.pictures.size(), 0, id.toStdString());
        auto picture = m_face(photo);
        if (!picture) return failure(picture);
        kit.pictures.append(*std::move(picture));
        return *m_made.insert(id, static_cast<int>(kit.pictures.size()) - 1);
    }

    storage::Project& m_project;
    const FaceMaker& m_face;
    const base::Task& m_task;
    QHash<QString, int> m_made;
};

/// Answers on their way into the project.
class Collector {
public:
    Collector(storage::Project& project, const formats::KitBallots& ballots) : m_project(project), m_ballots(ballots), m_outcome{ballots.voter, static_cast<int>(ballots.answers.size()), 0, 0, 0} {}

    Result<KitOutcome> run(const base::Task& task) {
        const auto withdrawn = m_project.withdrawals().count();
        if (!withdrawn) return failure(withdrawn);
        m_someWithdrew = *withdrawn > 0;
        for (qsizetype i = 0; i < m_ballots.answers.size(); ++i) {
            if (task.stopRequested()) return failure(ErrorKind::Cancelled, "Cancelled");
            task.progress(i, m_ballots.answers.size(), m_ballots.voter.toStdString());
            if (auto taken = take(m_ballots.answers.at(i)); !taken) return failure(taken);
        }
        return m_outcome;
    }

private:
    /// A subject, as it came first or as it came again.
    struct Place {
        QString subject;
        bool isRepeat = false;
        bool operator==(const Place&) const = default;
        friend size_t qHash(const Place& place, size_t seed = 0) { return qHashMulti(seed, place.subject, place.isRepeat); }
    };

    Result<> take(const KitAnswer& answer) {
        if (!m_places.contains(answer.question))
            if (auto prepared = prepare(answer.question); !prepared) return prepared;
        const auto place = m_places[answer.question].value(answer.token);
        if (place.subject.isEmpty() && m_someWithdrew) return {}; // the kit is from before
        const model::Ballot ballot{answer.question, m_ballots.voter, place.subject, answer.choice, answer.at, place.isRepeat};
        if (place.subject.isEmpty() || (!answer.choice.isEmpty() && !m_choices[answer.question].contains(answer.choice)))
            return failure(ErrorKind::Invalid, Words::tr("An answer is about nothing that this project asks").toStdString());
        const auto isKnown = place.isRepeat ? m_project.repeats().isOnRecord(ballot) : m_project.votes().isOnRecord(ballot);
        if (!isKnown) return failure(isKnown);
        return *isKnown ? Result<>() : store(ballot);
    }

    /// The later of two answers counts.
    Result<> store(const model::Ballot& ballot) {
        auto& mine = m_answers[ballot.question];
        const Place place{ballot.subject, ballot.isRepeat};
        const auto before = mine.constFind(place);
        if (before != mine.cend() && before->castAt >= ballot.castAt) return {};
        if (before == mine.cend() && ballot.choice.isEmpty()) return {};
        if (ballot.choice.isEmpty()) ++m_outcome.cleared;
        else if (before == mine.cend()) ++m_outcome.added;
        else if (before->choice != ballot.choice) ++m_outcome.changed;
        if (ballot.choice.isEmpty()) mine.remove(place);
        else mine.insert(place, ballot);
        return keep(ballot);
    }

    Result<> keep(const model::Ballot& ballot) {
        if (ballot.isRepeat) return m_project.repeats().cast(ballot);
        if (!ballot.choice.isEmpty()) return m_project.votes().castBallot(ballot);
        return m_project.votes().clearBallot(ballot.question, ballot.voter, ballot.subject, ballot.castAt);
    }

    /// A question's tokens and what the voter has answered already.
    Result<> prepare(const QString& name) {
        const auto question = m_project.votes().question(name);
        if (!question) return failure(question);
        if (auto seat = checkSeat(m_project, *question, m_ballots.voter); !seat) return seat;
        const auto ballots = m_project.votes().ballotsOf(name, m_ballots.voter);
        if (!ballots) return failure(ballots);
        const auto repeats = m_project.repeats().of(name, m_ballots.voter);
        if (!repeats) return failure(repeats);
        for (const auto& ballot : *ballots + *repeats) m_answers[name].insert({ballot.subject, ballot.isRepeat}, ballot);
        m_choices.insert(name, question->choices);
        return preparePlaces(*question);
    }

    Result<> preparePlaces(const Question& question) {
        const auto photos = m_project.photos().all(); // also those that are no subjects any more
        if (!photos) return failure(photos);
        for (const auto& photo : *photos) {
            const auto subject = question.scope == model::Scope::Photo ? photo.id.toString() : photo.id.volunteer().toString();
            for (const bool isRepeat : {false, true})
                m_places[question.name].insert(tokenOf(m_project, m_ballots.kit, question.name, subject, isRepeat), {subject, isRepeat});
        }
        return {};
    }

    storage::Project& m_project;
    const formats::KitBallots& m_ballots;
    KitOutcome m_outcome;
    bool m_someWithdrew = false;
    QHash<QString, QHash<QString, Place>> m_places;        // question → token → what it stands for
    QHash<QString, QHash<Place, model::Ballot>> m_answers; // question → place → the voter's
    QHash<QString, QStringList> m_choices;
};

} // namespace

Result<Kit> makeKit(storage::Project& project, const QString& typed, const QString& path, const FaceMaker& face, const base::Task& task) {
    const auto voter = voterName(typed);
    if (!voter) return failure(voter);
    const auto asked = allAskedOf(project, *voter);
    if (!asked) return failure(asked);
    Kit kit{randomId(), *voter, {}, {}, {}, {}, {}};
    kit.answersKey = answersKey(project, kit.id, kit.voter);
    KitMaker maker(project, face, task);
    for (const auto& [question, subjects] : *asked)
        if (auto added = maker.add(kit, question, subjects); !added) return failure(added);
    if (auto written = formats::writeKit(path, kit, keysOf(project)); !written) return failure(written);
    const auto recorded = project.database().transaction([&] { return project.chain().append(QStringLiteral("kit.made"), kit.id, kit.seal); });
    if (!recorded) return failure(recorded);
    return kit;
}

Result<KitOutcome> collectKit(storage::Project& project, const QString& path, const base::Task& task) {
    const auto ballots = formats::readKitBallots(path, [&](const QString& kit, const QString& voter) { return answersKey(project, kit, voter); });
    if (!ballots) return failure(ballots);
    if (!keysOf(project).verifies(ballots->seal, ballots->signature))
        return failure(ErrorKind::Invalid, Words::tr("These are answers to a kit that this project never made").toStdString(), path.toStdString());
    auto outcome = project.database().transaction([&] { return Collector(project, *ballots).run(task); });
    if (!outcome && outcome.error().where.empty()) outcome.error().where = path.toStdString();
    return outcome;
}

} // namespace paulownia::voting
