#pragma once

#include "core/model/photo.h"

#include <QByteArray>
#include <QSize>

namespace paulownia::portal {

inline constexpr qint64 kMaxPhotoBytes = 20 * 1024 * 1024; ///< the paper's largest had 5.03 MiB
inline constexpr qint64 kMaxPhotoPixels = 120'000'000;     ///< above the largest phone camera's single exposure

/// Why a photo that was withdrawn before is refused: a key of texts.json.
inline constexpr auto kWithdrawnPhoto = "photo.withdrawn";

/// A photo as it may be kept: nothing of its metadata but the orientation.
struct CheckedPhoto {
    QByteArray jpeg;
    QByteArray sha256;  ///< of jpeg
    QSize size;         ///< upright
    int orientation = 1;
    quint64 perceptualHash = 0;
    QByteArray preview; ///< JPEG, upright, longer side at most 480
};

/// Why a file is refused, as a key of texts.json.
struct PhotoRefusal {
    QString key;
    QString argument; ///< "PNG", where the key's text has a %1
};

struct PhotoVerdict {
    std::optional<CheckedPhoto> photo;
    PhotoRefusal refusal; ///< where there is no photo
};

/// Looks at the content, never at the name: a whole JPEG in screen colours, not too small or large. Its metadata is gone after.
PhotoVerdict checkPhoto(const QByteArray& bytes);

} // namespace paulownia::portal
