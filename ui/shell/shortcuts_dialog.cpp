#include "ui/shell/shortcuts_dialog.h"

#include "ui/shell/command_table.h"
#include "ui/shell/key_card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr QSize kSize(620, 640);

QVector<std::pair<QString, QString>> keysOfGroup(const CommandTable& commands, const QString& group) {
    QVector<std::pair<QString, QString>> rows;
    for (const auto& row : commandRows())
        if (const QString id = QString::fromLatin1(row.id), keys = keysText(commands, id); group == QLatin1String(row.group) && !keys.isEmpty())
            rows.append({commands.action(id)->text(), keys});
    return rows;
}

void addGroup(QGridLayout* grid, const CommandTable& commands, const QString& group) {
    const auto rows = keysOfGroup(commands, group);
    if (rows.isEmpty()) return;
    auto* heading = makeLabel(withoutMnemonic(CommandTable::title(group)), TextKind::Heading);
    heading->setContentsMargins(0, grid->rowCount() > 1 ? kSpaceM : 0, 0, kSpaceXs);
    grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
    for (const auto& [text, keys] : rows) {
        const int line = grid->rowCount();
        grid->addWidget(makeLabel(text, TextKind::Body), line, 0);
        grid->addWidget(makeLabel(keys, TextKind::Quiet), line, 1);
    }
}

QWidget* makeList(const CommandTable& commands) {
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    grid->setVerticalSpacing(kSpaceXs);
    grid->setHorizontalSpacing(kSpaceL);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    for (const QString& group : commands.groups()) addGroup(grid, commands, group);
    return list;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const CommandTable& commands, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setWidget(makeList(commands));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(kSpaceM, 0, kSpaceM, kSpaceM);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area, 1);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    layout->addWidget(buttons);
    resizeWithText(this, kSize);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace paulownia::ui
