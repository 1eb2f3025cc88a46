#include "ui/intake/problem_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace paulownia::ui {

QString problemText(const QString& noted) {
    static const QRegularExpression missing(QStringLiteral("^Of (\\d+) photos these are missing: (.+)$")), other(QStringLiteral("^The file is a (.+), not a JPEG\\.$"));
    if (const auto found = missing.match(noted); found.hasMatch())
        return QCoreApplication::translate("intake", "Of the %1 photos, missing by number: %2").arg(found.captured(1), found.captured(2));
    if (const auto found = other.match(noted); found.hasMatch()) return QCoreApplication::translate("imaging", "The file is a %1, not a JPEG.").arg(found.captured(1));
    const QByteArray source = noted.toUtf8();
    for (const char* context : {"imaging", "intake", "formats"}) // whose sentences an import notes
        if (const auto told = QCoreApplication::translate(context, source.constData()); told != noted) return told;
    return noted;
}

} // namespace paulownia::ui
