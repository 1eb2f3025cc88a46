#include "ui/figures/chart_colours.h"

namespace paulownia::ui {
namespace {

constexpr int kDarkBelow = 128;

/// Blue, orange, bluish green, yellow, vermilion, sky blue, reddish purple: dark beside light.
QVector<QColor> okabeIto() {
    return {QColor(0x00, 0x72, 0xB2), QColor(0xE6, 0x9F, 0x00), QColor(0x00, 0x9E, 0x73), QColor(0xF0, 0xE4, 0x42),
            QColor(0xD5, 0x5E, 0x00), QColor(0x56, 0xB4, 0xE9), QColor(0xCC, 0x79, 0xA7)};
}

QColor mixed(const QColor& a, const QColor& b) {
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

} // namespace

ChartColours paperColours() { return {Qt::white, QColor(0x20, 0x1e, 0x24), QColor(0x6b, 0x67, 0x70), okabeIto()}; }

ChartColours screenColours(const QPalette& palette) {
    const QColor paper = palette.color(QPalette::Base), ink = palette.color(QPalette::Text);
    return {paper, ink, palette.color(QPalette::PlaceholderText), okabeIto()}; // quiet, and legible: half ink is not, in the dark
}

QColor seenOn(const ChartColours& colours, const QColor& colour) {
    return qGray(colours.paper.rgb()) < kDarkBelow ? mixed(colour, QColor(0xd8, 0xd8, 0xe8)) : colour;
}

QColor wordsOn(const QColor& fill) { return qGray(fill.rgb()) < kDarkBelow ? QColor(Qt::white) : QColor(0x20, 0x1e, 0x24); }

} // namespace paulownia::ui
