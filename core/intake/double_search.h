#pragma once

#include "core/intake/doubles.h"

#include <QSet>

namespace paulownia::intake {

/// What the search for doubles looks at.
struct DoubleCandidates {
    QVector<model::Photo> photos;                            ///< those that count
    QVector<model::Submission> submissions;                  ///< of at least these photos
    QSet<QPair<model::PhotoId, model::PhotoId>> keptApart;   ///< the lower id first
};

/// See findDoubles() and findIdentical().
QVector<DoubleGroup> searchDoubles(DoubleCandidates candidates);
QVector<DoubleGroup> searchIdentical(DoubleCandidates candidates);

} // namespace paulownia::intake
