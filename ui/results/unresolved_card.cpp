#include "ui/results/unresolved_card.h"

#include "core/model/listed.h"
#include "core/voting/tally.h"
#include "ui/results/state_badge.h"
#include "ui/results/votes_sentence.h"
#include "ui/widgets/design.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kMostRows = 8; // of what is seen at once; the rest scrolls

QString whatSettles(int ties, int few, int needed) {
    if (ties + few == 0) return UnresolvedCard::tr("Every subject has a label.");
    QStringList sentences;
    if (ties > 0)
        sentences.append(UnresolvedCard::tr("%n tie(s): another vote settles each, by a voter who abstained or who votes anew.",
                                            nullptr, ties));
    if (few > 0) sentences.append(UnresolvedCard::tr("%n with too few votes: at least %1 are needed.", nullptr, few).arg(needed));
    return model::sentences(sentences);
}

} // namespace

UnresolvedCard::UnresolvedCard(QWidget* parent)
    : Card({}, parent), m_summary(makeLabel({}, TextKind::Quiet, this)), m_decisions(new QHBoxLayout),
      m_again(makeButton({}, ButtonKind::Secondary, this)), m_list(new QListWidget(this)) {
    m_decisions->setSpacing(kSpaceS);
    content()->addWidget(m_summary);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content()->addWidget(m_list);
    content()->addLayout(m_decisions);
    content()->addWidget(m_again);
    connect(m_list, &QListWidget::itemClicked, this, &UnresolvedCard::choose);
    connect(m_list, &QListWidget::itemActivated, this, &UnresolvedCard::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, &UnresolvedCard::followSelection);
    connect(m_again, &QPushButton::clicked, this, &UnresolvedCard::voteAgainWanted);
}

void UnresolvedCard::choose(QListWidgetItem* item) { Q_EMIT subjectChosen(item->data(Qt::UserRole).toString()); }

void UnresolvedCard::select(const QString& subject) {
    int row = m_list->count() - 1;
    while (row >= 0 && m_list->item(row)->data(Qt::UserRole).toString() != subject) --row;
    m_list->setCurrentRow(row);
}

/// A button a choice, about the subject that is selected.
void UnresolvedCard::makeDecisions(const model::Question& question) {
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const auto& choice : question.choices) {
        auto* button = makeButton(tr("Decide: %1…").arg(model::choiceText(question, choice)), ButtonKind::Secondary, this);
        connect(button, &QPushButton::clicked, this, [this, choice] { Q_EMIT decisionWanted(m_list->currentItem()->data(Qt::UserRole).toString(), choice); });
        m_decisions->addWidget(button);
        m_buttons.append(button);
    }
}

void UnresolvedCard::followSelection() {
    for (auto* button : m_buttons) button->setEnabled(m_list->currentRow() >= 0);
}

void UnresolvedCard::set(const QuestionResults& results) {
    const int ties = results.countOf(model::TallyState::Tie), few = results.countOf(model::TallyState::TooFew), decided = results.decided();
    setHeading(ties + few > decided ? tr("To settle: %n", nullptr, ties + few - decided) : tr("Nothing to settle"));
    m_summary->setText(ties + few > decided ? whatSettles(ties, few, (results.tally.panel + 1) / 2) : whatSettles(0, 0, 0));
    if (decided > 0) m_summary->setText(model::sentences({m_summary->text(), tr("%n label(s) decided by a person.", nullptr, decided)}));
    m_list->clear();
    for (const auto& subject : voting::unresolved(results.tally)) {
        auto* item = new QListWidgetItem(stateIcon(subject.state), model::factsInARow({subject.subject, votesSentence(results.tally.question, subject)}), m_list);
        item->setData(Qt::UserRole, subject.subject);
    }
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(std::min(m_list->count(), kMostRows) * std::max(m_list->sizeHintForRow(0), 1) +
                           2 * m_list->frameWidth() + kSpaceXs);
    m_list->setAccessibleName(accessibleName());
    makeDecisions(ties + few > decided ? results.tally.question : model::Question());
    m_again->setText(tr("Vote again on these…"));
    m_again->setVisible(ties + few > decided);
    m_again->setEnabled(!results.poll.isOpen); // while it is open, voters can vote on them anyway
    m_again->setToolTip(results.poll.isOpen ? tr("The question is open: voters can change their answers until it is closed") : QString());
    followSelection();
}

} // namespace paulownia::ui
