#pragma once

#include <QSize>
#include <QVector>
#include <functional>

class QDialog;
class QTableView;
class QWidget;

namespace paulownia::ui {

/// The size of text in force, in percent of the desktop's; applyTheme() says so.
void setTextPercent(int percent);
/// A length chosen for texts of 100 %, for the size of text in force.
int scaledToText(int pixels);

/// Runs `arrange` now, whenever the size of text changes, and each time `owner` is shown.
void withTextSize(QWidget* owner, std::function<void()> arrange);

/// `window` is `size` large with texts of 100 %; with larger ones larger, as far as the window that it belongs to allows.
void resizeWithText(QWidget* window, QSize size);

/// As wide as said (with texts of 100 %) or as its parts need, and as high as its wrapped words then are: Qt asks them for an average.
void fitToWords(QDialog* dialog, int width);

/// Columns at least so wide, and so wide that names and the cells in view are read whole.
void fitColumns(QTableView* table, const QVector<int>& atLeast);

} // namespace paulownia::ui
