#pragma once

#include <QString>
#include <QStringList>

namespace paulownia::ui {

class CommandTable;

/// The chapters of docs/guide in their order; a page's chapter has the page's name.
QStringList guideChapters();

/// "# Review: for curators…" in the language in force. "{key:review.accept}" and "{command:review.accept}" stand for the keys
/// and words of the command as they are now, so that the guide always agrees with the studio. Empty: there is no such chapter.
QString guideChapter(const QString& name, const CommandTable& commands);

/// What stands behind the first #.
QString guideTitle(const QString& markdown);

} // namespace paulownia::ui
