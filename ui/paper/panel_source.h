#pragma once

#include "core/release/material.h"

namespace paulownia::ui {

/// The panel's votes as they stand, on gender, smiles and further questions; one of the first two that the project does not ask has none.
base::Result<release::Tallies> talliesOf(storage::Project& project, const QStringList& others = {});

/// What a release is built from: those votes, and how far the panel agreed, with intervals.
release::PanelSource panelSource();

/// The project's own questions, which a release may carry.
base::Result<QStringList> furtherQuestions(storage::Project& project);

} // namespace paulownia::ui
