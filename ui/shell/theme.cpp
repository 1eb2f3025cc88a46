#include "ui/shell/theme.h"

#include "ui/shell/settings.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QApplication>
#include <QFontInfo>
#include <QStyleFactory>
#include <algorithm>

namespace paulownia::ui {
namespace {

/// The desktop's own colours, told by lightness: Qt 6.4 has no other way to ask.
bool isDesktopDark() {
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

/// Japanese in Japanese shapes and in the weight of the rest, whatever the desktop's own font lacks.
QFont fontWithJapanese(int percent) {
    static const QFont desktops = QApplication::font();
    QFont font = desktops;
    font.setPointSizeF(QFontInfo(desktops).pointSizeF() * std::clamp(percent, 100, 200) / 100);
    font.setFamilies({QFontInfo(desktops).family(), QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP")});
    return font;
}

} // namespace

ThemeChoice themeFromKey(const QString& key) {
    if (key == QLatin1String("light")) return ThemeChoice::Light;
    if (key == QLatin1String("dark")) return ThemeChoice::Dark;
    return ThemeChoice::System;
}

QString toKey(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::System: return QStringLiteral("system");
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    }
    return {};
}

QString themeName(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::System: return QCoreApplication::translate("paulownia::ui::WindowMenus", "Like the system");
    case ThemeChoice::Light: return QCoreApplication::translate("paulownia::ui::WindowMenus", "Light");
    case ThemeChoice::Dark: return QCoreApplication::translate("paulownia::ui::WindowMenus", "Dark");
    }
    return {};
}

void applyTheme(ThemeChoice choice, int textPercent) {
    const bool isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isDesktopDark());
    const Design& design = isDark ? darkDesign() : lightDesign();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(design));
    setTextPercent(textPercent);
    QApplication::setFont(fontWithJapanese(textPercent));
    qApp->setStyleSheet(styleSheetOf(design, QApplication::font().pointSizeF()));
}

void applyTheme(const Settings& settings, const QString& theme) {
    applyTheme(themeFromKey(theme.isEmpty() ? settings.text(kTheme) : theme), settings.value(kTextSize).toInt());
    static const int desktops = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(settings.value(kLessMotion).toBool() ? 0 : desktops);
}

} // namespace paulownia::ui
