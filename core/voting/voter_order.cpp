#include "core/voting/voter_order.h"

#include "core/storage/project.h"
#include "core/voting/words.h"

#include <QSet>
#include <cmath>

namespace paulownia::voting {
namespace {

using base::failure;
using base::Result;
using model::Question;

constexpr double kApart = 0.5;      // of the series lie between a subject and its repeat
constexpr double kLastFirst = 0.4;  // so that a repeat has somewhere to go
constexpr qsizetype kDigits = 13;   // hex: what a double holds exactly

/// Three numbers from 0 to 1 that follow from project, question, voter and subject.
struct Draw {
    double place = 0;  ///< in the series
    double second = 0; ///< the place of a repeat
    double lot = 0;    ///< the lowest are repeated
};

Draw drawOf(const storage::AuditChain& chain, const QStringList& about) {
    const auto digest = chain.digestOf(QStringLiteral("voting-order"), about.join(QLatin1Char('\t')).toUtf8());
    const auto number = [&](int which) { return std::ldexp(static_cast<double>(digest.mid(which * kDigits, kDigits).toULongLong(nullptr, 16)), -52); };
    const double place = number(0), earliest = place + kApart;
    return {place, earliest + (1 - earliest) * number(1), number(2)};
}

using Placed = std::pair<double, ShownSubject>;

/// Those that come again: what was answered again already, then by lot.
QVector<ShownSubject> repeated(const QVector<ShownSubject>& subjects, const QHash<QString, Draw>& draws, int percent, const QSet<QString>& answered) {
    QVector<ShownSubject> again;
    for (const auto& subject : subjects)
        if (draws[subject.id].place < kLastFirst) again.append(subject);
    std::sort(again.begin(), again.end(), [&](const auto& a, const auto& b) {
        return std::pair(!answered.contains(a.id), draws[a.id].lot) < std::pair(!answered.contains(b.id), draws[b.id].lot);
    });
    again.resize(std::min(again.size(), static_cast<qsizetype>(std::lround(static_cast<double>(subjects.size()) * percent / 100))));
    return again;
}

QVector<ShownSubject> inOrder(const storage::AuditChain& chain, const Question& question, const QString& voter,
                              const QVector<ShownSubject>& subjects, const QSet<QString>& answeredAgain) {
    QHash<QString, Draw> draws;
    QVector<Placed> places;
    for (const auto& subject : subjects) {
        draws.insert(subject.id, drawOf(chain, {question.name, voter, subject.id}));
        places.append({draws[subject.id].place, subject});
    }
    for (auto subject : repeated(subjects, draws, question.repeatPercent, answeredAgain)) {
        subject.isRepeat = true;
        places.append({draws[subject.id].second, subject});
    }
    std::sort(places.begin(), places.end(), [](const Placed& a, const Placed& b) { return a.first < b.first; });
    QVector<ShownSubject> ordered;
    for (auto& [place, subject] : places) ordered.append(std::move(subject));
    return ordered;
}

} // namespace

Result<QVector<ShownSubject>> askedOf(storage::Project& project, const Question& question, const QString& voter) {
    const auto poll = project.polls().poll(question.name);
    if (!poll) return failure(poll);
    if (!poll->isOpen)
        return failure(base::ErrorKind::Denied, Words::tr("Voting on ‘%1’ is closed").arg(model::questionText(question.name)).toStdString());
    auto subjects = shownSubjects(project, question);
    if (!subjects) return failure(subjects);
    auto round = question;
    if (!poll->subjects.isEmpty()) {
        subjects->removeIf([&](const ShownSubject& subject) { return !poll->subjects.contains(subject.id); });
        round.repeatPercent = 0;
    }
    const auto repeats = project.repeats().of(question.name, voter);
    if (!repeats) return failure(repeats);
    QSet<QString> answered;
    for (const auto& ballot : *repeats) answered.insert(ballot.subject);
    return inOrder(project.chain(), round, voter, *subjects, answered);
}

} // namespace paulownia::voting
