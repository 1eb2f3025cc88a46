#pragma once

#include "core/release/datasheet.h"

namespace paulownia::release {

/// Whether smiles are released as decisions, not as counts of votes.
bool areDecisions(const arrays::Manifest& manifest);

/// What the datasheet says about the panel, its questions and how far it agreed.
QString labellingText(const arrays::Manifest& manifest, const DatasheetFacts& facts);

} // namespace paulownia::release
