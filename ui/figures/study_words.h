#pragma once

#include "core/evaluation/comparison.h"
#include "core/evaluation/photo_samples.h"
#include "core/evaluation/protocol.h"

#include <QString>

namespace paulownia::ui {

/// What classical methods and networks are both told by.
QString protocolText(evaluation::Protocol protocol);                ///< "leave one volunteer out"
QString classText(evaluation::Label label, bool isPositive);        ///< "female", "no smile"
/// Which of two was right where the other was not, and whether chance alone may do that.
QString comparisonText(const QString& other, const evaluation::McNemar& test);

} // namespace paulownia::ui
