#pragma once

#include <QString>
#include <QStringList>

namespace paulownia::ui {

/// The languages there are translations for: "en", "ja".
QStringList languages();
/// A language's own name for itself: "日本語".
QString languageName(const QString& key);

/// Switches the whole application: "system", "en" or "ja". Every widget gets a QEvent::LanguageChange.
void applyLanguage(const QString& key);

} // namespace paulownia::ui
