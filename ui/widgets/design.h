#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace paulownia::ui {

/// Distances, in device-independent pixels. Everything on a page keeps to these steps.
inline constexpr int kSpaceXs = 4;  ///< between an icon and its word
inline constexpr int kSpaceS = 8;   ///< between things that belong together
inline constexpr int kSpaceM = 16;  ///< inside a card; between groups
inline constexpr int kSpaceL = 24;  ///< around a page's content; between cards
inline constexpr int kSpaceXl = 40;
inline constexpr int kRadius = 6;
inline constexpr int kIconSize = 18;
inline constexpr int kRailIconSize = 22;

/// What a colour says. Never by itself: a shape or a word stands beside it.
enum class Tone { Neutral, Info, Good, Bad, Caution, Special };
inline constexpr int kToneCount = 6;

struct ToneColours {
    QColor text; ///< contrast with `back`, `surface` and `window` at least 4.5
    QColor back;
};

/// One set of colours. Text on window, surface and sunken has a contrast of at least 4.5, control edges and the focus ring 3.
struct Design {
    bool isDark = false;
    QColor window, surface, sunken; ///< behind everything; cards, fields and lists; wells such as the canvas
    QColor text, quietText;
    QColor edge, controlEdge;       ///< decoration; the outline of a field or button
    QColor accent, onAccent, accentTint;
    QColor danger, onDanger;
    QColor focus;
    ToneColours tones[kToneCount];

    const ToneColours& tone(Tone t) const { return tones[static_cast<int>(t)]; }
};

const Design& lightDesign();
const Design& darkDesign();
/// The one in force, told by the application's palette.
const Design& currentDesign();

/// False: nothing on the screen should move by itself, as the desktop or the settings say by a cursor that does not blink.
bool isMotionWanted();

QPalette paletteOf(const Design& design);
/// For QApplication::setStyleSheet(); sizes follow `basePointSize`, the font size of running text.
QString styleSheetOf(const Design& design, double basePointSize);

/// WCAG 2.1 contrast ratio of two opaque colours, 1…21.
double contrast(const QColor& a, const QColor& b);

} // namespace paulownia::ui
