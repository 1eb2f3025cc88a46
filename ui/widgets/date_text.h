#pragma once

#include <QDateTime>

namespace paulownia::ui {

/// "2019-02-03", in Japanese "2019/02/03": no order of day and month to be mistaken, and columns line up. Local time.
QString dateText(const QDateTime& at);
QString dateTimeText(const QDateTime& at); ///< "2019-02-03 14:16"

} // namespace paulownia::ui
