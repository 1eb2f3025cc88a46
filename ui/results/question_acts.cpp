#include "ui/results/question_acts.h"

#include "core/model/listed.h"
#include "core/storage/project.h"
#include "core/voting/settle.h"
#include "ui/shell/interaction.h"
#include "ui/shell/session.h"

namespace paulownia::ui {

bool QuestionActs::note(const base::Result<>& done, const QString& sentence) {
    if (!done) {
        m_session.interaction().showError(done.error());
        return false;
    }
    Q_EMIT m_session.said(sentence);
    m_session.noteChange();
    return true;
}

void QuestionActs::closeOrOpen(const QuestionResults& results) {
    if (results.poll.isOpen) close(results);
    else open(results.tally.question);
}

void QuestionActs::close(const QuestionResults& results) {
    const auto& question = results.tally.question;
    const auto name = model::questionText(question.name);
    const int unfinished = std::max(0, results.tally.panel - results.finished());
    const QString missing = unfinished > 0 ? tr("%n voter(s) of the panel have not answered everything.", nullptr, unfinished) : QString();
    const bool isSure = m_session.interaction().confirm(
        {tr("Close the question “%1”?").arg(name), model::sentences({missing, tr("No answer is taken or changed from then on, and the counts are shown. Opening it again is recorded.")}),
         tr("Close the question"), false});
    if (isSure) note(voting::closeQuestion(*m_session.project(), question.name), tr("%1 is closed").arg(name));
}

void QuestionActs::open(const model::Question& question) {
    const auto reason = m_session.interaction().askText(tr("Open the question again"), tr("Why is it opened again? The reason is recorded."), {});
    if (reason) note(voting::openQuestion(*m_session.project(), question.name, *reason), tr("%1 is open again").arg(model::questionText(question.name)));
}

void QuestionActs::voteAgain(const QuestionResults& results) {
    const auto reason = m_session.interaction().askText(tr("Vote again"), tr("Why is it voted on again? The reason is recorded."), tr("Ties and too few votes"));
    if (reason) note(voting::voteAgain(*m_session.project(), results.tally.question.name, *reason), tr("Voters see what waits for another vote"));
}

void QuestionActs::decide(const QuestionResults& results, const QString& subject, const QString& choice) {
    const auto& question = results.tally.question;
    const auto reason = m_session.interaction().askText(tr("Decide %1: %2").arg(subject, model::choiceText(question, choice)),
                                                        tr("Why? The reason is recorded with your name, and the release says that a person decided."), {});
    if (reason) note(voting::decideSubject(*m_session.project(), question.name, subject, choice, *reason), tr("%1 is decided").arg(subject));
}

bool QuestionActs::look(const QuestionResults& results) {
    const bool isSure = m_session.interaction().confirm(
        {tr("Look before the question is closed?"), tr("Voters may still answer and change their minds. That you looked, and when, is recorded for good."), tr("Look now"), false});
    return isSure && note(voting::recordLook(*m_session.project(), results.tally.question.name), tr("Your look is recorded"));
}

} // namespace paulownia::ui
