#include "core/storage/submission_repository.h"

#include <QCoreApplication>
#include <array>

namespace paulownia::storage {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::AgreementNumber;
using model::ConsentState;
using model::Submission;
using model::SubmissionState;

constexpr std::array kConsentKeys{"on-record", "not-on-record", "recorded"};
constexpr std::array kStateKeys{"active", "sent-again"};

template <class Enum, size_t N> QString keyOf(const std::array<const char*, N>& keys, Enum value) {
    return QLatin1String(keys[static_cast<size_t>(value)]);
}

template <class Enum, size_t N> Enum fromKey(const std::array<const char*, N>& keys, const QString& key) {
    for (size_t i = 0; i < N; ++i)
        if (key == QLatin1String(keys[i])) return static_cast<Enum>(i);
    return static_cast<Enum>(0);
}

QVariant textOrNull(const QDateTime& time) { return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODate)) : QVariant(); }

constexpr auto kSelect = "SELECT number, submitted_at, ip, birth_year, consent, consent_note, form_version, imported_at, state, "
                         "same_as, showing_note FROM submission";

Submission submissionOf(const Row& row) {
    Submission s{*AgreementNumber::parse(row.text(0)), {}, {}, {}, {}, {}, {}, {}, {}, {}};
    s.submittedAt = QDateTime::fromString(row.text(1), Qt::ISODate);
    s.ip = row.text(2);
    if (!row.isNull(3)) s.birthYear = row.smallInt(3);
    s.consent = fromKey<ConsentState>(kConsentKeys, row.text(4));
    s.consentNote = row.text(5);
    s.formVersion = row.text(6);
    s.importedAt = QDateTime::fromString(row.text(7), Qt::ISODate);
    s.state = fromKey<SubmissionState>(kStateKeys, row.text(8));
    if (!row.isNull(9)) s.sameAs = *AgreementNumber::parse(row.text(9));
    s.showingNote = row.text(10);
    return s;
}

} // namespace

QByteArray canonical(const Submission& s) {
    // The IP address is left out: it is erased when the withdrawal period ends.
    QStringList values{textOrNull(s.submittedAt).toString(),
                       s.birthYear ? QString::number(*s.birthYear) : QString(),
                       keyOf(kConsentKeys, s.consent),
                       s.consentNote,
                       s.formVersion,
                       keyOf(kStateKeys, s.state),
                       s.sameAs ? s.sameAs->toString() : QString()};
    if (s.mayBeShown()) values.append(s.showingNote); // acts from before there was such a permission keep their digest
    return values.join(QLatin1Char('\t')).toUtf8();
}

Result<> SubmissionRepository::add(const Submission& s) {
    return m_database.transaction([&]() -> Result<> {
        const auto added = m_database.run(
            QStringLiteral("INSERT INTO submission (number, submitted_at, ip, birth_year, consent, consent_note, form_version, "
                           "imported_at, state, same_as) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {s.number.toString(), textOrNull(s.submittedAt), s.ip, s.birthYear ? QVariant(*s.birthYear) : QVariant(),
             keyOf(kConsentKeys, s.consent), s.consentNote, s.formVersion, textOrNull(s.importedAt), keyOf(kStateKeys, s.state),
             s.sameAs ? QVariant(s.sameAs->toString()) : QVariant()});
        if (!added) return failure(added);
        return m_chain.append(QStringLiteral("submission.imported"), s.number.toString(), canonical(s));
    });
}

