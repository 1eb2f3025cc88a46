#include "ui/results/subjects_model.h"

#include "ui/results/state_badge.h"

#include <QIcon>

namespace paulownia::ui {

void SubjectsModel::setTally(const model::QuestionTally& tally) {
    beginResetModel();
    m_tally = tally;
    endResetModel();
}

int SubjectsModel::rowOf(const QString& subject) const {
    const auto& subjects = m_tally.subjects; // sorted by id
    const auto found = std::lower_bound(subjects.begin(), subjects.end(), subject,
                                        [](const auto& s, const QString& id) { return s.subject < id; });
    return found != subjects.end() && found->subject == subject ? static_cast<int>(found - subjects.begin()) : -1;
}

int SubjectsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_tally.subjects.size());
}

int SubjectsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : stateColumn() + 2; }

QString SubjectsModel::text(const model::SubjectTally& subject, int column) const {
    if (column == 0) return subject.subject;
    if (column < stateColumn()) return QString::number(subject.counts.at(column - 1));
    return column == stateColumn() ? model::toText(subject.state)
           : subject.isDecided     ? tr("%1 (decided)").arg(model::choiceText(m_tally.question, subject.label))
                                   : model::choiceText(m_tally.question, subject.label);
}

QVariant SubjectsModel::sortKey(const model::SubjectTally& subject, int column) const {
    if (column > 0 && column < stateColumn()) return subject.counts.at(column - 1);
    return column == stateColumn() ? QVariant(static_cast<int>(subject.state)) : QVariant(text(subject, column));
}

QVariant SubjectsModel::data(const QModelIndex& index, int role) const {
    const auto& subject = m_tally.subjects.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(subject, column);
    case Qt::DecorationRole: return column == stateColumn() ? stateIcon(subject.state) : QVariant();
    case Qt::TextAlignmentRole:
        return int(column > 0 && column < stateColumn() ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole: return sortKey(subject, column);
    case StateRole: return static_cast<int>(subject.state);
    default: return {};
    }
}

QVariant SubjectsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int(section > 0 && section < stateColumn() ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section == 0) return m_tally.question.scope == model::Scope::Photo ? tr("Photo") : tr("Volunteer");
    if (section < stateColumn()) return model::choiceText(m_tally.question, m_tally.question.choices.at(section - 1));
    return section == stateColumn() ? tr("State") : tr("Label");
}

} // namespace paulownia::ui
