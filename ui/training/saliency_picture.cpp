#include "ui/training/saliency_picture.h"

#include "core/evaluation/augmentation.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace paulownia::ui {
namespace {

constexpr double kDensest = 0.6;
const QColor kFor(0xE6, 0x9F, 0x00), kAgainst(0x00, 0x72, 0xB2); // Okabe and Ito's

/// A pixel a place that was hidden.
QImage tintsOf(const runs::Saliency& map) {
    double most = 0;
    for (const auto& row : map.change)
        for (const double change : row) most = std::max(most, std::abs(change));
    QImage tints(static_cast<int>(map.change.front().size()), static_cast<int>(map.change.size()), QImage::Format_ARGB32);
    for (int y = 0; y < tints.height(); ++y)
        for (int x = 0; x < tints.width(); ++x) {
            const double change = map.change[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)];
            QColor tint = change > 0 ? kFor : kAgainst;
            tint.setAlphaF(most > 0 ? static_cast<float>(kDensest * std::abs(change) / most) : 0);
            tints.setPixelColor(x, y, tint);
        }
    return tints;
}

} // namespace

QImage withSaliency(const QImage& headshot, const runs::Saliency& map) {
    const auto tints = tintsOf(map);
    const double first = evaluation::kCutMargin + (map.window - map.stride) / 2.0; // a place's pixel is as large as a step, around the window's middle
    QImage picture = headshot.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(first, first, map.stride * tints.width(), map.stride * tints.height()), tints.convertToFormat(QImage::Format_ARGB32_Premultiplied));
    return picture;
}

} // namespace paulownia::ui
