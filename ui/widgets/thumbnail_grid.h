#pragma once

#include "ui/widgets/thumbnail_roles.h"
#include "ui/widgets/wanted_work.h"

#include <QCache>
#include <QImage>
#include <QListView>
#include <QTimer>

namespace paulownia::ui {

/// Tiles of pictures that may be a hundred thousand: the model is asked for what is seen, pictures are made off the GUI thread at
/// the size needed, those in view first, and forgotten when room is needed. What is scrolled away before its turn is never made.
class ThumbnailGrid : public QListView {
    Q_OBJECT
public:
    /// The picture of a key with the longer side about `side` pixels; null where there is none. Called on worker threads.
    using Provider = std::function<QImage(const QString& key, int side)>;

    explicit ThumbnailGrid(QWidget* parent = nullptr);
    ~ThumbnailGrid() override;

    void setProvider(Provider provider);
    void setModel(QAbstractItemModel* model) override;

    static constexpr int kSmallestTile = 64, kLargestTile = 320, kTilePadding = 6;
    int tileSize() const { return m_tileSize; } ///< longer side of a picture, in logical pixels
    void setTileSize(int size); ///< what is current stays in view
    int cellWidth() const; ///< a tile with its share of the room beside it: a line of tiles fills the width

    /// The picture if it is there, else an older one of the same photo, else null.
    QImage picture(const QString& key) const;
    bool hasFailed(const QString& key) const; ///< the provider had no picture to give
    void setDetails(bool shown);              ///< a line for each tile's DetailRole
    bool hasDetails() const { return m_hasDetails; }
    int columns() const; ///< tiles side by side
    bool isSettled() const { return m_work.isIdle() && !m_soon.isActive(); } ///< nothing is on its way

Q_SIGNALS:
    void tileSizeChanged(int size);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent* event) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;

private:
    void wantVisible();
    int sideInPixels() const;
    QString cacheKey(const QString& key) const;

    Provider m_provider;
    int m_tileSize = 128;
    bool m_hasDetails = false;
    QMultiHash<QString, QPersistentModelIndex> m_visible; ///< by picture key, which identical photos share
    mutable QCache<QString, QImage> m_pictures;      ///< cost: KiB
    QHash<QString, QString> m_latest;                ///< by photo, for those in view: what is shown until a new one is made
    WantedWork<QImage> m_work;
    QTimer m_soon; ///< gathers what one turn of the event loop asks for
};

} // namespace paulownia::ui
