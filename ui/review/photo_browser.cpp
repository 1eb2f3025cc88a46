#include "ui/review/photo_browser.h"

#include "ui/review/filter_bar.h"
#include "ui/review/narrowing_bar.h"
#include "ui/widgets/design.h"
#include "ui/widgets/thumbnail_grid.h"

#include <QEvent>
#include <QSlider>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kNarrowest = 250, kSliderWidth = 320;

} // namespace

PhotoBrowser::PhotoBrowser(QWidget* parent)
    : QWidget(parent), m_filters(new FilterBar(this)), m_narrowing(new NarrowingBar(this)), m_grid(new ThumbnailGrid(this)),
      m_tileSize(new QSlider(Qt::Horizontal, this)) {
    m_tileSize->setRange(ThumbnailGrid::kSmallestTile, ThumbnailGrid::kLargestTile);
    m_tileSize->setValue(m_grid->tileSize());
    m_tileSize->setMaximumWidth(kSliderWidth);
    connect(m_tileSize, &QSlider::valueChanged, m_grid, &ThumbnailGrid::setTileSize);
    connect(m_grid, &ThumbnailGrid::tileSizeChanged, m_tileSize, &QSlider::setValue);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceM, kSpaceM, kSpaceS, kSpaceS);
    layout->setSpacing(kSpaceS);
    layout->addWidget(m_filters);
    layout->addWidget(m_narrowing);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_tileSize);
    retranslate();
}

/// Larger letters widen it; what narrows the list wraps by itself.
QSize PhotoBrowser::minimumSizeHint() const {
    const auto margins = contentsMargins() + layout()->contentsMargins();
    return {std::max(kNarrowest, m_filters->minimumSizeHint().width() + margins.left() + margins.right()), QWidget::minimumSizeHint().height()};
}

void PhotoBrowser::retranslate() {
    m_grid->setAccessibleName(tr("Photos"));
    m_tileSize->setToolTip(tr("Size of the thumbnails"));
    m_tileSize->setAccessibleName(tr("Size of the thumbnails"));
}

void PhotoBrowser::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace paulownia::ui
