#pragma once

#include "core/base/error.h"
#include "core/model/review.h"

#include <QByteArray>
#include <QVector>

namespace paulownia::formats {

/// The authors' scripts use these three and never say what they mean; the meaning is ours.
enum class PositionFlag { Accepted = 0, AcceptedTurned = 1, Rejected = 9 };

/// Where the face is in one photo.
struct Position {
    QString file;         ///< `a00b16f8_3.jpeg` or `FT012_3.jpeg`
    model::FaceBox box;   ///< in the photo turned by angleDeg; empty: rejected without a rectangle
    PositionFlag flag = PositionFlag::Accepted;
    // What only the full form carries:
    double angleDeg = 0;  ///< clockwise
    model::RejectReason reason = model::RejectReason::None;
    QString reviewer;
    int line = 0;         ///< 1-based, where it was read; 0: not from a file
};

enum class PositionsForm {
    SixColumns, ///< the authors': file x y w h flag, no header; x y w h are written 1 where they are less
    Full        ///< ours: a header line, then also angle_deg verdict reason reviewer; numbers as they are
};

struct Positions {
    PositionsForm form = PositionsForm::SixColumns;
    QVector<Position> lines;
};

struct LineProblem {
    int line = 0;
    QString text; ///< a sentence
};

/// What could be read, and everything that is wrong. Use `positions` only where there are no problems.
struct PositionsReading {
    Positions positions;
    QVector<LineProblem> problems; ///< by line
};

/// UTF-8 without byte order mark, LF, fields with tabs between them; a full form is known by its header. A file may be named once.
PositionsReading parsePositions(const QByteArray& bytes);
/// An error only where the file cannot be read at all.
base::Result<PositionsReading> readPositions(const QString& path);

QByteArray toBytes(const Positions& positions);
/// Written wholly or not at all.
base::Result<> writePositions(const QString& path, const Positions& positions);

/// Lines of `newer` replace those of the same file in place; new files are appended in their order. Invalid when the forms
/// differ: an angle would be lost or made up.
base::Result<Positions> mergePositions(const Positions& older, const Positions& newer);

} // namespace paulownia::formats
