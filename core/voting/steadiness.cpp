#include "core/voting/steadiness.h"

namespace paulownia::voting {

using model::Ballot;

QMap<QString, Steadiness> steadiness(const QVector<Ballot>& ballots, const QVector<Ballot>& repeats) {
    QHash<std::pair<QString, QString>, QString> again;
    for (const auto& repeat : repeats) again.insert({repeat.voter, repeat.subject}, repeat.choice);
    QMap<QString, Steadiness> voters;
    for (const auto& ballot : ballots) {
        const auto repeat = again.constFind({ballot.voter, ballot.subject});
        if (repeat == again.cend()) continue;
        auto& voter = voters[ballot.voter];
        ++voter.repeats;
        voter.same += *repeat == ballot.choice ? 1 : 0;
    }
    return voters;
}

} // namespace paulownia::voting
