#pragma once

#include "ui/intake/intake_contents.h"
#include "ui/widgets/thumbnail_grid.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace paulownia::ui {

class PhotoTileModel;
class SubmissionFilter;
class SubmissionTableModel;

/// The submissions: a table with a filter box, and the chosen submission's photos beside it.
class SubmissionsView : public QWidget {
    Q_OBJECT
public:
    explicit SubmissionsView(QWidget* parent = nullptr);
    void show(const IntakeContents& contents);
    void setProvider(ThumbnailGrid::Provider provider);
    void reveal(const QString& subject); ///< an agreement number or a photo's id
    void showWithoutConsent(); ///< only those whose consent is not on record
    void retranslate();

    QVector<model::AgreementNumber> chosen() const; ///< the selected rows
    /// Of the selected rows those whose consent a curator should record.
    QVector<model::AgreementNumber> chosenWithoutConsent() const;

Q_SIGNALS:
    void consentWanted();
    void showingWanted(const paulownia::model::Submission& submission); ///< whether figures may show a headshot
    void agreedFormWanted(const paulownia::model::Submission& submission);
    void withdrawalWanted(const paulownia::model::AgreementNumber& number);

private:
    QWidget* makeList();
    QWidget* makeDetails();
    void showDetails();
    const SubmissionRow* current() const;

    SubmissionTableModel* m_model;
    SubmissionFilter* m_shown;
    PhotoTileModel* m_tiles;
    QLineEdit* m_filter;
    QComboBox* m_which;
    QLabel* m_count;
    QTableView* m_table;
    QLabel* m_number;
    QLabel* m_facts;
    QPushButton* m_consent;
    QPushButton* m_form;
    QPushButton* m_showing;
    QPushButton* m_withdraw;
    ThumbnailGrid* m_grid;
};

} // namespace paulownia::ui
