#pragma once

#include "ui/intake/intake_contents.h"
#include "ui/widgets/thumbnail_grid.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace paulownia::ui {

class PhotoTileModel;
class SubmissionTableModel;

/// The submissions: a table with a filter box, and the chosen submission's photos beside it.
class SubmissionsView : public QWidget {
    Q_OBJECT
public:
    explicit SubmissionsView(QWidget* parent = nullptr);
    void show(const IntakeContents& contents);
    void setProvider(ThumbnailGrid::Provider provider);
    void reveal(const QString& subject); ///< an agreement number or a photo's id
    void filterBy(const QString& words);
    void retranslate();

    QVector<model::AgreementNumber> chosen() const; ///< the selected rows
    /// Of the selected rows those whose consent a curator should record.
    QVector<model::AgreementNumber> chosenWithoutConsent() const;

Q_SIGNALS:
    void consentWanted();

private:
    QWidget* makeList();
    QWidget* makeDetails();
    void showDetails();
    const SubmissionRow* current() const;

    SubmissionTableModel* m_model;
    QSortFilterProxyModel* m_shown;
    PhotoTileModel* m_tiles;
    QLineEdit* m_filter;
    QLabel* m_count;
    QTableView* m_table;
    QLabel* m_number;
    QLabel* m_facts;
    QPushButton* m_consent;
    ThumbnailGrid* m_grid;
    QLabel* m_later;
};

} // namespace paulownia::ui
