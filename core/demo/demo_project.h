#pragma once

#include "core/demo/demo_material.h"
#include "core/release/material.h"

namespace paulownia::demo {

/// Makes a project of drawn volunteers in the new folder `folder` in which something waits at every step: a first release has been
/// built; since then more submissions came in, with doubles to resolve and photos to review; a panel of five has four voters; and
/// further submissions lie beside the project to be imported (demo_folder.h says where). Finished, or nothing is left at `folder`.
/// Denied where there is something; Io; Cancelled when asked to stop.
base::Result<> makeDemo(const QString& folder, const release::PanelSource& panel, const base::Task& task, const Options& options = {});

} // namespace paulownia::demo
