#pragma once

#include <QScrollArea>

namespace paulownia::ui {

/// A column beside a page's main part: scrolls up and down, and is as wide as its content needs, so that larger letters widen it
/// where they would be cut off.
class SideColumn : public QScrollArea {
    Q_OBJECT
public:
    /// `content` becomes the column's own.
    SideColumn(QWidget* content, int smallestWidth, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_smallestWidth;
};

} // namespace paulownia::ui
