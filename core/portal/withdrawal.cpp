#include "core/portal/withdrawal.h"

namespace paulownia::portal {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::AgreementNumber;

Result<AgreementNumber> typedNumber(const QString& typed) { return AgreementNumber::parse(typed.normalized(QString::NormalizationForm_KC).simplified().remove(QLatin1Char(' ')).toLower()); }

Result<intake::WithdrawalPreview> previewForVolunteer(storage::Project& project, const AgreementNumber& number) {
    auto preview = intake::withdrawalPreview(project, number);
    if (preview || preview.error().kind != ErrorKind::NotFound) return preview;
    if (auto recorded = project.withdrawals().recordWrongNumber(); !recorded) return failure(recorded);
    return preview;
}

Result<intake::WithdrawalReceipt> withdrawForVolunteer(storage::Project& project, const AgreementNumber& number) {
    return intake::withdraw(project, number, QStringLiteral("the volunteer, on the web page"));
}

} // namespace paulownia::portal
