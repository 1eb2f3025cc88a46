#pragma once

#include "ui/intake/intake_contents.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

namespace paulownia::ui {

class EmptyState;

/// What imports could not use: which file, and why.
class ProblemsView : public QWidget {
    Q_OBJECT
public:
    explicit ProblemsView(QWidget* parent = nullptr);
    void show(const QVector<storage::IntakeProblem>& problems);
    void retranslate();

private:
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_shown;
    QLineEdit* m_filter;
    QTableView* m_table;
    EmptyState* m_none;
};

} // namespace paulownia::ui
