#include "ui/shell/command_table.h"

#include "ui/shell/shortcut_guard.h"
#include "ui/widgets/icon.h"

#include <QCoreApplication>
#include <QEvent>
#include <QRegularExpression>
#include <QWidget>
#include <algorithm>

namespace paulownia::ui {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("commands", text); }

QString tooltipOf(const QAction& action) {
    const QString plain = withoutMnemonic(action.text());
    if (action.shortcut().isEmpty()) return plain;
    return QCoreApplication::translate("commands", "%1 (%2)").arg(plain, action.shortcut().toString(QKeySequence::NativeText));
}

} // namespace

QString pageOf(const CommandRow& row) {
    static const QStringList shared{QStringLiteral("file"), QStringLiteral("edit"), QStringLiteral("view"), QStringLiteral("go"),
                                    QStringLiteral("nav"), QStringLiteral("app"), QStringLiteral("help")};
    const QString family = QString::fromLatin1(row.id).section(QLatin1Char('.'), 0, 0);
    return shared.contains(family) ? QString() : family;
}

QList<QKeySequence> keysOf(const CommandRow& row) {
    QList<QKeySequence> keys;
    const auto texts = QString::fromLatin1(row.keys).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    for (const auto& text : texts) keys.append(QKeySequence(text, QKeySequence::PortableText));
    return keys;
}

bool canMeet(const CommandRow& a, const CommandRow& b) {
    return pageOf(a).isEmpty() || pageOf(b).isEmpty() || pageOf(a) == pageOf(b);
}

QString withoutMnemonic(QString text) {
    static const QRegularExpression mnemonic(QStringLiteral("\\s*\\(&.\\)|&"));
    return text.remove(mnemonic);
}

CommandTable::CommandTable(QObject* parent) : QObject(parent) {
    for (const auto& row : commandRows()) add(row);
    retranslate();
    new ShortcutGuard(this);
}

CommandTable::~CommandTable() = default;

void CommandTable::add(const CommandRow& row) {
    const QString id = QString::fromLatin1(row.id);
    auto* action = new QAction(this);
    action->setObjectName(id);
    action->setShortcuts(keysOf(row));
    action->setShortcutContext(Qt::WindowShortcut);
    action->setAutoRepeat(row.repeats);
    action->setEnabled(false);
    if (*row.icon) action->setIcon(icon(QString::fromLatin1(row.icon)));
    connect(action, &QAction::triggered, this, [this, id] { trigger(id); });
    m_index.insert(id, static_cast<int>(m_actions.size()));
    m_actions.append(action);
}

QAction* CommandTable::action(const QString& id) const {
    Q_ASSERT_X(m_index.contains(id), "CommandTable::action", qPrintable(id));
    return m_actions.at(m_index.value(id));
}

QVector<QAction*> CommandTable::menuActionsOf(const QString& group) const {
    QVector<QAction*> found;
    for (const auto& row : commandRows())
        if (row.inMenu && group == QLatin1String(row.group)) found.append(action(QString::fromLatin1(row.id)));
    return found;
}

QStringList CommandTable::groups() const {
    QStringList groups;
    for (const auto& row : commandRows())
        if (const QString group = QString::fromLatin1(row.group); !groups.contains(group)) groups.append(group);
    return groups;
}

QString CommandTable::title(const QString& group) { return translated(group.toLatin1().constData()); }

void CommandTable::on(const QString& id, QWidget* context, std::function<void()> handler) {
    addHandler(id, {context, std::move(handler), false, true, {}});
}

void CommandTable::onAnywhere(const QString& id, QWidget* context, std::function<void()> handler) {
    addHandler(id, {context, std::move(handler), true, true, {}});
}

void CommandTable::addHandler(const QString& id, Handler handler) {
    Q_ASSERT_X(m_index.contains(id), "CommandTable::on", qPrintable(id));
    handler.context->installEventFilter(this);
    // A widget tells its end while guarded pointers to it still hold: forget it by its address.
    connect(handler.context, &QObject::destroyed, this, [this, id](const QObject* gone) {
        erase_if(m_handlers[id], [gone](const Handler& h) { return h.context == gone; });
        update(id);
    });
    m_handlers[id].append(std::move(handler));
    update(id);
}

CommandTable::Handler* CommandTable::handlerOf(const QString& id, const QWidget* context) {
    auto& handlers = m_handlers[id];
    const auto found = std::find_if(handlers.begin(), handlers.end(), [&](const Handler& h) { return h.context == context; });
    Q_ASSERT_X(found != handlers.end(), "CommandTable: no handler of this context", qPrintable(id));
    return &*found;
}

void CommandTable::setAvailable(const QString& id, const QWidget* context, bool available) {
    handlerOf(id, context)->available = available;
    update(id);
}

void CommandTable::setText(const QString& id, const QWidget* context, const QString& text) {
    handlerOf(id, context)->text = text;
    update(id);
}

const CommandTable::Handler* CommandTable::current(const QString& id) const {
    const auto found = m_handlers.constFind(id);
    if (found == m_handlers.constEnd()) return nullptr;
    for (const auto& handler : *found)
        if (!handler.anywhere && handler.context->isVisible()) return &handler;
    for (const auto& handler : *found)
        if (handler.anywhere) return &handler;
    return nullptr;
}

void CommandTable::trigger(const QString& id) {
    const Handler* handler = current(id);
    if (!handler || !handler->available) return;
    const auto run = handler->run; // the handler may change the table
    run();
}

void CommandTable::update(const QString& id) {
    const Handler* handler = current(id);
    QAction* changed = action(id);
    changed->setEnabled(handler && handler->available);
    const QString own = handler ? handler->text : QString();
    changed->setText(own.isEmpty() ? translated(commandRows().at(m_index.value(id)).text) : own);
    changed->setToolTip(tooltipOf(*changed));
}

void CommandTable::setKeys(const QString& id, const QList<QKeySequence>& keys) {
    action(id)->setShortcuts(keys);
    update(id);
}

void CommandTable::retranslate() {
    for (auto it = m_index.cbegin(); it != m_index.cend(); ++it) update(it.key());
}

bool CommandTable::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        for (auto it = m_handlers.cbegin(); it != m_handlers.cend(); ++it)
            if (std::any_of(it->cbegin(), it->cend(), [&](const Handler& h) { return h.context == watched; })) update(it.key());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace paulownia::ui
