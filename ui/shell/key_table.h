#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

namespace paulownia::ui {

class CommandTable;
class KeyBindings;

/// Every command with its keys; the chosen one gets another key, or its own again. What a key means already is said before
/// it is taken away.
class KeyTable : public QWidget {
    Q_OBJECT
public:
    KeyTable(const CommandTable& commands, KeyBindings& keys, QWidget* parent = nullptr);

private:
    void fill();
    void layOut();
    QString chosen() const; ///< a command's id; empty: none
    void follow();
    void warn();
    void print();

    const CommandTable& m_commands;
    KeyBindings& m_keys;
    QLineEdit* m_filter;
    QTableView* m_table;
    QStandardItemModel* m_rows;
    QSortFilterProxyModel* m_found;
    QKeySequenceEdit* m_edit;
    QLabel* m_warning;
    QPushButton *m_give, *m_reset, *m_resetAll, *m_print;
};

} // namespace paulownia::ui
