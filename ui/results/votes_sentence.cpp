#include "ui/results/votes_sentence.h"

#include "core/model/listed.h"

#include <QCoreApplication>

namespace paulownia::ui {

QString votesSentence(const model::Question& question, const model::SubjectTally& subject) {
    QStringList votes;
    for (qsizetype k = 0; k < question.choices.size(); ++k)
        votes.append(QCoreApplication::translate("results", "%1 %2", "an answer and its votes").arg(model::choiceText(question, question.choices[k])).arg(subject.counts[k]));
    return model::factsInARow({model::listed(votes), model::toText(subject.state)});
}

} // namespace paulownia::ui
