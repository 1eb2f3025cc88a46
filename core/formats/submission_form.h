#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QVector>
#include <array>
#include <optional>

namespace paulownia::formats {

/// The answers of a submission's form, as far as the file gives them.
struct SubmissionForm {
    QDateTime submittedAt;               ///< UTC; invalid when not given
    QString ip;
    std::optional<int> birthYear;
    std::array<bool, 4> consents{};      ///< consent_1 … consent_4 answered `yes`
    QMap<int, QString> originalNames;    ///< by photo number, 1…9
    QString formVersion;

    bool isConsented() const { return consents == std::array{true, true, true, true}; }
};

/// What a form holds and what is wrong with it. A form with errors proves no consent, but what it says of the volunteer's age
/// still counts.
struct FormReading {
    SubmissionForm form;
    QVector<base::Error> errors; ///< Invalid each, `where` = "file:line" (or the file, for a line that is not there)

    bool provesConsent() const { return errors.isEmpty() && form.isConsented(); }
};

/// Reads `a00b16f8.tsv`: `key<TAB>value` lines in any order, UTF-8. Each key at most once, no unknown ones; submitted_at (ISO
/// 8601 with zone) and birth_year have to be there. A consent that is not there, or `no`, was not given. Lines may end with
/// CR LF and the file may begin with a byte order mark, because mail programs and editors add both and neither changes an
/// answer. `file` names it in errors. Never fails: bad lines are told and the others still read.
FormReading readSubmissionForm(const QByteArray& bytes, const QString& file);

} // namespace paulownia::formats
