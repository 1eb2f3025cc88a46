#pragma once

#include "core/base/task.h"
#include "core/formats/kit_ballots.h"
#include "core/voting/subjects.h"

#include <functional>

namespace paulownia::voting {

/// Makes the picture a voter sees of a photo, as JPEG: upright, cut to the face.
using FaceMaker = std::function<base::Result<QByteArray>(const ShownPhoto&)>;

/// A kit for one voter: every open question that the voter has a seat in, in the voter's own order, the faces, and random
/// tokens in place of numbers. Signed with the project's key; recorded. Denied: there is nothing for this voter to answer.
base::Result<formats::Kit> makeKit(storage::Project& project, const QString& voter, const QString& path, const FaceMaker& face, const base::Task& task = {});

/// What the answers to one kit brought.
struct KitOutcome {
    QString voter;
    int answers = 0; ///< acts in the file
    int added = 0;
    int changed = 0;
    int cleared = 0;
};

/// Takes in the answers to a kit of this project, in one transaction: all of them or none. What was taken in before changes
/// nothing, so that files come again and in any order; of two answers the later one counts. Answers about who has withdrawn since are left out.
/// Invalid: a file that is damaged or forged, or whose kit this project never signed. Denied: a question is closed, or its panel full.
base::Result<KitOutcome> collectKit(storage::Project& project, const QString& path, const base::Task& task = {});

} // namespace paulownia::voting
