#include "ui/review/headshot_preview.h"

#include "core/imaging/headshot.h"
#include "ui/widgets/graphic_role.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace paulownia::ui {
namespace {

constexpr int kNetworkMargin = 30;              // the centre 299 × 299 of 359 × 359 [scripts]
constexpr int kJawFrom = 267, kJawRows = 3;     // 0-based [scripts]
constexpr double kRounding = 6;

QImage headshotOf(const cv::Mat& grey, QSize fullSize, const review::Placement& placement, double faceScale) {
    imaging::HeadshotSettings settings;
    settings.faceScale = faceScale;
    const auto pixels = imaging::makeHeadshot(grey, fullSize, placement.angleDeg, placement.box, settings);
    return pixels ? toImage(*pixels) : QImage();
}

} // namespace

HeadshotPreview::HeadshotPreview(QWidget* parent)
    : QWidget(parent), m_faceScale(imaging::kFaceScale), m_work(1, [this](const QString& key, QImage image) {
          if (key != m_wanted) return; // a newer one is on its way
          m_image = std::move(image);
          update();
      }) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    tellAsGraphic(this);
    setSizePolicy(policy);
    retranslate();
}

void HeadshotPreview::retranslate() {
    setAccessibleName(tr("Headshot as a release would hold it"));
    setToolTip(tr("The headshot as a release would hold it. Inner frame: the 299 × 299 pixels that the network sees. "
                  "Line: rows 267 to 269, which should lie between mouth and chin."));
}

void HeadshotPreview::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void HeadshotPreview::show(const Picture& picture, const review::Placement& placement) {
    if (picture.isNull() || placement.box.isEmpty()) {
        m_wanted.clear();
        m_image = {};
        m_work.want({});
        return update();
    }
    m_wanted = QString::number(++m_requests);
    m_work.want({{m_wanted, [grey = picture.grey, size = picture.fullSize, placement, scale = m_faceScale] {
                      return headshotOf(grey, size, placement, scale);
                  }}});
}

void HeadshotPreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const double side = std::min(width(), height());
    const QRectF area((width() - side) / 2, 0, side, side);
    QPainterPath shape;
    shape.addRoundedRect(area, kRounding, kRounding);
    painter.fillPath(shape, QColor(128, 128, 128, 40));
    if (m_image.isNull()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(area, Qt::AlignCenter, tr("No rectangle yet"));
        return;
    }
    painter.setClipPath(shape);
    painter.drawImage(area, m_image);
    const double pixel = side / imaging::kHeadshotSize, margin = kNetworkMargin * pixel;
    painter.fillRect(QRectF(area.left(), area.top() + kJawFrom * pixel, side, std::max(1.5, kJawRows * pixel)), QColor(0x35, 0xa7, 0xff, 190));
    for (const auto& [colour, width] : {std::pair(QColor(0, 0, 0, 90), 2.5), std::pair(QColor(255, 255, 255, 200), 1.0)}) {
        painter.setPen(QPen(colour, width));
        painter.drawRect(area.adjusted(margin, margin, -margin, -margin));
    }
}

} // namespace paulownia::ui
