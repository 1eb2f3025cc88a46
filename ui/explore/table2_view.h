#pragma once

#include "core/analysis/table2.h"
#include "ui/figures/figure.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace paulownia::ui {

/// Table 2: the paper's rows, ours beside them, and what differs.
class Table2View : public QWidget {
    Q_OBJECT
public:
    explicit Table2View(QWidget* parent = nullptr);
    void show(const std::vector<analysis::TableRow>& rows); ///< none: the paper's alone
    void setRunning(bool isRunning);
    bool isWithPixels() const;
    void retranslate();

    QVector<QStringList> rows() const; ///< as shown: label, method, features, validation, paper, ours, what differs
    Figure figure() const;             ///< the table as it is printed, its numbers in full beside it

Q_SIGNALS:
    void computeRequested();

private:
    static QStringList columns();
    template <typename Make> QVector<QStringList> eachRow(Make make) const;
    QStringList cellsOf(const analysis::PaperRow& paper, const analysis::TableRow* ours) const;

    std::vector<analysis::TableRow> m_rows;
    QStandardItemModel* m_model;
    QTableView* m_table;
    QLabel* m_note;
    QCheckBox* m_pixels;
    QPushButton* m_compute;
};

} // namespace paulownia::ui
