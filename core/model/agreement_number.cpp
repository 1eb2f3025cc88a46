#include "core/model/agreement_number.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace paulownia::model {

using base::ErrorKind;
using base::failure;

base::Result<AgreementNumber> AgreementNumber::parse(const QString& text) {
    static const QRegularExpression format(QStringLiteral("\\Aa0[0-9a-f]{6}\\z"));
    if (format.match(text).hasMatch()) return AgreementNumber(text);
    return failure(ErrorKind::Invalid,
                   QCoreApplication::translate("model", "‘%1’ is no agreement number; one looks like a00b16f8")
                       .arg(text).toStdString());
}

PhotoId::PhotoId(AgreementNumber volunteer, int number) : m_volunteer(std::move(volunteer)), m_number(number) {
    Q_ASSERT(number >= 1 && number <= 9);
}

base::Result<PhotoId> PhotoId::parse(const QString& text) {
    static const QRegularExpression format(QStringLiteral("\\A(a0[0-9a-f]{6})_([1-9])(\\.jpeg)?\\z"));
    const auto match = format.match(text);
    if (!match.hasMatch())
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("model", "‘%1’ is no photo of a volunteer; one looks like a00b16f8_3")
                           .arg(text).toStdString());
    return PhotoId(*AgreementNumber::parse(match.captured(1)), match.captured(2).toInt());
}

QString PhotoId::toString() const { return m_volunteer.toString() + QLatin1Char('_') + QString::number(m_number); }

QString PhotoId::fileName() const { return toString() + QStringLiteral(".jpeg"); }

} // namespace paulownia::model
