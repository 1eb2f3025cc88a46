#include "ui/shell/key_card.h"

#include "ui/shell/command_table.h"
#include "ui/shell/shortcuts_dialog.h"

#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QTextDocument>

namespace paulownia::ui {
namespace {

QString groupHtml(const CommandTable& commands, const QString& group) {
    QString rows;
    for (const auto& row : commandRows())
        if (const QString keys = keysText(commands, QString::fromLatin1(row.id)); group == QLatin1String(row.group) && !keys.isEmpty())
            rows += QStringLiteral("<tr><td>%1</td><td><b>%2</b></td></tr>").arg(nameOf(row).toHtmlEscaped(), keys.toHtmlEscaped());
    if (rows.isEmpty()) return {};
    return QStringLiteral("<h3>%1</h3><table width='100%' cellpadding='0'>%2</table>").arg(withoutMnemonic(CommandTable::title(group)).toHtmlEscaped(), rows);
}

} // namespace

QString nameOf(const CommandRow& row) { return withoutMnemonic(CommandTable::title(QString::fromLatin1(row.text))); }

QString keysText(const CommandTable& commands, const QString& id) {
    QStringList texts;
    for (const auto& key : commands.action(id)->shortcuts()) texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(ShortcutsDialog::tr(" or ", "between two keys"));
}

void printKeyCard(const CommandTable& commands, QPagedPaintDevice& device) {
    QStringList parts;
    for (const auto& group : commands.groups()) parts.append(groupHtml(commands, group));
    parts.removeAll(QString());
    // Review's keys are as many as all others together: they get a column of their own.
    const auto review = groupHtml(commands, QStringLiteral("&Review"));
    parts.removeAll(review);
    QTextDocument card;
    card.setDefaultFont(QFont(QGuiApplication::font().family(), 6));
    card.setHtml(QStringLiteral("<table width='100%' cellspacing='12'><tr><td width='50%' valign='top'>%1</td><td width='50%' valign='top'>%2</td></tr></table>").arg(parts.join(QString()), review));
    card.print(&device);
}

} // namespace paulownia::ui
