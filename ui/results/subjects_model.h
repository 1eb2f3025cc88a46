#pragma once

#include "core/model/voting.h"

#include <QAbstractTableModel>

namespace paulownia::ui {

/// A row a subject: its id, the votes for each choice, the state, the label.
class SubjectsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole + 1, StateRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setTally(const model::QuestionTally& tally);
    const model::QuestionTally& tally() const { return m_tally; }

    int rowOf(const QString& subject) const; ///< −1: none such
    int stateColumn() const { return 1 + static_cast<int>(m_tally.question.choices.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant sortKey(const model::SubjectTally& subject, int column) const;
    QString text(const model::SubjectTally& subject, int column) const;

    model::QuestionTally m_tally;
};

} // namespace paulownia::ui
