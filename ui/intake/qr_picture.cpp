#include "ui/intake/qr_picture.h"

#include "ui/widgets/design.h"

#include <QPainter>

namespace paulownia::ui {

void QrPicture::setText(const QString& text) {
    m_modules = text.isEmpty() ? portal::QrModules() : portal::qrModules(text);
    update();
}

void QrPicture::paintEvent(QPaintEvent*) {
    if (m_modules.side == 0) return;
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect(), kRadius, kRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int module = std::min(width(), height()) / m_modules.side; // whole dots: sharp edges
    painter.translate(QPoint(width() - module * m_modules.side, height() - module * m_modules.side) / 2);
    painter.setBrush(Qt::black);
    for (const auto& run : m_modules.dark) painter.drawRect(run.x() * module, run.y() * module, run.width() * module, module);
}

} // namespace paulownia::ui
