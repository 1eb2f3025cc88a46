#pragma once

#include <QString>

namespace paulownia::ui {

/// How the studio looks: as the desktop does, or as chosen.
enum class ThemeChoice { System, Light, Dark };

ThemeChoice themeFromKey(const QString& key); ///< "light", "dark"; everything else: System
QString toKey(ThemeChoice choice);

/// Gives the whole application the Fusion style in the colours of ui/widgets/design.h, at once. Call it again with System
/// when the desktop's theme changes.
void applyTheme(ThemeChoice choice);

} // namespace paulownia::ui
