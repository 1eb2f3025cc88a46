#pragma once

#include "core/intake/doubles.h"

#include <QMap>

namespace paulownia::ui {

/// A submission as the table shows it.
struct SubmissionRow {
    model::Submission submission;
    QVector<model::Photo> photos;  ///< by number
    int daysLeft = 0;              ///< in which the volunteer may withdraw; 0: over

    int usablePhotos() const;
    bool needsConsent() const;     ///< a curator should record where it is kept
    /// Everything the filter box looks through: number, names, dates, words of the state.
    QString searchText() const;
};

QString toText(model::ConsentState state);     ///< for people, translated
QString consentText(const SubmissionRow& row); ///< with where a recorded one is kept
QString stateText(const SubmissionRow& row);   ///< for people, translated
QString arrivalText(const model::Submission& submission); ///< local time, or that it is not known
QString originText(const model::Submission& submission);  ///< the address it came from, or why there is none

/// What the Intake page shows, read in one go.
struct IntakeContents {
    QVector<SubmissionRow> rows;                   ///< by agreement number
    QVector<storage::IntakeProblem> problems;
    QVector<intake::DoubleGroup> doubles;          ///< open ones
    QMap<model::PhotoId, model::Photo> photos;
    int withdrawn = 0;                             ///< submissions that are gone

    int certainDoubles() const;
    int consentsMissing() const;
    const SubmissionRow* find(const model::AgreementNumber& number) const;
};

base::Result<IntakeContents> readIntake(storage::Project& project);

} // namespace paulownia::ui
