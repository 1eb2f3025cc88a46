#pragma once

#include "core/model/photo.h"
#include "core/storage/audit_chain.h"

namespace paulownia::storage {

/// Something in a submissions folder that could not be used: which file, and why.
struct IntakeProblem {
    QString source; ///< path within the submissions folder
    QString problem;
};

class SubmissionRepository {
public:
    SubmissionRepository(Database& database, AuditChain& chain) : m_database(database), m_chain(chain) {}

    base::Result<> add(const model::Submission& submission);
    base::Result<std::optional<model::Submission>> find(const model::AgreementNumber& number);
    base::Result<QVector<model::Submission>> all(); ///< by number

    /// A curator says where a consent that has no form is kept. An empty note is refused.
    base::Result<> recordConsent(const model::AgreementNumber& number, const QString& note);

    /// Whether a headshot of the volunteer may be printed in a figure: where that permission is kept; empty takes it back.
    base::Result<> recordShowing(const model::AgreementNumber& number, const QString& note);

    /// The same volunteer's later submission is dropped in favour of the earlier one.
    base::Result<> markSentAgain(const model::AgreementNumber& later, const model::AgreementNumber& earlier);

    /// The volunteer's internet address goes for good. Recorded; nothing when there is none.
    base::Result<> eraseAddress(const model::AgreementNumber& number);
    base::Result<QVector<model::Submission>> withAddress(); ///< those whose address is still kept, by number

    /// What is wrong with one folder (or stray file) of a submissions folder, instead of what was said of it before.
    base::Result<> replaceProblems(const QString& folder, const QVector<IntakeProblem>& problems);
    base::Result<QVector<IntakeProblem>> problems();

private:
    base::Result<QVector<model::Submission>> query(const QString& where, const QVariantList& values);
    base::Result<> recordAct(const QString& act, const model::AgreementNumber& number);

    Database& m_database;
    AuditChain& m_chain;
};

/// The row's text as the audit chain digests it.
QByteArray canonical(const model::Submission& submission);

} // namespace paulownia::storage
