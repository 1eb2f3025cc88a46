#pragma once

#include "core/model/agreement_number.h"

#include <QByteArray>
#include <QDateTime>
#include <QSize>
#include <QString>
#include <optional>

namespace paulownia::model {

/// Where a volunteer's consent stands. Only OnRecord and Recorded let a photo into a release.
enum class ConsentState {
    OnRecord,    ///< the submission's form says so
    NotOnRecord, ///< a folder without a form
    Recorded     ///< a curator recorded where the consent is kept
};

enum class SubmissionState { Active, SentAgain }; ///< a withdrawn one is no more

/// One volunteer's submission: the form's answers. Nothing else is ever collected.
struct Submission {
    AgreementNumber number;
    QDateTime submittedAt;         ///< UTC; invalid without a form
    QString ip;                    ///< as the form says; erased when the withdrawal period ends
    std::optional<int> birthYear;
    ConsentState consent = ConsentState::NotOnRecord;
    QString consentNote;           ///< where the consent is kept, when Recorded
    QString formVersion;
    QDateTime importedAt;          ///< UTC
    SubmissionState state = SubmissionState::Active;
    std::optional<AgreementNumber> sameAs; ///< the earlier submission this one repeats
    QString showingNote{};         ///< where the permission to print a headshot in a figure is kept; empty: not given

    bool mayBeShown() const { return !showingNote.isEmpty(); }
    bool isConsented() const { return consent != ConsentState::NotOnRecord; }

    /// Until when the volunteer may withdraw; counted from the import where the time of the upload is not known.
    QDateTime withdrawalEnds(int withdrawalDays) const { return arrival().addDays(withdrawalDays); }

    /// The age that is certain: only the year of birth is known, so the birthday of the year of submission may be to come.
    /// No value without a year of birth.
    std::optional<int> leastAge() const {
        return birthYear ? std::optional(arrival().toUTC().date().year() - *birthYear - 1) : std::nullopt;
    }
    QDateTime arrival() const { return submittedAt.isValid() ? submittedAt : importedAt; }
};

/// One photo as imported. The original lies in the vault under its SHA-256 and is never written again.
struct Photo {
    PhotoId id;
    QByteArray sha256;       ///< 32 bytes; empty when there was no file content
    qint64 bytes = 0;
    QSize size;              ///< pixels, upright (Exif orientation applied)
    int exifOrientation = 1; ///< 1…8
    QString originalName;    ///< the volunteer's file name; may be empty
    quint64 perceptualHash = 0; ///< 64-bit; near-duplicates differ in few bits
    QString problem;         ///< why the photo cannot be used, in words; empty when it can
    std::optional<PhotoId> sameAs; ///< the photo whose bytes or picture this one repeats

    /// Whether a person has something to decide about it.
    bool isUsable() const { return problem.isEmpty() && !sameAs; }
};

} // namespace paulownia::model
