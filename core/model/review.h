#pragma once

#include "core/model/agreement_number.h"

#include <QDateTime>
#include <QFlags>
#include <QString>
#include <QVector>
#include <optional>

namespace paulownia::model {

/// A rectangle that fits the facial contour (hairline to chin, ear to ear): whole pixels in the photo as turned by the
/// review's angle, origin at the top left of the grown canvas.
struct FaceBox {
    int x = 0, y = 0, w = 0, h = 0;
    bool isEmpty() const { return w <= 0 || h <= 0; }
    bool operator==(const FaceBox&) const = default;
};

/// Undecided rows exist: a curator has moved the rectangle but not decided yet, or has taken a decision back.
enum class Verdict { Undecided, Accepted, Rejected };

enum class RejectReason {
    None,        ///< accepted
    Hand,        ///< a hand in the picture
    NotAhead,    ///< not looking straight ahead
    EyesClosed,
    Covered,     ///< something over the face
    Blurred,
    NoFace,      ///< not a face
    SecondPerson,
    Unreadable,
    Other        ///< in the note's words
};

/// What a person has said about one photo so far. `version` counts the changes, so that the slower of two curators is told.
struct Review {
    PhotoId photo;
    Verdict verdict = Verdict::Undecided;
    FaceBox box;            ///< empty when rejected without a rectangle
    double angleDeg = 0;    ///< clockwise turn of the whole photo that makes the face upright
    RejectReason reason = RejectReason::None;
    QString note;
    bool secondLook = false;
    QString reviewer;
    QDateTime reviewedAt;   ///< UTC
    int version = 0;        ///< 0: not stored yet

    bool operator==(const Review&) const = default;
};

/// One photo's review before and after an edit. The versions in them do not count.
struct ReviewChange {
    Review before;
    Review after;
};

/// What a detector doubts; flagged, never decided.
enum class ProposalFlag {
    NoFace = 1,
    SeveralFaces = 2,
    TurnedHead = 4,
    Blurred = 8,
    TooDark = 16,
    TooLight = 32,
    DoubtfulRoll = 64
};
Q_DECLARE_FLAGS(ProposalFlags, ProposalFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(ProposalFlags)

/// What a detector proposes for one photo; a person decides.
struct Proposal {
    FaceBox box;            ///< in the photo turned by angleDeg; empty with NoFace
    double angleDeg = 0;    ///< the turn that would make the face upright, clockwise
    double confidence = 0;  ///< 0…1, calibrated: see docs/accuracy.md
    ProposalFlags flags;
    QString detector;       ///< which way found it: "landmarks", "symmetry", "haar"
};

QString toKey(Verdict verdict);                  ///< "undecided", "accepted", "rejected"
base::Result<Verdict> verdictFromKey(const QString& key);
QString toKey(RejectReason reason);              ///< as stored and written to files: "not-ahead"
base::Result<RejectReason> reasonFromKey(const QString& key);
QString toText(RejectReason reason);             ///< for people, translated
QString toKey(ProposalFlag flag);                ///< "no-face", "several-faces" …
QString toText(ProposalFlag flag);               ///< for people, translated
QVector<ProposalFlag> flagsIn(ProposalFlags flags); ///< one by one, in their order

} // namespace paulownia::model
