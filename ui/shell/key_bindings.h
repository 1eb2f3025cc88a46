#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QStringList>

namespace paulownia::ui {

class CommandTable;
class Settings;

/// The keys as this person wants them: the table's own, but for the commands that were given others here. Kept in the
/// settings; entries that say nothing any more (an unknown command, a damaged key) are passed over. No key ever means two
/// things: a command that keeps its own keys loses those that were given to another.
class KeyBindings : public QObject {
    Q_OBJECT
public:
    KeyBindings(CommandTable& commands, Settings& settings, QObject* parent = nullptr);

    /// Ids of other commands that `key` leads to already, where the command `id` acts too.
    QStringList takenBy(const QString& id, const QKeySequence& key) const;
    /// From now on this key alone, taken from whatever had it; an empty key: none.
    void give(const QString& id, const QKeySequence& key);
    bool isChanged(const QString& id) const;
    void reset(const QString& id);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void store();
    void apply();

    CommandTable& m_commands;
    Settings& m_settings;
    QHash<QString, QList<QKeySequence>> m_given; ///< by id: what stands in place of the table's keys
};

} // namespace paulownia::ui
