#include "ui/intake/intake_contents.h"

#include "ui/widgets/date_text.h"

#include <QCoreApplication>

namespace paulownia::ui {
namespace {

using base::failure;
using base::Result;
using model::ConsentState;
using model::SubmissionState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(intakePage)
};

int daysUntil(const QDateTime& end, const QDateTime& now) {
    return end > now ? static_cast<int>((now.secsTo(end) + 86399) / 86400) : 0; // a day begun is a day left
}

} // namespace

int SubmissionRow::usablePhotos() const {
    return static_cast<int>(std::count_if(photos.begin(), photos.end(), [](const auto& photo) { return photo.isUsable(); }));
}

bool SubmissionRow::needsConsent() const { return submission.state == SubmissionState::Active && !submission.isConsented(); }

QString SubmissionRow::searchText() const {
    return QStringList{submission.number.toString(), arrivalText(submission), consentText(*this), submission.consentNote, stateText(*this)}
        .join(QLatin1Char(' '));
}

QString toText(ConsentState state) {
    switch (state) {
    case ConsentState::OnRecord: return Words::tr("On record");
    case ConsentState::Recorded: return Words::tr("Recorded");
    case ConsentState::NotOnRecord: return Words::tr("Not on record");
    }
    return {};
}

QString consentText(const SubmissionRow& row) {
    const bool isRecorded = row.submission.consent == ConsentState::Recorded;
    return isRecorded ? Words::tr("Kept: %1").arg(row.submission.consentNote) : toText(row.submission.consent);
}

QString stateText(const SubmissionRow& row) {
    switch (row.submission.state) {
    case SubmissionState::Active: return Words::tr("Counts");
    case SubmissionState::SentAgain: return Words::tr("Sent again: see %1").arg(row.submission.sameAs ? row.submission.sameAs->toString() : QString());
    }
    return {};
}

QString arrivalText(const model::Submission& submission) {
    if (!submission.submittedAt.isValid()) return Words::tr("Not known");
    return dateTimeText(submission.submittedAt);
}

QString originText(const model::Submission& submission) {
    return submission.ip.isEmpty() ? Words::tr("an address that was not recorded") : submission.ip;
}

int IntakeContents::certainDoubles() const {
    return static_cast<int>(std::count_if(doubles.begin(), doubles.end(), [](const auto& group) { return group.isCertain(); }));
}

int IntakeContents::consentsMissing() const {
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.needsConsent(); }));
}

const SubmissionRow* IntakeContents::find(const model::AgreementNumber& number) const {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.submission.number == number; });
    return found == rows.end() ? nullptr : &*found;
}

Result<IntakeContents> readIntake(storage::Project& project) {
    IntakeContents contents;
    const auto submissions = project.submissions().all();
    if (!submissions) return failure(submissions);
    const auto photos = project.photos().all();
    if (!photos) return failure(photos);
    const auto days = project.settings().value(storage::kWithdrawalDays);
    if (!days) return failure(days);
    auto problems = project.submissions().problems();
    if (!problems) return failure(problems);
    auto doubles = intake::findDoubles(project);
    if (!doubles) return failure(doubles);
    const auto withdrawn = project.withdrawals().count();
    if (!withdrawn) return failure(withdrawn);
    contents.withdrawn = *withdrawn;
    contents.problems = *std::move(problems);
    contents.doubles = *std::move(doubles);
    QHash<model::AgreementNumber, QVector<model::Photo>> byVolunteer;
    for (const auto& photo : *photos) {
        byVolunteer[photo.id.volunteer()].append(photo);
        contents.photos.insert(photo.id, photo);
    }
    for (const auto& submission : *submissions)
        contents.rows.append({submission, byVolunteer.value(submission.number), daysUntil(submission.withdrawalEnds(days->toInt()), project.now())});
    return contents;
}

} // namespace paulownia::ui
