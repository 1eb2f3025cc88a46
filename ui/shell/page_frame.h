#pragma once

#include <QScrollArea>

namespace paulownia::ui {

/// Where a page stands in the window: it fills it, and scrolls where large letters need more room than there is, so that
/// nothing is ever cut off.
class PageFrame : public QScrollArea {
    Q_OBJECT
public:
    explicit PageFrame(QWidget* page, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    QSize sizeIn(QSize room) const;
};

} // namespace paulownia::ui
