#pragma once

#include <QString>

namespace paulownia::ui {

/// A problem as an import noted it, in the language of today where it was noted in English (as the command line does); otherwise as it stands.
QString problemText(const QString& noted);

} // namespace paulownia::ui
