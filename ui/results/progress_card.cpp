#include "ui/results/progress_card.h"

#include "core/model/listed.h"
#include "ui/widgets/design.h"

#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace paulownia::ui {

ProgressCard::ProgressCard(QWidget* parent)
    : Card({}, parent), m_why(makeLabel({}, TextKind::Quiet, this)), m_wording(makeLabel({}, TextKind::Title, this)), m_bar(new QProgressBar(this)),
      m_votes(makeLabel({}, TextKind::Body, this)), m_voters(makeLabel({}, TextKind::Quiet, this)), m_close(makeButton({}, ButtonKind::Primary, this)),
      m_look(makeButton({}, ButtonKind::Link, this)) {
    m_wording->setWordWrap(true);
    m_bar->setTextVisible(false);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(kSpaceM);
    acts->addWidget(m_close);
    acts->addWidget(m_look);
    acts->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{m_wording, m_bar, m_votes, m_voters}) content()->addWidget(part);
    content()->addSpacing(kSpaceM);
    content()->addWidget(m_why);
    content()->addSpacing(kSpaceS);
    content()->addLayout(acts);
    connect(m_close, &QPushButton::clicked, this, &ProgressCard::closeWanted);
    connect(m_look, &QPushButton::clicked, this, &ProgressCard::lookWanted);
}

void ProgressCard::set(const QuestionResults& results, bool mayLook) {
    const int subjects = static_cast<int>(results.poll.subjects.isEmpty() ? results.tally.subjects.size() : results.poll.subjects.size());
    const int all = static_cast<int>(results.tally.subjects.size()) * results.tally.panel;
    const auto number = [](int n) { return QLocale().toString(n); };
    setHeading(tr("Being voted on, round %1").arg(results.poll.round));
    m_wording->setText(model::wordingOf(results.tally.question));
    m_bar->setRange(0, std::max(1, all));
    m_bar->setValue(std::min(results.answers(), all));
    m_bar->setAccessibleName(tr("Votes cast"));
    m_votes->setText(tr("%1 of %2 votes cast").arg(number(results.answers()), number(all)));
    m_voters->setText(tr("%1 of %2 voters have begun, %3 have answered everything.").arg(results.voters.size()).arg(results.tally.panel).arg(results.finished()));
    if (!results.poll.subjects.isEmpty()) m_voters->setText(model::sentences({m_voters->text(), tr("This round is about %n subject(s) alone.", nullptr, subjects)}));
    else if (const int waiting = static_cast<int>(results.tally.subjects.size() - results.faces.size()); waiting > 0)
        m_voters->setText(model::sentences({m_voters->text(), tr("%n of what is asked about wait(s) for review, and cannot be voted on before.", nullptr, waiting)}));
    m_why->setText(tr("Counts and labels stay hidden, from everybody, until the question is closed: nobody who votes is to know how the others do."));
    m_close->setText(tr("Close the question…"));
    m_look->setText(tr("Look before it is closed…"));
    m_look->setVisible(mayLook);
}

} // namespace paulownia::ui
