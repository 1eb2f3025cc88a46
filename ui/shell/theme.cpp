#include "ui/shell/theme.h"

#include "ui/widgets/design.h"

#include <QApplication>
#include <QFontInfo>
#include <QStyleFactory>

namespace paulownia::ui {
namespace {

/// The desktop's own colours, told by lightness: Qt 6.4 has no other way to ask.
bool isDesktopDark() {
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

/// Japanese in Japanese shapes and in the weight of the rest, whatever the desktop's own font lacks.
QFont fontWithJapanese() {
    static const QString own = QFontInfo(QApplication::font()).family();
    QFont font = QApplication::font();
    font.setFamilies({own, QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP")});
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

void applyTheme(ThemeChoice choice) {
    const bool isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isDesktopDark());
    const Design& design = isDark ? darkDesign() : lightDesign();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(design));
    QApplication::setFont(fontWithJapanese());
    qApp->setStyleSheet(styleSheetOf(design, QApplication::font().pointSizeF()));
}

} // namespace paulownia::ui
