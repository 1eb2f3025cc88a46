#pragma once

#include <QWidget>

class QSlider;

namespace paulownia::ui {

class FilterBar;
class NarrowingBar;
class ThumbnailGrid;

/// The photos as tiles, with everything that chooses which of them are shown, and how large.
class PhotoBrowser : public QWidget {
    Q_OBJECT
public:
    explicit PhotoBrowser(QWidget* parent = nullptr);
    FilterBar& filters() { return *m_filters; }
    NarrowingBar& narrowing() { return *m_narrowing; }
    ThumbnailGrid& grid() { return *m_grid; }
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    FilterBar* m_filters;
    NarrowingBar* m_narrowing;
    ThumbnailGrid* m_grid;
    QSlider* m_tileSize;
};

} // namespace paulownia::ui
