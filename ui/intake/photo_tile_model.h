#pragma once

#include "core/model/photo.h"

#include <QAbstractListModel>

namespace paulownia::ui {

/// Photos side by side, for a ThumbnailGrid.
class PhotoTileModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Tile {
        model::Photo photo;
        QString caption;
        QString detail;
        bool isKept = false; ///< of doubles: the one to keep
    };

    using QAbstractListModel::QAbstractListModel;
    static QByteArray sha256Of(const QString& pictureKey);
    void setTiles(QVector<Tile> tiles);
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_tiles.size()); }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QVector<Tile> m_tiles;
};

} // namespace paulownia::ui
