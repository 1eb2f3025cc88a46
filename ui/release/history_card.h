#pragma once

#include "core/storage/release_repository.h"
#include "ui/widgets/controls.h"

class QStandardItemModel;
class QTableView;

namespace paulownia::ui {

/// The releases of a project, newest first; the selected one can be verified.
class HistoryCard : public Card {
    Q_OBJECT
public:
    explicit HistoryCard(QWidget* parent = nullptr);
    void show(const QVector<storage::ReleaseRecord>& records);
    void retranslate();

Q_SIGNALS:
    void verifyRequested(const QString& folder);

private:
    QString selectedFolder() const;
    void followSelection();

    QStandardItemModel* m_model;
    QTableView* m_table;
    QLabel* m_nothing;
    QPushButton* m_verify;
};

} // namespace paulownia::ui
