#include "core/release/citation.h"

#include <QRegularExpression>
#include <QStringList>

namespace paulownia::release {
namespace {

/// A YAML string in double quotes.
QString quoted(QString text) {
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\"")).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

/// "CC BY 4.0" → "CC-BY-4.0"; empty where it cannot be a name of the SPDX list, which alone the format takes.
QString spdxOf(const QString& licence) {
    static const QRegularExpression kName(QStringLiteral("^[A-Za-z][A-Za-z0-9.+-]*-[0-9][A-Za-z0-9.+-]*$"));
    const auto name = licence.simplified().replace(QLatin1Char(' '), QLatin1Char('-'));
    return kName.match(name).hasMatch() ? name : QString();
}

QString authorLines(const QString& authors, const QString& title) {
    QString lines;
    for (const auto& author : authors.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        if (!author.trimmed().isEmpty()) lines += QStringLiteral("  - name: %1\n").arg(quoted(author.trimmed()));
    return lines.isEmpty() ? QStringLiteral("  - name: %1\n").arg(quoted(QStringLiteral("The makers of %1").arg(title))) : lines;
}

} // namespace

QString citation(const arrays::Manifest& m, const QString& authors) {
    const auto title = m.title.empty() ? QStringLiteral("A headshot data set") : QString::fromStdString(m.title);
    const auto licence = spdxOf(QString::fromStdString(m.licence));
    auto text = QStringLiteral("cff-version: 1.2.0\nmessage: \"If you use this data set, please cite it as below.\"\ntype: dataset\ntitle: %1\nauthors:\n%2")
                    .arg(quoted(title), authorLines(authors, title));
    if (!licence.isEmpty()) text += QStringLiteral("license: %1\n").arg(licence);
    return text + QStringLiteral("date-released: %1\nkeywords:\n  - headshots\n  - informed consent\n  - gender\n  - smile\n").arg(QString::fromStdString(m.chain.at).left(10));
}

} // namespace paulownia::release
