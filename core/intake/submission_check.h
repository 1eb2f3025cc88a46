#pragma once

#include "core/formats/submission_form.h"
#include "core/intake/delivery.h"
#include "core/model/photo.h"

namespace paulownia::intake {

/// The submission as its form tells it; without a form (`form` empty) its consent is not on record.
model::Submission submissionOf(const Delivery& delivery, const std::optional<formats::FormReading>& form, const QDateTime& importedAt);

/// What a person should know about the submission: consent, age, and errors of the form.
QVector<storage::IntakeProblem> problemsOf(const model::Submission& submission, const Delivery& delivery,
                                           const std::optional<formats::FormReading>& form, int minimumAge);

/// Photos that are missing or cannot be used.
QVector<storage::IntakeProblem> problemsOf(const QVector<model::Photo>& photos, const Delivery& delivery);

/// How a form read now differs from the submission imported before; empty when it does not.
QVector<storage::IntakeProblem> differencesOf(const model::Submission& imported, const model::Submission& now, const Delivery& delivery);

} // namespace paulownia::intake
