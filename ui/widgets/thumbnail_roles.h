#pragma once

#include <QMetaType>
#include <Qt>

namespace paulownia::ui {

/// What a state looks like on a tile: told by shape, not by colour alone.
struct ThumbnailBadge {
    enum class Symbol { None, Question, Tick, Cross };
    Symbol symbol = Symbol::None;
    bool isFlagged = false; ///< a small flag beside it

    bool operator==(const ThumbnailBadge&) const = default;
};

/// What a ThumbnailGrid asks its model, beside Qt::DisplayRole (the caption) and Qt::AccessibleTextRole.
enum ThumbnailRole {
    PictureKeyRole = Qt::UserRole + 1, ///< QString: names the picture: the photo, then after an @ how it is shown; another key is another picture
    BadgeRole,                         ///< ThumbnailBadge
    ProblemRole,                       ///< QString: why the photo cannot be used, written on its tile; empty: it can
    DetailRole,                        ///< QString: a quiet line below the caption, in grids that show details
    FrameRole                          ///< QRectF: a rectangle on the picture, in parts of its width and height; null: none
};

} // namespace paulownia::ui

Q_DECLARE_METATYPE(paulownia::ui::ThumbnailBadge)
