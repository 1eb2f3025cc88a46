#include "core/release/consents.h"

#include "core/release/words.h"
#include "core/storage/project.h"

#include <set>

namespace paulownia::release {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::AgreementNumber;

/// The number, and those of earlier submissions that it repeats: the photos stand in releases under the first.
Result<QVector<AgreementNumber>> numbersOf(storage::Project& project, const AgreementNumber& number) {
    QVector<AgreementNumber> numbers{number};
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const auto submission = project.submissions().find(numbers[i]);
        if (!submission) return failure(submission);
        if (*submission && (*submission)->sameAs && !numbers.contains(*(*submission)->sameAs)) numbers.append(*(*submission)->sameAs);
        if (*submission) continue;
        const auto withdrawn = project.withdrawals().isWithdrawn(numbers[i]);
        if (!withdrawn) return failure(withdrawn);
        if (!*withdrawn) return failure(ErrorKind::NotFound, Words::tr("This project never had a submission of that number; compare it with the receipt").toStdString(), number.toString().toStdString());
    }
    return numbers;
}

} // namespace

arrays::Agreement agreementOf(storage::Project& project, const AgreementNumber& number) {
    const auto& text = number.toString();
    return {text.toStdString(), project.chain().digestOf(QStringLiteral("agreement-salt"), text.toUtf8()).toStdString()};
}

arrays::Consents consentsOf(storage::Project& project, const ReleasePlan& plan, const Material& material) {
    QHash<AgreementNumber, std::string> commitments;
    std::set<std::string> inForce;
    for (const auto& submission : material.submissions) {
        const auto commitment = arrays::commitmentTo(agreementOf(project, submission.number));
        commitments.insert(submission.number, commitment);
        if (submission.isConsented()) inForce.insert(commitment);
    }
    arrays::Consents consents{{}, {inForce.begin(), inForce.end()}};
    for (const auto& row : plan.rows) consents.rows.push_back(commitments.value(row.photo.volunteer()));
    return consents;
}

Result<std::vector<arrays::ConsentProof>> consentProofs(storage::Project& project, const AgreementNumber& number, const QString& folder) {
    const auto numbers = numbersOf(project, number);
    if (!numbers) return failure(numbers);
    const auto consents = arrays::readConsents(folder.toStdString());
    if (!consents) return failure(consents);
    std::vector<arrays::ConsentProof> proofs;
    for (const auto& each : *numbers) proofs.push_back(arrays::proofOf(agreementOf(project, each), *consents));
    return proofs;
}

} // namespace paulownia::release
