#include "ui/shell/command_palette.h"

#include "ui/shell/command_table.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace paulownia::ui {
namespace {

constexpr QSize kSize(560, 420);
constexpr int kActionRole = Qt::UserRole + 1, kWordsRole = Qt::UserRole + 2;

/// Every word somewhere, in any order.
QString patternFor(const QString& words) {
    QString pattern;
    for (const auto& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        pattern += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(word));
    return pattern;
}

} // namespace

CommandPalette::CommandPalette(const CommandTable& commands, QWidget* parent)
    : QDialog(parent), m_words(new QLineEdit(this)), m_list(new QTableView(this)), m_nothing(makeLabel(tr("No command that is possible now has these words."), TextKind::Quiet, this)), m_all(new QStandardItemModel(0, 2, this)),
      m_found(new QSortFilterProxyModel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find a command"));
    fill(commands);
    m_found->setSourceModel(m_all);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setFilterRole(kWordsRole);
    layOut();
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QTableView::clicked, this, &CommandPalette::run);
    narrow({});
    resizeWithText(this, kSize);
}

/// What the page in view can do stands first.
void CommandPalette::fill(const CommandTable& commands) {
    auto rows = commandRows();
    std::stable_partition(rows.begin(), rows.end(), [](const CommandRow& row) { return !pageOf(row).isEmpty(); });
    QPixmap none(kIconSize, kIconSize);
    none.fill(Qt::transparent);
    for (const auto& row : rows) {
        auto* action = commands.action(QString::fromLatin1(row.id));
        if (!row.inMenu || !action->isEnabled() || QLatin1String(row.id) == QLatin1String("go.command")) continue;
        const QString group = withoutMnemonic(CommandTable::title(QString::fromLatin1(row.group)));
        auto* what = new QStandardItem(tr("%1: %2", "menu, command").arg(group, withoutMnemonic(action->text())));
        what->setIcon(action->icon().isNull() ? QIcon(none) : action->icon());
        what->setData(QVariant::fromValue(static_cast<QObject*>(action)), kActionRole);
        what->setData(what->text() + QLatin1Char(' ') + withoutMnemonic(QString::fromLatin1(row.group)) + QLatin1Char(' ') + QString::fromUtf8(row.text), kWordsRole); // English finds it in any language
        auto* keys = new QStandardItem(action->shortcut().toString(QKeySequence::NativeText));
        keys->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_all->appendRow({what, keys});
    }
}

void CommandPalette::layOut() {
    m_words->setPlaceholderText(tr("What would you like to do?"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_list->setModel(m_found);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Commands found"));
    dress(m_list);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setStretchLastSection(false);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceM, kSpaceM, kSpaceM, kSpaceM);
    column->setSpacing(kSpaceS);
    column->addWidget(m_words);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
}

void CommandPalette::narrow(const QString& words) {
    m_found->setFilterRegularExpression(QRegularExpression(patternFor(words), QRegularExpression::CaseInsensitiveOption));
    m_nothing->setVisible(m_found->rowCount() == 0);
    m_list->selectRow(0);
}

void CommandPalette::run() {
    const auto index = m_list->currentIndex().siblingAtColumn(0);
    auto* action = qobject_cast<QAction*>(index.data(kActionRole).value<QObject*>());
    if (!action) return;
    accept(); // the window below is active again, and the command's page the one in view
    action->trigger();
}

/// Not every desktop gives the keys back to the window below by itself.
void CommandPalette::done(int result) {
    QDialog::done(result);
    if (parentWidget()) parentWidget()->activateWindow();
}

/// Up and down walk through the list while one types.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_words || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down) return false;
    const int last = m_found->rowCount() - 1, row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    m_list->selectRow(std::clamp(row, 0, std::max(last, 0)));
    return true;
}

} // namespace paulownia::ui
