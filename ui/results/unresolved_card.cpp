#include "ui/results/unresolved_card.h"

#include "core/voting/tally.h"
#include "ui/results/state_badge.h"
#include "ui/widgets/design.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kMostRows = 8; // of what is seen at once; the rest scrolls

QString sentenceOf(const model::SubjectTally& subject, const QStringList& choices) {
    QStringList votes;
    for (qsizetype k = 0; k < choices.size(); ++k)
        votes.append(QStringLiteral("%1 %2").arg(model::choiceText(choices[k])).arg(subject.counts[k]));
    return UnresolvedCard::tr("%1 · %2 · %3")
        .arg(subject.subject, model::toText(subject.state), votes.join(QStringLiteral(", ")));
}

QString whatSettles(int ties, int few, int needed) {
    if (ties + few == 0) return UnresolvedCard::tr("Every subject has a label.");
    QStringList sentences;
    if (ties > 0)
        sentences.append(UnresolvedCard::tr("%n tie(s), settled by another vote: of a voter who abstained, or who votes anew.",
                                            nullptr, ties));
    if (few > 0) sentences.append(UnresolvedCard::tr("%n with too few votes: at least %1 are needed.", nullptr, few).arg(needed));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

UnresolvedCard::UnresolvedCard(QWidget* parent)
    : Card({}, parent), m_summary(makeLabel({}, TextKind::Quiet, this)), m_list(new QListWidget(this)) {
    content()->addWidget(m_summary);
    content()->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { Q_EMIT subjectChosen(item->data(Qt::UserRole).toString()); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { Q_EMIT subjectChosen(item->data(Qt::UserRole).toString()); });
}

void UnresolvedCard::set(const QuestionResults& results) {
    const int ties = results.countOf(model::TallyState::Tie), few = results.countOf(model::TallyState::TooFew);
    setHeading(ties + few > 0 ? tr("To settle: %n", nullptr, ties + few) : tr("Nothing to settle"));
    m_summary->setText(whatSettles(ties, few, (results.tally.panel + 1) / 2));
    m_list->clear();
    for (const auto& subject : voting::unresolved(results.tally)) {
        auto* item = new QListWidgetItem(stateIcon(subject.state), sentenceOf(subject, results.tally.question.choices), m_list);
        item->setData(Qt::UserRole, subject.subject);
    }
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(std::min(m_list->count(), kMostRows) * std::max(m_list->sizeHintForRow(0), 1) +
                           2 * m_list->frameWidth() + kSpaceXs);
    m_list->setAccessibleName(accessibleName());
}

} // namespace paulownia::ui
