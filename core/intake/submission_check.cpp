#include "core/intake/submission_check.h"

#include "core/intake/words.h"

#include <QSet>

namespace paulownia::intake {
namespace {

using model::ConsentState;
using model::Submission;
using storage::IntakeProblem;

constexpr int kPhotosAsked = 9; // [paper]

} // namespace

Submission submissionOf(const Delivery& delivery, const std::optional<formats::FormReading>& form, const QDateTime& importedAt) {
    Submission s{delivery.number, {}, {}, {}, ConsentState::NotOnRecord, {}, {}, importedAt, {}, {}};
    if (!form) return s;
    s.submittedAt = form->form.submittedAt;
    s.ip = form->form.ip;
    s.birthYear = form->form.birthYear;
    s.formVersion = form->form.formVersion;
    if (form->provesConsent()) s.consent = ConsentState::OnRecord;
    return s;
}

QVector<IntakeProblem> problemsOf(const Submission& s, const Delivery& delivery, const std::optional<formats::FormReading>& form,
                                  int minimumAge) {
    QVector<IntakeProblem> problems;
    const auto file = delivery.formPath();
    if (form)
        for (const auto& error : form->errors)
            problems.append({QString::fromStdString(error.where), QString::fromStdString(error.message)});
    if (!s.isConsented() && !form)
        problems.append({file, Words::tr("There is no form, so the consent is not on record; record where it is kept before a release")});
    if (!s.isConsented() && form && form->errors.isEmpty())
        problems.append({file, Words::tr("Not every consent is answered yes, so the consent is not on record")});
    if (const auto age = s.leastAge(); age && *age < minimumAge)
        problems.append({file, Words::tr("The volunteer, born in %1, may have been younger than %2").arg(*s.birthYear).arg(minimumAge)});
    return problems;
}

QVector<IntakeProblem> problemsOf(const QVector<model::Photo>& photos, const Delivery& delivery) {
    QVector<IntakeProblem> problems;
    QSet<int> there(delivery.photos.keyBegin(), delivery.photos.keyEnd());
    for (const auto& photo : photos) {
        there.insert(photo.id.number());
        if (!photo.problem.isEmpty()) problems.append({delivery.photoPath(photo.id.number()), photo.problem});
    }
    QStringList missing;
    for (int i = 1; i <= kPhotosAsked; ++i)
        if (!there.contains(i)) missing << QString::number(i);
    if (there.isEmpty()) problems.append({delivery.number.toString(), Words::tr("There is no photo")});
    else if (!missing.isEmpty())
        problems.append({delivery.number.toString(), Words::tr("Of %1 photos these are missing: %2").arg(kPhotosAsked).arg(missing.join(QStringLiteral(", ")))});
    return problems;
}

QVector<IntakeProblem> differencesOf(const Submission& imported, const Submission& now, const Delivery& delivery) {
    if (!delivery.hasForm && !imported.submittedAt.isValid()) return {};
    if (imported.submittedAt == now.submittedAt && imported.birthYear == now.birthYear && imported.formVersion == now.formVersion)
        return {};
    return {{delivery.formPath(), Words::tr("The form differs from the one imported before, which is kept")}};
}

} // namespace paulownia::intake
