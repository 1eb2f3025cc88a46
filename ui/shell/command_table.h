#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QVector>
#include <functional>

namespace paulownia::ui {

/// One row a command. Menus, tooltips, palette, settings and help are made from these rows alone.
struct CommandRow {
    const char* id;       ///< "review.accept"
    const char* group;    ///< "Review": the menu it stands in, QT_TRANSLATE_NOOP("commands", …)
    const char* text;     ///< "Accept and go on", QT_TRANSLATE_NOOP("commands", …)
    const char* keys;     ///< portable text, several separated by "|": "D|PgDown"; may be empty
};

/// The table (command_rows.cpp) and an action a row. A page gives a row its handler; the action is enabled while that page
/// is the one shown. Single-letter keys act only when no text field has the focus (text fields take them first).
class CommandTable : public QObject {
    Q_OBJECT
public:
    explicit CommandTable(QObject* parent = nullptr);

    QAction* action(const QString& id) const; ///< never null: an unknown id is our own mistake (asserts)
    QVector<QAction*> actionsOf(const QString& group) const;
    QStringList groups() const;

    /// `handler` runs when the command is triggered while `context` is visible (a page, or the window for global rows).
    void on(const QString& id, QWidget* context, std::function<void()> handler);
    void retranslate();

private:
    struct Handler {
        QWidget* context;
        std::function<void()> run;
    };
    QVector<QAction*> m_actions;
    QHash<QString, QAction*> m_byId;
    QHash<QString, QVector<Handler>> m_handlers;
};

} // namespace paulownia::ui
