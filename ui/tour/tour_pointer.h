#pragma once

#include <QWidget>

namespace paulownia::ui {

/// Where the bubble stands in a window: beside what it points at, clear of it where there is room, never beyond the window.
QRect bubblePlace(QRect window, QRect target, QSize bubble);

/// A ring round what the tour points at, over the window. Takes no click and no key, and nothing moves.
class TourPointer : public QWidget {
    Q_OBJECT
public:
    explicit TourPointer(QWidget* window);
    void pointAt(QRect target); ///< in the window; empty: at nothing
    QRect target() const { return m_target; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect m_target;
};

} // namespace paulownia::ui
