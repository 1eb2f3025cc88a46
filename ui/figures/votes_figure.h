#pragma once

#include "core/arrays/release_folder.h"
#include "core/model/voting.h"
#include "ui/figures/figure.h"
#include "ui/figures/vote_strip.h"

namespace paulownia::ui {

/// A question's votes as Figure 2 shows them. The columns' ids are the subjects' own, for a click; no figure prints them.
VoteStrip stripOf(const model::QuestionTally& tally);

/// The smile votes of a release; of gender a release has the labels alone. The panel is the manifest's, or the most votes of a photo.
VoteStrip smileStripOf(const arrays::ReleaseFolder& release);

/// The paper's Figure 2: a strip a question, below each other. Its table names subjects by their rank alone.
Figure votesFigure(const QVector<VoteStrip>& strips);

} // namespace paulownia::ui
