#pragma once

#include "core/review/photo_pictures.h"

#include <QImage>

namespace paulownia::ui {

/// Makes tiles' pictures for the grid: the project's kept thumbnail, turned by the angle that the key (TileKey) names. A
/// plain value for any thread.
class TilePictures {
public:
    explicit TilePictures(review::PhotoPictures pictures) : m_pictures(std::move(pictures)) {}
    QImage operator()(const QString& key, int side) const; ///< null when the photo cannot be read

private:
    review::PhotoPictures m_pictures;
};

} // namespace paulownia::ui
