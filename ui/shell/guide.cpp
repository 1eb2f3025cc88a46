#include "ui/shell/guide.h"

#include "ui/shell/command_table.h"
#include "ui/shell/key_card.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

static void initGuideResource() { Q_INIT_RESOURCE(guide); }

namespace paulownia::ui {
namespace {

QString filledIn(const QString& kind, const QString& id, const CommandTable& commands) {
    const auto& rows = commandRows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const CommandRow& each) { return id == QLatin1String(each.id); });
    if (row == rows.end()) return QStringLiteral("{%1:%2}").arg(kind, id); // a test finds what is left
    const QString words = kind == QLatin1String("key") ? keysText(commands, id) : nameOf(*row);
    return QStringLiteral("**%1**").arg(words.toHtmlEscaped());
}

} // namespace

QStringList guideChapters() {
    return QStringLiteral("home intake review vote results release explore train portal commands privacy troubleshooting").split(QLatin1Char(' '));
}

QString guideChapter(const QString& name, const CommandTable& commands) {
    initGuideResource();
    const QString language = QLocale().language() == QLocale::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
    QFile file(QStringLiteral(":/guide/%1/%2.md").arg(language, name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression placeholder(QStringLiteral("\\{(key|command):([A-Za-z0-9.]+)\\}"));
    for (qsizetype at = 0; ;) {
        const auto found = placeholder.match(text, at);
        if (!found.hasMatch()) return text;
        const QString words = filledIn(found.captured(1), found.captured(2), commands);
        text.replace(found.capturedStart(), found.capturedLength(), words);
        at = found.capturedStart() + words.size();
    }
}

QString guideTitle(const QString& markdown) { return markdown.section(QLatin1Char('\n'), 0, 0).mid(2); }

} // namespace paulownia::ui
