#include "core/portal/language.h"

#include <QStringList>

namespace paulownia::portal {

QString codeOf(Language language) { return language == Language::Japanese ? QStringLiteral("ja") : QStringLiteral("en"); }

std::optional<Language> languageOf(const QString& code) {
    if (code == QLatin1String("ja")) return Language::Japanese;
    if (code == QLatin1String("en")) return Language::English;
    return {};
}

Language preferredLanguage(const QString& acceptLanguage) {
    Language best = Language::English;
    double bestWeight = 0;
    for (const auto& item : acceptLanguage.left(500).split(QLatin1Char(','))) { // "ja-JP;q=0.8"
        const auto parts = item.split(QLatin1Char(';'));
        const auto language = languageOf(parts.first().trimmed().section(QLatin1Char('-'), 0, 0).toLower());
        const auto weight = parts.size() > 1 ? parts[1].trimmed().mid(2).toDouble() : 1.0;
        if (!language || weight <= bestWeight) continue;
        best = *language;
        bestWeight = weight;
    }
    return best;
}

} // namespace paulownia::portal
