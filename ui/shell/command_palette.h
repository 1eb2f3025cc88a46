#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

namespace paulownia::ui {

class CommandTable;

/// What can be done at this moment, found by typing parts of its words; Enter does it.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    explicit CommandPalette(const CommandTable& commands, QWidget* parent = nullptr);

protected:
    void done(int result) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const CommandTable& commands);
    void layOut();
    void narrow(const QString& words);
    void run();

    QLineEdit* m_words;
    QTableView* m_list;
    QLabel* m_nothing; ///< that nothing was found
    QStandardItemModel* m_all;
    QSortFilterProxyModel* m_found;
};

} // namespace paulownia::ui