Result<std::optional<Submission>> SubmissionRepository::find(const AgreementNumber& number) {
    const auto found = query(QStringLiteral("number = ?"), {number.toString()});
    if (!found) return failure(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QVector<Submission>> SubmissionRepository::all() { return query(QStringLiteral("1 = 1"), {}); }

Result<QVector<Submission>> SubmissionRepository::withAddress() { return query(QStringLiteral("ip <> ''"), {}); }

Result<QVector<Submission>> SubmissionRepository::query(const QString& where, const QVariantList& values) {
    const auto rows = m_database.select(QLatin1String(kSelect) + QStringLiteral(" WHERE %1 ORDER BY number").arg(where), values);
    if (!rows) return failure(rows);
    QVector<Submission> submissions;
    for (const auto& row : *rows) submissions.append(submissionOf(row));
    return submissions;
}

Result<> SubmissionRepository::recordConsent(const AgreementNumber& number, const QString& note) {
    if (note.trimmed().isEmpty())
        return failure(
            ErrorKind::Invalid,
            QCoreApplication::translate("storage", "Say where the consent is kept, such as “paper form, folder 3”").toStdString(),
            number.toString().toStdString());
    return m_database.transaction([&]() -> Result<> {
        const auto set = m_database.run(QStringLiteral("UPDATE submission SET consent = ?, consent_note = ? WHERE number = ?"),
                                        {keyOf(kConsentKeys, ConsentState::Recorded), note.trimmed(), number.toString()});
        if (!set) return failure(set);
        return recordAct(QStringLiteral("submission.consent-recorded"), number);
    });
}

Result<> SubmissionRepository::recordShowing(const AgreementNumber& number, const QString& note) {
    return m_database.transaction([&]() -> Result<> {
        const auto set = m_database.run(QStringLiteral("UPDATE submission SET showing_note = ? WHERE number = ?"), {note.trimmed(), number.toString()});
        if (!set) return failure(set);
        return recordAct(QStringLiteral("submission.showing-recorded"), number);
    });
}

Result<> SubmissionRepository::markSentAgain(const AgreementNumber& later, const AgreementNumber& earlier) {
    return m_database.transaction([&]() -> Result<> {
        const auto set = m_database.run(QStringLiteral("UPDATE submission SET state = ?, same_as = ? WHERE number = ?"),
                                        {keyOf(kStateKeys, SubmissionState::SentAgain), earlier.toString(), later.toString()});
        if (!set) return failure(set);
        return recordAct(QStringLiteral("submission.sent-again"), later);
    });
}

Result<> SubmissionRepository::eraseAddress(const AgreementNumber& number) {
    return m_database.transaction([&]() -> Result<> {
        const auto set = m_database.run(QStringLiteral("UPDATE submission SET ip = '' WHERE number = ? AND ip <> ''"), {number.toString()});
        if (!set) return failure(set);
        return *set == 0 ? Result<>() : recordAct(QStringLiteral("submission.address-erased"), number);
    });
}

Result<> SubmissionRepository::recordAct(const QString& act, const AgreementNumber& number) {
    const auto now = find(number);
    if (!now) return failure(now);
    if (!*now)
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("storage", "This project has no submission of that number").toStdString(),
                       number.toString().toStdString());
    return m_chain.append(act, number.toString(), canonical(**now));
}

Result<> SubmissionRepository::replaceProblems(const QString& folder, const QVector<IntakeProblem>& problems) {
    return m_database.transaction([&]() -> Result<> {
        const auto gone = m_database.run(QStringLiteral("DELETE FROM intake_problem WHERE folder = ?"), {folder});
        if (!gone) return failure(gone);
        for (const auto& p : problems) {
            const auto stored = m_database.run(QStringLiteral("INSERT INTO intake_problem (folder, source, problem) VALUES (?, ?, ?) "
                                                              "ON CONFLICT (folder, source, problem) DO NOTHING"),
                                               {folder, p.source, p.problem});
            if (!stored) return failure(stored);
        }
        return {};
    });
}

Result<QVector<IntakeProblem>> SubmissionRepository::problems() {
    const auto rows = m_database.select(QStringLiteral("SELECT source, problem FROM intake_problem ORDER BY source, problem"));
    if (!rows) return failure(rows);
    QVector<IntakeProblem> all;
    for (const auto& row : *rows) all.append({row.text(0), row.text(1)});
    return all;
}

} // namespace paulownia::storage
