#pragma once

#include "core/review/photo_pictures.h"

namespace paulownia::ui {

/// The project's kept thumbnails for the tiles of a PhotoTileModel. A plain value for any thread.
class StoredPictures {
public:
    explicit StoredPictures(review::PhotoPictures pictures) : m_pictures(std::move(pictures)) {}
    QImage operator()(const QString& key, int side) const; ///< null when the photo cannot be read

private:
    review::PhotoPictures m_pictures;
};

} // namespace paulownia::ui
