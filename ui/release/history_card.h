#pragma once

#include "core/storage/release_repository.h"
#include "ui/widgets/controls.h"

class QComboBox;
class QStandardItemModel;
class QTableView;

namespace paulownia::ui {

/// The releases of a project, newest first; the selected one can be verified, and compared with another.
class HistoryCard : public Card {
    Q_OBJECT
public:
    explicit HistoryCard(QWidget* parent = nullptr);
    void show(const QVector<storage::ReleaseRecord>& records);
    void retranslate();

Q_SIGNALS:
    void verifyRequested(const QString& folder);
    void successorRequested(const QString& settings); ///< of the release that is to have one, as the manifest's JSON
    void comparisonRequested(const QString& before, const QString& after); ///< folders, in the order in which they were built

private:
    QString selectedFolder() const;
    void followSelection();
    void compare();
    void showWithdrawn(const QVector<storage::ReleaseRecord>& records);

    QStandardItemModel* m_model;
    QTableView* m_table;
    QLabel* m_nothing;
    QLabel* m_withdrawn;
    QPushButton* m_successor;
    QString m_settings; ///< of the newest that needs a successor
    QPushButton* m_verify;
    QPushButton* m_compare;
    QComboBox* m_other;
};

} // namespace paulownia::ui
