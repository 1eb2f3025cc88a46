#pragma once

#include "core/arrays/release_folder.h"
#include "core/storage/project.h"
#include "ui/figures/figure.h"

#include <array>

namespace paulownia::ui {

/// The paper's figures that a project can draw. (Figure 3 belongs to Explore.)
enum class PaperFigure { Samples, Votes, Ages };
inline constexpr std::array kPaperFigures{PaperFigure::Samples, PaperFigure::Votes, PaperFigure::Ages};
QString toText(PaperFigure figure); ///< "Figure 1: headshots of those who agreed to be shown"
QString toKey(PaperFigure figure);  ///< "samples": also the file's name when it is exported
std::optional<PaperFigure> paperFigureFromKey(const QString& key);

inline constexpr int kMostSamples = 24; ///< headshots on the board, as many as the paper shows

/// From the project as it stands. Votes on a question that is still open are a look at them, which is recorded. Denied: nobody agreed to be
/// shown. NotFound: nothing to draw yet.
base::Result<Figure> drawFigure(storage::Project& project, PaperFigure figure, int mostSamples = kMostSamples);

/// From a release, which has no ages: NotFound. `show`: volunteers on the board, see release::sampleHeadshots().
base::Result<Figure> drawFigure(const arrays::ReleaseFolder& release, PaperFigure figure, const std::vector<std::int64_t>& show = {},
                                int mostSamples = kMostSamples);

} // namespace paulownia::ui
