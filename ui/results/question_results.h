#pragma once

#include "core/voting/agreement.h"
#include "core/voting/steadiness.h"
#include "core/voting/subjects.h"

#include <QHash>
#include <QSet>

namespace paulownia::storage {
class Project;
}

namespace paulownia::ui {

/// One voter of a question's panel.
struct VoterResults {
    QString code;
    QString name;
    voting::VoterAgreement agreement; ///< of a hidden question the ballots alone
    voting::Steadiness steadiness;
};

/// All that the Results page shows of one question: values, made on a worker thread.
struct QuestionResults {
    model::QuestionTally tally;
    voting::Agreement agreement;
    voting::AgreementIntervals intervals;
    model::Poll poll;
    QVector<VoterResults> voters;                       ///< by code
    QHash<QString, QVector<voting::ShownPhoto>> faces;  ///< of subjects with an accepted photo
    /// It is being voted on: progress alone was read, no count and no label. Nobody who votes, and nobody who sits beside one, is
    /// to know how the others do.
    bool isHidden = false;

    int countOf(model::TallyState state) const;
    int decided() const;  ///< labels by a person
    int answers() const;  ///< ballots cast about what is voted on
    int finished() const; ///< voters who have answered everything
};

/// Open questions are hidden, but for those of `looked`.
base::Result<QVector<QuestionResults>> readResults(storage::Project& project, const QSet<QString>& looked = {});

} // namespace paulownia::ui
