#include "ui/results/votes_sentence.h"

namespace paulownia::ui {

QString votesSentence(const model::Question& question, const model::SubjectTally& subject) {
    QStringList votes;
    for (qsizetype k = 0; k < question.choices.size(); ++k)
        votes.append(QStringLiteral("%1 %2").arg(model::choiceText(question, question.choices[k])).arg(subject.counts[k]));
    return QStringLiteral("%1 · %2").arg(votes.join(QStringLiteral(", ")), model::toText(subject.state));
}

} // namespace paulownia::ui
