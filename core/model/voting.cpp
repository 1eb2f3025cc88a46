#include "core/model/voting.h"

#include <QCoreApplication>
#include <QLocale>
#include <numeric>

namespace paulownia::model {
namespace {

bool isJapanese() { return QLocale().language() == QLocale::Japanese; }

} // namespace

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

QString questionText(const QString& name) {
    if (name == QStringLiteral("gender")) return QCoreApplication::translate("model", "Gender");
    if (name == QStringLiteral("smile")) return QCoreApplication::translate("model", "Smile");
    return name;
}

QString choiceText(const QString& key) {
    if (key == QStringLiteral("male")) return QCoreApplication::translate("model", "male");
    if (key == QStringLiteral("female")) return QCoreApplication::translate("model", "female");
    if (key == QStringLiteral("smile")) return QCoreApplication::translate("model", "smile");
    if (key == QStringLiteral("non-smile")) return QCoreApplication::translate("model", "non-smile");
    return key;
}

QString choiceText(const Question& question, const QString& key) {
    const auto own = isJapanese() ? question.choicesJa.value(question.choices.indexOf(key)) : QString();
    return own.isEmpty() ? choiceText(key) : own;
}

QString wordingOf(const Question& question) {
    return isJapanese() && !question.wordingJa.isEmpty() ? question.wordingJa : question.wording;
}

} // namespace paulownia::model
