#pragma once

#include <QLabel>

namespace paulownia::ui {

/// One line that never widens its place: what does not fit ends in an ellipsis, and stands in the tooltip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace paulownia::ui
