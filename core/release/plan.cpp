#include "core/release/plan.h"

#include "core/base/random.h"

#include <QCoreApplication>
#include <numeric>

namespace paulownia::release {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

/// Subject → votes for one choice.
QHash<QString, int> votesFor(const QString& choice, const model::QuestionTally& tally, SmileForm form) {
    const auto column = tally.question.choices.indexOf(choice);
    QHash<QString, int> votes;
    if (column >= 0)
        for (const auto& subject : tally.subjects) votes.insert(subject.subject, form == SmileForm::Counts ? subject.counts.value(column) : int{subject.label == choice});
    return votes;
}

QHash<QString, QString> labels(const model::QuestionTally& tally) {
    QHash<QString, QString> all;
    for (const auto& subject : tally.subjects) all.insert(subject.subject, subject.label);
    return all;
}

/// A label that nobody could give is −1; the gates let none pass.
QuestionLabels labelsOf(const model::QuestionTally& tally, const QVector<PlannedRow>& rows) {
    const auto& q = tally.question;
    QHash<QString, const model::SubjectTally*> subjects;
    for (const auto& subject : tally.subjects) subjects.insert(subject.subject, &subject);
    QuestionLabels all{{q.name.toStdString(), q.scope == model::Scope::Volunteer, q.wording.toStdString(), {}, tally.panel}, {}};
    for (const auto& choice : q.choices) all.question.choices.push_back(choice.toStdString());
    const model::SubjectTally none;
    for (const auto& row : rows) {
        const auto id = all.question.isPerVolunteer ? row.photo.volunteer().toString() : row.photo.toString();
        const auto& subject = *subjects.value(id, &none);
        all.values.push_back(static_cast<std::int32_t>(q.choices.indexOf(subject.label)));
        for (qsizetype choice = 0; choice < q.choices.size(); ++choice) all.values.push_back(subject.counts.value(choice));
    }
    return all;
}

std::vector<std::int64_t> shuffledNumbers(std::size_t count, base::Random& random) {
    std::vector<std::int64_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 1);
    random.shuffle(numbers);
    return numbers;
}

arrays::ManifestCounts countsOf(const Material& material, const QHash<QString, QString>& genders) {
    const auto volunteers = material.volunteers();
    const auto female = std::count_if(volunteers.begin(), volunteers.end(), [&](const auto& number) { return genders.value(number.toString()) == QLatin1String("female"); });
    return {material.accepted().size(), volunteers.size(), female, volunteers.size() - female, material.decidedLabels()};
}

} // namespace

Result<ReleasePlan> planRelease(const Material& material, std::uint64_t shuffle, SmileForm form) {
    const auto volunteers = material.volunteers();
    if (volunteers.size() > arrays::kMostVolunteers)
        return failure(ErrorKind::Unsupported,
                       QCoreApplication::translate("release", "The mandible vectors’ float16 numbers %1 volunteers at most; there are %2")
                           .arg(arrays::kMostVolunteers).arg(volunteers.size()).toStdString());
    base::Random random(shuffle);
    const auto numbers = shuffledNumbers(static_cast<std::size_t>(volunteers.size()), random);
    QHash<model::AgreementNumber, std::int64_t> numberOf;
    for (qsizetype i = 0; i < volunteers.size(); ++i) numberOf.insert(volunteers[i], numbers[static_cast<std::size_t>(i)]);

    const auto genders = labels(material.tallies.gender);
    const auto smiles = votesFor(QStringLiteral("smile"), material.tallies.smile, form), others = votesFor(QStringLiteral("non-smile"), material.tallies.smile, form);
    ReleasePlan plan;
    for (const auto& photo : material.accepted()) {
        const auto& review = material.reviewOf(photo.id);
        const auto id = photo.id.toString();
        const bool isFemale = genders.value(photo.id.volunteer().toString()) == QLatin1String("female");
        plan.rows.append({photo.id, photo.sha256, review.box, review.angleDeg,
                          {numberOf[photo.id.volunteer()], photo.id.number(), isFemale ? 1 : 0, others.value(id), smiles.value(id)}});
    }
    for (const auto& number : volunteers)
        if (material.submissionOf(number).mayBeShown()) plan.shown.push_back(numberOf[number]);
    std::sort(plan.shown.begin(), plan.shown.end());
    random.shuffle(plan.rows);
    plan.vectorOrder = shuffledNumbers(static_cast<std::size_t>(volunteers.size()), random);
    for (const auto& tally : material.tallies.others) plan.questions.push_back(labelsOf(tally, plan.rows));
    plan.counts = countsOf(material, genders);
    return plan;
}

} // namespace paulownia::release
