#pragma once

#include "core/arrays/manifest.h"

#include <QString>

namespace paulownia::release {

/// CITATION.cff (Citation File Format 1.2.0), as repositories and reference managers read it. `authors` is the project's setting: names
/// of persons or groups, separated by semicolons; without any the data set's makers are named as a group.
QString citation(const arrays::Manifest& manifest, const QString& authors);

} // namespace paulownia::release
