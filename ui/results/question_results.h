#pragma once

#include "core/voting/agreement.h"

#include <QHash>

namespace paulownia::storage {
class Project;
}

namespace paulownia::ui {

/// All that the Results page shows of one question: values, made on a worker thread.
struct QuestionResults {
    model::QuestionTally tally;
    voting::Agreement agreement;
    voting::AgreementIntervals intervals;
    model::Poll poll;
    QVector<voting::VoterAgreement> voters;  ///< by code name: `voter` holds the code

    int countOf(model::TallyState state) const;
    int decided() const; ///< labels by a person
};

base::Result<QVector<QuestionResults>> readResults(storage::Project& project);

} // namespace paulownia::ui
