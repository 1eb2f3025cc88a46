#pragma once

#include "app/portal/pages.h"

namespace paulownia::portal {

/// A form that only has buttons, with the session's token.
Html postForm(const Frame& frame, const char* action, const Html& content);
Html tokenField(const Frame& frame);
/// `file`: what it is about, in bold; may be empty.
Html noticeOf(const QString& sentence, const QString& file, bool isGood);

Html factRow(const QString& name, const QString& value); ///< of a <dl class="summary">
/// Local time with its offset: volunteers and researchers may be in different zones.
QString timeText(const QDateTime& utc);

} // namespace paulownia::portal
