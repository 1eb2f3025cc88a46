#include "ui/widgets/date_text.h"

#include <QLocale>

namespace paulownia::ui {
namespace {

QString format() { return QLocale().language() == QLocale::Japanese ? QStringLiteral("yyyy/MM/dd") : QStringLiteral("yyyy-MM-dd"); }

} // namespace

QString dateText(const QDateTime& at) { return at.toLocalTime().toString(format()); }

QString dateTimeText(const QDateTime& at) { return at.toLocalTime().toString(format() + QStringLiteral(" HH:mm")); }

} // namespace paulownia::ui
