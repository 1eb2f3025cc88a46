#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

namespace paulownia::ui {

/// Subjects of some states whose id contains some text; sorts numbers as numbers.
class SubjectsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit SubjectsFilter(QObject* parent = nullptr);

    void setStates(const QSet<int>& states); ///< values of model::TallyState; empty: all
    void setText(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QSet<int> m_states;
    QString m_text;
};

} // namespace paulownia::ui
