#pragma once

#include "core/imaging/decode.h"
#include "core/imaging/headshot.h"
#include "core/review/review_item.h"
#include "core/storage/photo_vault.h"

#include <QImage>

namespace paulownia::review {

/// Small pictures of photos, made once and kept as JPEG below the project's cache folder:
/// cache/pictures/ab/<sha256>-….jpeg, so that a photo's pictures can be found and removed by its hash. A plain value for any
/// thread: it needs folders, no database. Any number of threads and programs may ask at once; a cache that cannot be
/// written, or holds a damaged file, costs time only. `QImage::fromData()` shows what comes back.
class PhotoPictures {
public:
    /// `cacheFolder`: Project::cacheFolder().
    PhotoPictures(const QString& cacheFolder, storage::PhotoVault vault);

    /// The whole photo turned clockwise by angleDeg, its longer side at most maxSide; grey corners.
    base::Result<QByteArray> thumbnail(const QByteArray& sha256, double angleDeg = 0, int maxSide = 256) const;
    /// The square that a headshot is cut from, in colour and upright, side × side: what voters see.
    base::Result<QByteArray> face(const QByteArray& sha256, const Placement& placement, int side = 320) const;

private:
    template <class Make> base::Result<QByteArray> cached(const QByteArray& sha256, const QString& name, Make&& make) const;

    QString m_folder;
    storage::PhotoVault m_vault;
};

/// One photo decoded for live headshot previews: load it once off the GUI thread, then cut as often as the rectangle moves.
class HeadshotSource {
public:
    /// `maxSide`: what is decoded at most; 1600 shows what a release will hold to within a grey level or two.
    static base::Result<HeadshotSource> load(const storage::PhotoVault& vault, const QByteArray& sha256, int maxSide = 1600);
    /// 359 × 359, 8 bits grey, as a release cuts it. Milliseconds. Invalid without a rectangle.
    base::Result<QImage> cut(const Placement& placement, const imaging::HeadshotSettings& settings = {}) const;
    QSize fullSize() const { return m_photo.fullSize(); }

private:
    explicit HeadshotSource(imaging::DecodedPhoto photo) : m_photo(std::move(photo)) {}
    imaging::DecodedPhoto m_photo;
};

} // namespace paulownia::review
