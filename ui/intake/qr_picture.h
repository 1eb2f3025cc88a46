#pragma once

#include "core/portal/qr_code.h"

#include <QWidget>

namespace paulownia::ui {

/// A QR code as large as its square allows, dark on white in either theme: phones expect it.
class QrPicture : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setText(const QString& text);
    QSize sizeHint() const override { return {200, 200}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    portal::QrModules m_modules;
};

} // namespace paulownia::ui
