#include "core/portal/hand_in.h"

#include "core/intake/record.h"
#include "core/storage/file_lock.h"
#include "core/portal/consent_form.h"
#include "core/portal/words.h"


namespace paulownia::portal {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::AgreementNumber;

constexpr quint32 kNumbers = 1u << 24; // a0 and six hex digits
constexpr int kTries = 10'000;

/// The number that this draft was already handed in under, if it was.
Result<std::optional<AgreementNumber>> earlier(storage::Project& project, const Draft& draft) {
    const auto number = AgreementNumber::parse(draft.number);
    if (!number) return std::nullopt;
    const auto submission = project.submissions().find(*number);
    if (!submission) return failure(submission);
    return *submission ? std::optional(*number) : std::nullopt;
}

model::Submission submissionOf(const Draft& draft, const AgreementNumber& number, const QString& address, const QDateTime& now) {
    const ConsentForm form{draft.formVersion, 0, 0, {}, {}};
    return {number, now, address, yearOf(draft.birthYear), model::ConsentState::OnRecord, {}, form.formVersion(), now, {}, {}};
}

Result<QVector<model::Photo>> storePhotos(storage::Project& project, const OpenDraft& draft, const AgreementNumber& number) {
    QVector<model::Photo> photos;
    for (auto it = draft.values.photos.begin(); it != draft.values.photos.end(); ++it) {
        const auto bytes = draft.readPhoto(it.key());
        if (!bytes) return failure(bytes);
        const auto sha256 = project.vault().store(*bytes);
        if (!sha256) return failure(sha256);
        photos.append({model::PhotoId(number, it.key()), *sha256, bytes->size(), it->size, it->orientation, it->name, it->perceptualHash, {}, {}});
    }
    return photos;
}

/// Photos that were withdrawn meanwhile leave the draft, which tells the volunteer.
Result<> refuseWithdrawn(storage::Project& project, OpenDraft& draft) {
    const auto withdrawn = project.withdrawals().withdrawnContents();
    if (!withdrawn) return failure(withdrawn);
    const auto before = draft.values.photos;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!withdrawn->contains(it->sha256)) continue;
        draft.values.notices.append({QString::fromLatin1(kWithdrawnPhoto), it->name, {}, false});
        if (auto removed = draft.removePhoto(it.key()); !removed) return removed;
    }
    if (draft.values.photos.size() == before.size()) return {};
    return failure(ErrorKind::Denied, Words::tr("A photo of this submission was withdrawn before").toStdString());
}

Result<AgreementNumber> record(storage::Project& project, OpenDraft& draft, const QString& address) {
    return project.database().transaction([&]() -> Result<AgreementNumber> {
        if (auto fine = refuseWithdrawn(project, draft); !fine) return failure(fine);
        const auto number = drawNumber(project);
        if (!number) return failure(number);
        // Before the commit: were the answer lost, or we killed, the number in the draft tells whether it was done.
        draft.values.number = number->toString();
        if (auto saved = draft.save(); !saved) return failure(saved);
        const auto photos = storePhotos(project, draft, *number);
        if (!photos) return failure(photos);
        if (auto done = intake::putOnRecord(project, submissionOf(draft.values, *number, address, project.now()), *photos, {}); !done)
            return failure(done);
        return *number;
    });
}

/// Faces that a failed hand-in left in the vault; an import under way sees to it at its own end.
void tidy(storage::Project& project) {
    if (const auto lock = storage::FileLock::take(intake::importLockFile(project))) static_cast<void>(intake::removeUnrecordedPhotos(project));
}

} // namespace

Result<AgreementNumber> drawNumber(storage::Project& project) {
    for (int i = 0; i < kTries; ++i) {
        const auto number = *AgreementNumber::parse(QStringLiteral("a0%1").arg(randomBelow(kNumbers), 6, 16, QLatin1Char('0')));
        const auto known = project.chain().hasActAbout(QStringLiteral("submission"), number.toString());
        if (!known) return failure(known);
        if (!*known) return number;
    }
    return failure(ErrorKind::Denied, Words::tr("Nearly every agreement number has been given out; start another project").toStdString());
}

Result<AgreementNumber> handIn(storage::Project& project, OpenDraft& draft, const QString& address) {
    auto number = earlier(project, draft.values);
    if (!number) return failure(number);
    if (!*number) {
        if (!draft.values.isComplete()) return failure(ErrorKind::Denied, Words::tr("The submission is not complete").toStdString());
        const auto recorded = record(project, draft, address);
        if (!recorded) {
            tidy(project);
            return recorded;
        }
        *number = *recorded;
    }
    const auto submission = project.submissions().find(**number);
    if (!submission) return failure(submission);
    draft.values.submittedAt = (*submission)->submittedAt;
    static_cast<void>(draft.keepReceiptOnly()); // it is on record; should this fail, the next look does it again
    return **number;
}

} // namespace paulownia::portal
