#include "ui/shell/key_bindings.h"

#include "ui/shell/command_table.h"
#include "ui/shell/settings.h"

#include <algorithm>

namespace paulownia::ui {
namespace {

constexpr QLatin1Char kBetween(' '); // between an entry's id and its keys, and between these; portable keys have no space

const CommandRow* rowOf(const QString& id) {
    const auto& rows = commandRows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const CommandRow& row) { return id == QLatin1String(row.id); });
    return found == rows.end() ? nullptr : &*found;
}

QList<QKeySequence> keysFrom(const QStringList& texts) {
    QList<QKeySequence> keys;
    for (const auto& text : texts)
        if (const auto key = QKeySequence(text, QKeySequence::PortableText); !key.isEmpty() && key[0].key() != Qt::Key_unknown) keys.append(key);
    return keys;
}

} // namespace

KeyBindings::KeyBindings(CommandTable& commands, Settings& settings, QObject* parent)
    : QObject(parent), m_commands(commands), m_settings(settings) {
    for (const auto& entry : settings.value(kKeys).toStringList()) {
        auto words = entry.split(kBetween, Qt::SkipEmptyParts);
        if (words.isEmpty() || !rowOf(words.first())) continue;
        const QString id = words.takeFirst();
        m_given.insert(id, keysFrom(words));
    }
    apply();
}

QStringList KeyBindings::takenBy(const QString& id, const QKeySequence& key) const {
    QStringList taken;
    if (key.isEmpty()) return taken;
    for (const auto& row : commandRows()) {
        const QString other = QLatin1String(row.id);
        if (other != id && canMeet(*rowOf(id), row) && m_commands.action(other)->shortcuts().contains(key)) taken.append(other);
    }
    return taken;
}

void KeyBindings::give(const QString& id, const QKeySequence& key) {
    for (const auto& other : takenBy(id, key)) {
        auto keys = m_commands.action(other)->shortcuts();
        keys.removeAll(key);
        m_given.insert(other, keys);
    }
    m_given.insert(id, key.isEmpty() ? QList<QKeySequence>() : QList{key});
    store();
}

bool KeyBindings::isChanged(const QString& id) const { return m_commands.action(id)->shortcuts() != keysOf(*rowOf(id)); }

/// The command's own keys come back; who was given one of them loses it.
void KeyBindings::reset(const QString& id) {
    m_given.remove(id);
    for (const auto& key : keysOf(*rowOf(id)))
        for (const auto& other : takenBy(id, key))
            if (m_given.contains(other)) m_given[other].removeAll(key);
    store();
}

void KeyBindings::resetAll() {
    m_given.clear();
    store();
}

void KeyBindings::store() {
    QStringList entries;
    for (auto it = m_given.cbegin(); it != m_given.cend(); ++it) {
        QStringList words{it.key()};
        for (const auto& key : *it) words.append(key.toString(QKeySequence::PortableText));
        entries.append(words.join(kBetween));
    }
    entries.sort();
    m_settings.set(kKeys, entries);
    apply();
    Q_EMIT changed();
}

void KeyBindings::apply() {
    for (const auto& row : commandRows()) {
        const QString id = QLatin1String(row.id);
        if (const auto given = m_given.constFind(id); given != m_given.cend()) {
            m_commands.setKeys(id, *given);
            continue;
        }
        auto keys = keysOf(row);
        for (auto other = m_given.cbegin(); other != m_given.cend(); ++other)
            if (canMeet(row, *rowOf(other.key()))) erase_if(keys, [&](const QKeySequence& key) { return other->contains(key); });
        m_commands.setKeys(id, keys);
    }
}

} // namespace paulownia::ui
