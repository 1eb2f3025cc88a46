#pragma once

#include "core/model/photo.h"
#include "core/model/review.h"

#include <optional>

namespace paulownia::review {

/// Where the rectangle lies: whole pixels of the photo turned clockwise by angleDeg, on the grown canvas.
struct Placement {
    model::FaceBox box;
    double angleDeg = 0;
    bool operator==(const Placement&) const = default;
};

/// Undecided photos are Proposed when there is a rectangle to accept, else ToDo.
enum class PhotoState { ToDo, Proposed, Accepted, Rejected };

/// All that is known about one photo under review: a copy, so that it may go to any thread.
struct ReviewItem {
    model::Photo photo;
    std::optional<model::Proposal> proposal;
    model::Review review; ///< a blank one (version 0) where nobody has said anything yet

    /// The review's where a person has drawn or turned, else the proposal's; an empty box where there is neither.
    Placement placement() const;
    PhotoState state() const;
    bool isWaiting() const { return review.verdict == model::Verdict::Undecided; }
    /// What the detector doubts; none once a person has placed the rectangle elsewhere.
    model::ProposalFlags doubts() const;
    /// A rectangle to start from where there is none: centred on the photo as turned, of a head's proportions.
    model::FaceBox centredBox() const;
};

/// A review that says nothing yet.
model::Review blankReview(const model::PhotoId& photo);

/// The same words about the photo, whoever said them and when.
bool saysTheSame(const model::Review& a, const model::Review& b);

QString toKey(PhotoState state);  ///< "to-do", "proposed", "accepted", "rejected"
QString toText(PhotoState state); ///< for people, translated

} // namespace paulownia::review
