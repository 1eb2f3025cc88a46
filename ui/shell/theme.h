#pragma once

#include <QString>

namespace paulownia::ui {

class Settings;

/// How the studio looks: as the desktop does, or as chosen.
enum class ThemeChoice { System, Light, Dark };

ThemeChoice themeFromKey(const QString& key); ///< "light", "dark"; everything else: System
QString toKey(ThemeChoice choice);
QString themeName(ThemeChoice choice);          ///< "Like the system", translated
inline constexpr ThemeChoice kThemes[] = {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark};

/// Gives the whole application the Fusion style in the colours of ui/widgets/design.h, at once, with text at `textPercent` of
/// the desktop's size (100 to 200). Call it again with System when the desktop's theme changes.
void applyTheme(ThemeChoice choice, int textPercent = 100);
/// As the settings say, or in `theme` where it is not empty; with less motion no cursor blinks either.
void applyTheme(const Settings& settings, const QString& theme = {});

} // namespace paulownia::ui
