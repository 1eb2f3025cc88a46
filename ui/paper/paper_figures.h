#pragma once

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

/// From the project as it stands. Denied: nobody agreed to be shown. NotFound: nothing to draw yet.
base::Result<Figure> drawFigure(storage::Project& project, PaperFigure figure);

} // namespace paulownia::ui
