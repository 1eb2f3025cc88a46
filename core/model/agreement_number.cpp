#include "core/model/agreement_number.h"

#include <QCoreApplication>
#include <algorithm>

namespace paulownia::model {

using base::ErrorKind;
using base::failure;

namespace {

constexpr qsizetype kLength = 8; // of an agreement number: a0 and six hexadecimal digits

/// By hand: a project of 100,000 photos reads 200,000 names before it is shown.
bool isAgreementNumber(QStringView text) {
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == kLength && text.startsWith(u"a0") && std::all_of(text.begin() + 2, text.end(), isHex);
}

bool isPhotoNumber(QStringView text) { return text.size() == 2 && text[0] == u'_' && text[1] >= u'1' && text[1] <= u'9'; }

} // namespace

base::Result<AgreementNumber> AgreementNumber::parse(const QString& text) {
    if (isAgreementNumber(text)) return AgreementNumber(text);
    return failure(ErrorKind::Invalid,
                   QCoreApplication::translate("model", "‘%1’ is no agreement number; one looks like a00b16f8")
                       .arg(text).toStdString());
}

PhotoId::PhotoId(AgreementNumber volunteer, int number) : m_volunteer(std::move(volunteer)), m_number(number) {
    Q_ASSERT(number >= 1 && number <= 9);
}

base::Result<PhotoId> PhotoId::parse(const QString& text) {
    const QStringView name = text.endsWith(QStringLiteral(".jpeg")) ? QStringView(text).chopped(5) : QStringView(text);
    if (name.size() != kLength + 2 || !isAgreementNumber(name.first(kLength)) || !isPhotoNumber(name.sliced(kLength)))
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("model", "‘%1’ is no photo of a volunteer; one looks like a00b16f8_3")
                           .arg(text).toStdString());
    return PhotoId(*AgreementNumber::parse(name.first(kLength).toString()), name.last(1).toInt());
}

QString PhotoId::toString() const { return m_volunteer.toString() + QLatin1Char('_') + QString::number(m_number); }

QString PhotoId::fileName() const { return toString() + QStringLiteral(".jpeg"); }

} // namespace paulownia::model
