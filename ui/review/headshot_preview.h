#pragma once

#include "core/review/review_item.h"
#include "ui/canvas/picture.h"
#include "ui/widgets/wanted_work.h"

#include <QWidget>

namespace paulownia::ui {

/// The headshot that a release would hold, live: 359 × 359 grey, with the 299 × 299 centre that a network sees and the rows
/// 267–269 that the mandible vectors are taken from. Cut on a worker from the picture on the canvas; the latest request wins.
class HeadshotPreview : public QWidget {
    Q_OBJECT
public:
    explicit HeadshotPreview(QWidget* parent = nullptr);
    void setFaceScale(double scale) { m_faceScale = scale; }
    /// An empty box or picture clears it.
    void show(const Picture& picture, const review::Placement& placement);
    const QImage& image() const { return m_image; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }
    QSize sizeHint() const override { return {232, 232}; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    double m_faceScale;
    QImage m_image;
    QString m_wanted;
    quint64 m_requests = 0;
    WantedWork<QImage> m_work;
};

} // namespace paulownia::ui
