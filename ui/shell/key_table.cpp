#include "ui/shell/key_table.h"

#include "ui/shell/command_table.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/key_card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kIdRole = Qt::UserRole + 1;

/// One press: the commands have no keys of several presses.
QKeySequence firstOf(const QKeySequence& keys) { return keys.isEmpty() ? QKeySequence() : QKeySequence(keys[0]); }

QStandardItem* itemFor(const QString& text, const QString& id) {
    auto* item = new QStandardItem(text);
    item->setData(id, kIdRole);
    return item;
}

} // namespace

KeyTable::KeyTable(const CommandTable& commands, KeyBindings& keys, QWidget* parent)
    : QWidget(parent), m_commands(commands), m_keys(keys), m_filter(new QLineEdit(this)), m_table(new QTableView(this)),
      m_rows(new QStandardItemModel(this)), m_found(new QSortFilterProxyModel(this)), m_edit(new QKeySequenceEdit(this)),
      m_warning(makeLabel({}, TextKind::Quiet, this)), m_give(makeButton(tr("Set the key"), ButtonKind::Secondary, this)),
      m_reset(makeButton(tr("As it was"), ButtonKind::Secondary, this)), m_resetAll(makeButton(tr("All as they were"), ButtonKind::Link, this)),
      m_print(makeButton(tr("Print a card…"), ButtonKind::Link, this)) {
    m_found->setSourceModel(m_rows);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setFilterKeyColumn(-1);
    layOut();
    fill();
    connect(m_filter, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeyTable::follow);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeyTable::warn);
    connect(m_give, &QPushButton::clicked, this, [this] { m_keys.give(chosen(), firstOf(m_edit->keySequence())); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_keys.reset(chosen()); });
    connect(m_resetAll, &QPushButton::clicked, &m_keys, &KeyBindings::resetAll);
    connect(m_print, &QPushButton::clicked, this, &KeyTable::print);
    connect(&m_keys, &KeyBindings::changed, this, &KeyTable::fill);
    m_table->selectRow(0);
}

void KeyTable::layOut() {
    m_filter->setPlaceholderText(tr("Filter by command or key"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_table->setModel(m_found);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_edit->setAccessibleName(tr("The key to set"));
    auto* given = new QHBoxLayout;
    given->setSpacing(kSpaceS);
    for (QWidget* widget : {static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_give), static_cast<QWidget*>(m_reset)}) given->addWidget(widget);
    auto* below = new QHBoxLayout;
    below->addWidget(m_resetAll);
    below->addStretch();
    below->addWidget(m_print);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceM, kSpaceM, kSpaceM, kSpaceM);
    column->setSpacing(kSpaceS);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addLayout(given);
    column->addWidget(m_warning);
    column->addLayout(below);
}

void KeyTable::fill() {
    const QString kept = chosen();
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Command"), tr("Menu"), tr("Keys")});
    for (const auto& row : commandRows()) {
        const QString id = QString::fromLatin1(row.id);
        const QString group = withoutMnemonic(CommandTable::title(QString::fromLatin1(row.group)));
        const QString keys = keysText(m_commands, id);
        m_rows->appendRow({itemFor(nameOf(row), id), itemFor(group, id), itemFor(m_keys.isChanged(id) ? tr("%1 (changed)").arg(keys).trimmed() : keys, id)});
    }
    dress(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int i = 0; i < m_found->rowCount(); ++i)
        if (m_found->index(i, 0).data(kIdRole) == kept) m_table->selectRow(i);
    follow();
}

QString KeyTable::chosen() const { return m_table->selectionModel() ? m_table->currentIndex().data(kIdRole).toString() : QString(); }

void KeyTable::follow() {
    const QString id = chosen();
    m_edit->setEnabled(!id.isEmpty());
    m_edit->setKeySequence(id.isEmpty() ? QKeySequence() : m_commands.action(id)->shortcut());
    m_reset->setEnabled(!id.isEmpty() && m_keys.isChanged(id));
    warn();
}

void KeyTable::warn() {
    const QString id = chosen();
    const auto key = firstOf(m_edit->keySequence());
    const auto taken = id.isEmpty() ? QStringList() : m_keys.takenBy(id, key);
    QStringList names;
    for (const auto& other : taken) names.append(withoutMnemonic(m_commands.action(other)->text()));
    m_warning->setText(names.isEmpty() ? tr("Press the key in the field; empty it for no key.")
                                       : tr("%1 means “%2” already, which would lose it.").arg(key.toString(QKeySequence::NativeText), names.join(tr("”, “", "between two commands"))));
    m_give->setEnabled(!id.isEmpty() && m_commands.action(id)->shortcuts() != (key.isEmpty() ? QList<QKeySequence>() : QList{key}));
}

void KeyTable::print() {
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted) printKeyCard(m_commands, printer);
}

} // namespace paulownia::ui
