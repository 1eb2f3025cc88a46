#pragma once

#include <QSortFilterProxyModel>

namespace paulownia::ui {

/// The rows of a SubmissionTableModel that a person asks for: by words, and by where they stand.
class SubmissionFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Which { All, WithoutConsent, MayWithdraw, ClockOver, SentAgain };

    explicit SubmissionFilter(QObject* parent = nullptr);
    void setWhich(Which which);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    Which m_which = Which::All;
};

} // namespace paulownia::ui
