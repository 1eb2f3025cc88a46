#include "ui/voting/vote_header.h"

#include "ui/voting/vote_view_model.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/switch_row.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace paulownia::ui {

VoteHeader::VoteHeader(const VoteViewModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_questions(new SwitchRow(this)), m_voter(makeLabel({}, TextKind::Small, this)),
      m_modes(new SwitchRow(this)), m_wording(makeLabel({}, TextKind::Title, this)),
      m_scope(makeLabel({}, TextKind::Quiet, this)), m_bar(new QProgressBar(this)), m_progress(makeLabel({}, TextKind::Small, this)) {
    m_wording->setWordWrap(true);
    m_bar->setTextVisible(false);
    layOut();
    connect(m_questions, &SwitchRow::chosen, this, [this](int index) { Q_EMIT questionChosen(m_model.questions().at(index).name); });
    connect(m_modes, &SwitchRow::chosen, this, [this](int index) { Q_EMIT modeChosen(static_cast<VoteMode>(index)); });
    connect(&m_model, &VoteViewModel::questionChanged, this, &VoteHeader::followQuestion);
    connect(&m_model, &VoteViewModel::subjectChanged, this, &VoteHeader::followSubject);
    connect(&m_model, &VoteViewModel::answered, this, &VoteHeader::follow);
    retranslate();
}

QHBoxLayout* VoteHeader::makeSwitches() {
    auto* switches = new QHBoxLayout;
    switches->setSpacing(kSpaceS);
    switches->addWidget(m_questions);
    switches->addStretch();
    switches->addWidget(m_voter);
    switches->addSpacing(kSpaceM);
    switches->addWidget(m_modes);
    return switches;
}

QHBoxLayout* VoteHeader::makeProgress() {
    auto* progress = new QHBoxLayout;
    progress->setSpacing(kSpaceM);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_progress);
    return progress;
}

void VoteHeader::layOut() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpaceS);
    column->addLayout(makeSwitches());
    column->addSpacing(kSpaceXs);
    column->addWidget(m_wording);
    column->addWidget(m_scope);
    column->addLayout(makeProgress());
}

void VoteHeader::setMode(VoteMode mode) { m_modes->setCurrent(static_cast<int>(mode)); }

void VoteHeader::setVoter(const QString& name) { m_voter->setText(tr("%1 votes").arg(name)); }

void VoteHeader::followQuestion() {
    const auto& question = m_model.session().question();
    m_wording->setText(model::wordingOf(question));
    m_scope->setText(question.scope == model::Scope::Photo
                         ? tr("Judge this photo alone, by how it looks to you.")
                         : tr("All photos show the same person. Judge by how the person looks to you."));
    follow();
}

void VoteHeader::follow() {
    if (!m_model.isOpen()) return;
    QStringList texts;
    int shown = 0;
    for (const auto& question : m_model.questions()) {
        if (question.name == m_model.session().question().name) shown = static_cast<int>(texts.size());
        texts.append(tr("%1: %2 of %3").arg(model::questionText(question.name)).arg(question.answered).arg(question.count));
    }
    m_questions->setTexts(texts);
    m_questions->setCurrent(shown);
    const auto& current = m_model.session();
    m_bar->setRange(0, std::max(1, current.count()));
    m_bar->setValue(current.answered());
    m_bar->setAccessibleName(tr("Answered"));
    followSubject();
}

void VoteHeader::followSubject() {
    if (!m_model.hasSubject()) return;
    const auto& current = m_model.session();
    m_progress->setText(current.isComplete()
                            ? tr("%1 of %2 · all answered, thank you").arg(m_model.position() + 1).arg(current.count())
                            : tr("%1 of %2 · %n to go", nullptr, current.count() - current.answered())
                                  .arg(m_model.position() + 1)
                                  .arg(current.count()));
}

void VoteHeader::retranslate() {
    m_modes->setTexts({tr("One at a time"), tr("Sheet")});
    if (m_model.isOpen()) followQuestion();
}

} // namespace paulownia::ui
