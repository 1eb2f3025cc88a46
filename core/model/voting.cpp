#include "core/model/voting.h"

#include <QCoreApplication>
#include <numeric>

namespace paulownia::model {

int SubjectTally::votes() const { return std::accumulate(counts.begin(), counts.end(), 0); }

QString toKey(TallyState state) {
    switch (state) {
    case TallyState::Unanimous: return QStringLiteral("unanimous");
    case TallyState::Majority: return QStringLiteral("majority");
    case TallyState::Tie: return QStringLiteral("tie");
    case TallyState::TooFew: return QStringLiteral("too-few");
    }
    return {};
}

QString toText(TallyState state) {
    switch (state) {
    case TallyState::Unanimous: return QCoreApplication::translate("model", "Unanimous");
    case TallyState::Majority: return QCoreApplication::translate("model", "Majority");
    case TallyState::Tie: return QCoreApplication::translate("model", "Tie");
    case TallyState::TooFew: return QCoreApplication::translate("model", "Too few votes");
    }
    return {};
}

} // namespace paulownia::model
