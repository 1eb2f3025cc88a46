#include "core/review/edits.h"

#include "core/review/words.h"

#include <array>

namespace paulownia::review {
namespace {

struct Row {
    Edit edit;
    EditKind kind;
    const char* key;
};
constexpr std::array kRows{
    Row{Edit::DrawBox, EditKind::Box, "draw-box"},   Row{Edit::MoveBox, EditKind::Box, "move-box"},
    Row{Edit::ResizeBox, EditKind::Box, "resize-box"}, Row{Edit::Turn, EditKind::Angle, "turn"},
    Row{Edit::Note, EditKind::Note, "note"},         Row{Edit::Flag, EditKind::Decision, "flag"},
    Row{Edit::Unflag, EditKind::Decision, "unflag"}, Row{Edit::Accept, EditKind::Decision, "accept"},
    Row{Edit::Reject, EditKind::Decision, "reject"}, Row{Edit::Reopen, EditKind::Decision, "reopen"},
    Row{Edit::ImportPositions, EditKind::Decision, "import-positions"},
};

const Row& rowOf(Edit edit) { return kRows[static_cast<size_t>(edit)]; }

QString textOfMany(Edit edit, int photos) {
    switch (edit) {
    case Edit::Accept: return Words::tr("accept %n photos", nullptr, photos);
    case Edit::Reject: return Words::tr("reject %n photos", nullptr, photos);
    case Edit::Reopen: return Words::tr("reopen %n photos", nullptr, photos);
    case Edit::Flag: return Words::tr("mark %n photos for a second look", nullptr, photos);
    case Edit::Unflag: return Words::tr("take the second look at %n photos back", nullptr, photos);
    default: return toText(edit, 1);
    }
}

} // namespace

EditKind kindOf(Edit edit) { return rowOf(edit).kind; }

QString toKey(Edit edit) { return QString::fromLatin1(rowOf(edit).key); }

std::optional<Edit> editFromKey(const QString& key) {
    for (const auto& row : kRows)
        if (key == QLatin1String(row.key)) return row.edit;
    return std::nullopt;
}

QString toText(Edit edit, int photos) {
    if (photos > 1) return textOfMany(edit, photos);
    switch (edit) {
    case Edit::DrawBox: return Words::tr("draw face rectangle");
    case Edit::MoveBox: return Words::tr("move face rectangle");
    case Edit::ResizeBox: return Words::tr("resize face rectangle");
    case Edit::Turn: return Words::tr("turn photo");
    case Edit::Note: return Words::tr("change note");
    case Edit::Flag: return Words::tr("mark for a second look");
    case Edit::Unflag: return Words::tr("take the second look back");
    case Edit::Accept: return Words::tr("accept photo");
    case Edit::Reject: return Words::tr("reject photo");
    case Edit::Reopen: return Words::tr("reopen photo");
    case Edit::ImportPositions: return Words::tr("import positions");
    }
    return {};
}

} // namespace paulownia::review
