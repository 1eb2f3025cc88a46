#include "ui/widgets/thumbnail_grid.h"

#include "ui/widgets/thumbnail_delegate.h"

#include <QScrollBar>
#include <QWheelEvent>

namespace paulownia::ui {
namespace {

constexpr int kHeldKiB = 160 * 1024; // some 2,000 tiles of 144 × 144
constexpr int kSideStep = 64;        // the slider's steps that need another picture
constexpr int kSpare = 4;            // QListView wraps a line that fills the width to the last pixel

QString photoOf(const QString& key) { return key.section(QLatin1Char('@'), 0, 0); }

} // namespace

ThumbnailGrid::ThumbnailGrid(QWidget* parent)
    : QListView(parent), m_pictures(kHeldKiB), m_work(2, [this](const QString& key, QImage picture) {
          const int cost = 1 + static_cast<int>(picture.sizeInBytes() / 1024);
          m_pictures.insert(key, new QImage(std::move(picture)), cost);
          if (m_visible.contains(key)) m_latest.insert(photoOf(key), key);
          for (const auto& shown : m_visible.values(key)) update(shown);
      }) {
    setViewMode(QListView::ListMode); // its layout is plain arithmetic; IconMode keeps an object an item
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else tiles reflow when it comes
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new ThumbnailDelegate(*this));
    verticalScrollBar()->setEnabled(false); // without a handle while there is nothing to scroll
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int from, int to) { verticalScrollBar()->setEnabled(from < to); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ThumbnailGrid::wantVisible);
}

ThumbnailGrid::~ThumbnailGrid() = default;

void ThumbnailGrid::setProvider(Provider provider) {
    m_provider = std::move(provider);
    m_pictures.clear();
    m_soon.start();
    viewport()->update();
}

void ThumbnailGrid::setModel(QAbstractItemModel* model) {
    if (this->model()) disconnect(this->model(), nullptr, &m_soon, nullptr);
    QListView::setModel(model);
    if (!model) return;
    const auto soon = qOverload<>(&QTimer::start);
    connect(model, &QAbstractItemModel::modelReset, &m_soon, soon);
    connect(model, &QAbstractItemModel::layoutChanged, &m_soon, soon);
    connect(model, &QAbstractItemModel::rowsInserted, &m_soon, soon);
    connect(model, &QAbstractItemModel::rowsRemoved, &m_soon, soon);
    connect(model, &QAbstractItemModel::dataChanged, &m_soon, soon);
    m_soon.start();
}

void ThumbnailGrid::setTileSize(int size) {
    size = std::clamp(size, kSmallestTile, kLargestTile);
    if (size == m_tileSize) return;
    m_tileSize = size;
    doItemsLayout();
    scrollTo(currentIndex());
    m_soon.start();
    Q_EMIT tileSizeChanged(size);
}

int ThumbnailGrid::cellWidth() const {
    const int tile = m_tileSize + 2 * kTilePadding, width = viewport()->width() - kSpare;
    return std::max(tile, width / std::max(1, width / tile));
}

int ThumbnailGrid::sideInPixels() const {
    const int side = static_cast<int>(std::ceil(m_tileSize * devicePixelRatioF()));
    return (side + kSideStep - 1) / kSideStep * kSideStep;
}

QString ThumbnailGrid::cacheKey(const QString& key) const { return key + QLatin1Char('|') + QString::number(sideInPixels()); }

QImage ThumbnailGrid::picture(const QString& key) const {
    const QImage* held = m_pictures.object(cacheKey(key));
    if (!held || held->isNull()) held = m_pictures.object(m_latest.value(photoOf(key)));
    return held ? *held : QImage();
}

bool ThumbnailGrid::hasFailed(const QString& key) const {
    const QImage* held = m_pictures.object(cacheKey(key));
    return held && held->isNull();
}

void ThumbnailGrid::setDetails(bool shown) {
    m_hasDetails = shown;
    doItemsLayout();
}

/// QListView would lay out all tiles anew; ours are all of one size, whatever is on them.
void ThumbnailGrid::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) {
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles); // NOLINT(bugprone-parent-virtual-call)
}

int ThumbnailGrid::columns() const {
    const auto first = visualRect(model()->index(0, 0));
    int count = 1;
    while (count < model()->rowCount() && visualRect(model()->index(count, 0)).top() == first.top()) ++count;
    return count;
}

/// Asks for what is in view and one screen below it; everything else is no longer wanted.
void ThumbnailGrid::wantVisible() {
    m_visible.clear();
    const auto latest = std::exchange(m_latest, {});
    if (!model() || !m_provider || !isVisible() || model()->rowCount() == 0) return m_work.want({});
    const auto first = visualRect(model()->index(0, 0));
    const int side = columns(), height = std::max(1, first.height());
    const int from = std::max(0, -first.top() / height) * side;
    const int lines = viewport()->height() / height + 2;
    const int to = std::min(model()->rowCount(), from + 2 * lines * side);
    QVector<WantedWork<QImage>::Item> items;
    for (int row = from; row < to; ++row) {
        const auto index = model()->index(row, 0);
        const auto key = index.data(PictureKeyRole).toString(), held = cacheKey(key);
        const bool isAskedFor = m_visible.contains(held);
        m_visible.insert(held, index);
        if (const auto photo = photoOf(key); m_pictures.contains(held) || latest.contains(photo))
            m_latest.insert(photo, m_pictures.contains(held) ? held : latest.value(photo));
        if (!m_pictures.contains(held) && !isAskedFor)
            items.append({held, [provider = m_provider, key, pixels = sideInPixels()] { return provider(key, pixels); }});
    }
    m_work.want(std::move(items));
}

void ThumbnailGrid::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    m_soon.start();
}

void ThumbnailGrid::showEvent(QShowEvent* event) {
    QListView::showEvent(event);
    m_soon.start();
}

void ThumbnailGrid::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) return QListView::wheelEvent(event);
    setTileSize(m_tileSize + (event->angleDelta().y() > 0 ? 16 : -16));
    event->accept();
}

void ThumbnailGrid::scrollContentsBy(int dx, int dy) {
    QListView::scrollContentsBy(dx, dy);
    m_soon.start();
}

} // namespace paulownia::ui
