#pragma once

#include "core/arrays/manifest.h"

#include <QString>

namespace paulownia::release {

/// Table 1 of the paper as Markdown: its ten data sets of faces and Foxglovetree, and below them this one.
QString comparisonTable(const arrays::Manifest& manifest);

} // namespace paulownia::release
