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
    const char* id;       ///< "review.accept"; what stands before the point is a page's name, or a family that all pages share
    const char* group;    ///< "&Review": the menu it stands in, QT_TRANSLATE_NOOP("commands", …)
    const char* text;     ///< "Accept and go on", QT_TRANSLATE_NOOP("commands", …)
    const char* keys;     ///< portable text, several separated by "|": "D|PgDown"; may be empty
    const char* icon;     ///< of resources/icons; may be empty
    bool inMenu = true;   ///< false: known to the shortcuts overview only (moves by a pixel, answers by digit)
    bool repeats = false; ///< goes on while its key is held: moving about and moving things, never deciding
};

/// All rows, in the order of menus and help: command_rows.cpp.
const QVector<CommandRow>& commandRows();

/// The pages a row's keys act on: a page's name, or empty for a row that all pages share. Two rows with one key need
/// different pages.
QString pageOf(const CommandRow& row);

QList<QKeySequence> keysOf(const CommandRow& row);

/// Whether one key would mean two things: both rows act on one page.
bool canMeet(const CommandRow& a, const CommandRow& b);

/// "&File", and in Japanese "ファイル(&F)": the words alone.
QString withoutMnemonic(QString text);

/// The table and an action a row. A page gives a row its handler; the action is enabled while that page is the one shown.
/// Single-letter keys act only when no text field has the focus (text fields take them first; ShortcutGuard lets buttons
/// keep Space and lists their arrows).
class CommandTable : public QObject {
    Q_OBJECT
public:
    explicit CommandTable(QObject* parent = nullptr);
    ~CommandTable() override;

    QAction* action(const QString& id) const; ///< never null: an unknown id is our own mistake (asserts)
    QVector<QAction*> actions() const { return m_actions; }
    QVector<QAction*> menuActionsOf(const QString& group) const;
    QStringList groups() const;               ///< untranslated, in order; title(group) is for people
    static QString title(const QString& group);

    /// `handler` runs when the command is triggered while `context` is visible (a page, or a part of one).
    void on(const QString& id, QWidget* context, std::function<void()> handler);
    /// The same for commands that work wherever one is; `context` only says how long.
    void onAnywhere(const QString& id, QWidget* context, std::function<void()> handler);

    /// Whether the page in view, or the window wherever one is, does something when it is triggered.
    bool isAnswered(const QString& id) const { return current(id) != nullptr; }

    /// While `context` is shown: whether there is something to do ("nothing to undo"); true at first.
    void setAvailable(const QString& id, const QWidget* context, bool available);
    /// While `context` is shown: another text than the row's ("Undo move face rectangle"); empty: the row's again.
    void setText(const QString& id, const QWidget* context, const QString& text);

    /// Instead of the row's own; KeyBindings sees to it that no key means two things.
    void setKeys(const QString& id, const QList<QKeySequence>& keys);

    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Handler {
        QWidget* context; // taken out when it is destroyed
        std::function<void()> run;
        bool anywhere = false;
        bool available = true;
        QString text;
    };
    void add(const CommandRow& row);
    void addHandler(const QString& id, Handler handler);
    Handler* handlerOf(const QString& id, const QWidget* context);
    const Handler* current(const QString& id) const;
    void trigger(const QString& id);
    void update(const QString& id);

    QVector<QAction*> m_actions; // in the order of commandRows()
    QHash<QString, int> m_index;
    QHash<QString, QVector<Handler>> m_handlers;
};

} // namespace paulownia::ui
