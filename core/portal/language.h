#pragma once

#include <QString>
#include <optional>

namespace paulownia::portal {

/// The portal speaks both at once, one a request: so its words stand in tables of their own, not in the program's translator.
enum class Language { Japanese, English };

QString codeOf(Language language); ///< "ja", "en"
std::optional<Language> languageOf(const QString& code);

/// The one of ours that an Accept-Language header likes best; English for who reads neither.
Language preferredLanguage(const QString& acceptLanguage);

} // namespace paulownia::portal
