#include "ui/widgets/design.h"

#include <QApplication>
#include <cmath>

namespace paulownia::ui {
namespace {

QColor rgb(unsigned value) { return QColor::fromRgb(value); }

Design makeLight() {
    Design d;
    d.window = rgb(0xf5f4f1);
    d.surface = rgb(0xffffff);
    d.sunken = rgb(0xe9e7e2);
    d.text = rgb(0x201e24);
    d.quietText = rgb(0x5a5660);
    d.edge = rgb(0xdcd9d2);
    d.controlEdge = rgb(0x85808a);
    d.accent = rgb(0x5b469c);
    d.onAccent = rgb(0xffffff);
    d.accentTint = rgb(0xe9e4f5);
    d.danger = rgb(0xa8291f);
    d.onDanger = rgb(0xffffff);
    d.focus = rgb(0x5b469c);
    d.tones[0] = {rgb(0x55515b), rgb(0xebe9e5)};
    d.tones[1] = {rgb(0x17598a), rgb(0xe0edf7)};
    d.tones[2] = {rgb(0x1d673a), rgb(0xdff0e4)};
    d.tones[3] = {rgb(0xa3281e), rgb(0xfae5e2)};
    d.tones[4] = {rgb(0x7a4c00), rgb(0xfbeed2)};
    d.tones[5] = {rgb(0x7b2f72), rgb(0xf5e3f2)};
    return d;
}

Design makeDark() {
    Design d;
    d.isDark = true;
    d.window = rgb(0x1c1b1f);
    d.surface = rgb(0x27252b);
    d.sunken = rgb(0x141316);
    d.text = rgb(0xeceaf0);
    d.quietText = rgb(0xb4afbb);
    d.edge = rgb(0x3d3a43);
    d.controlEdge = rgb(0x8a8493);
    d.accent = rgb(0xb9a8f0);
    d.onAccent = rgb(0x1e1733);
    d.accentTint = rgb(0x3a3352);
    d.danger = rgb(0xf0938a);
    d.onDanger = rgb(0x35100c);
    d.focus = rgb(0xb9a8f0);
    d.tones[0] = {rgb(0xc2bdc9), rgb(0x37343c)};
    d.tones[1] = {rgb(0x8fc6ef), rgb(0x1e3448)};
    d.tones[2] = {rgb(0x8fd4a4), rgb(0x1f3828)};
    d.tones[3] = {rgb(0xf3a299), rgb(0x482521)};
    d.tones[4] = {rgb(0xefc777), rgb(0x403319)};
    d.tones[5] = {rgb(0xe3a9dc), rgb(0x40283d)};
    return d;
}

double linear(double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

const Design& lightDesign() {
    static const Design design = makeLight();
    return design;
}

const Design& darkDesign() {
    static const Design design = makeDark();
    return design;
}

const Design& currentDesign() {
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? darkDesign() : lightDesign();
}

bool isMotionWanted() { return QApplication::cursorFlashTime() > 0; }

QPalette paletteOf(const Design& d) {
    QPalette p(d.text, d.surface, d.surface.lighter(120), d.edge, d.controlEdge, d.text, d.text, d.surface, d.window);
    p.setColor(QPalette::Button, d.surface);
    p.setColor(QPalette::AlternateBase, d.window);
    p.setColor(QPalette::Highlight, d.accent);
    p.setColor(QPalette::HighlightedText, d.onAccent);
    p.setColor(QPalette::PlaceholderText, d.quietText);
    p.setColor(QPalette::ToolTipBase, d.text);
    p.setColor(QPalette::ToolTipText, d.window);
    p.setColor(QPalette::Link, d.accent);
    p.setColor(QPalette::LinkVisited, d.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, d.controlEdge);
    p.setColor(QPalette::Disabled, QPalette::Highlight, d.edge);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, d.quietText);
    return p;
}

double contrast(const QColor& a, const QColor& b) {
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace paulownia::ui
