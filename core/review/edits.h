#pragma once

#include <QString>
#include <optional>

namespace paulownia::review {

/// Every edit that can be undone, as the menu names it.
enum class Edit { DrawBox, MoveBox, ResizeBox, Turn, Note, Flag, Unflag, Accept, Reject, Reopen, ImportPositions };

/// Edits of one kind about one photo may be one step.
enum class EditKind { Box = 1, Angle, Note, Decision };
EditKind kindOf(Edit edit);

QString toKey(Edit edit); ///< as stored: "move-box"
std::optional<Edit> editFromKey(const QString& key);
QString toText(Edit edit, int photos); ///< for people, translated: "accept 12 photos"

} // namespace paulownia::review
