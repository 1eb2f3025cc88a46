#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QString>
#include <compare>

namespace paulownia::model {

/// The number a volunteer gets with the consent: `a` and seven lower-case hex digits, the first of them 0. The only key
/// to a later withdrawal; it never leaves the project. A value that exists is valid.
class AgreementNumber {
public:
    static base::Result<AgreementNumber> parse(const QString& text);

    const QString& toString() const { return m_text; }
    auto operator<=>(const AgreementNumber& other) const { return m_text.compare(other.m_text) <=> 0; }
    bool operator==(const AgreementNumber& other) const = default;

private:
    explicit AgreementNumber(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

inline size_t qHash(const AgreementNumber& number, size_t seed = 0) { return ::qHash(number.toString(), seed); }

/// One of a volunteer's nine photos: `a00b16f8_3`, its file `a00b16f8_3.jpeg`.
class PhotoId {
public:
    PhotoId(AgreementNumber volunteer, int number);

    /// Takes `a00b16f8_3` and `a00b16f8_3.jpeg`.
    static base::Result<PhotoId> parse(const QString& text);

    const AgreementNumber& volunteer() const { return m_volunteer; }
    int number() const { return m_number; } ///< 1…9
    QString toString() const;
    QString fileName() const;
    auto operator<=>(const PhotoId& other) const = default;
    bool operator==(const PhotoId& other) const = default;

private:
    AgreementNumber m_volunteer;
    int m_number;
};

inline size_t qHash(const PhotoId& id, size_t seed = 0) { return ::qHash(id.toString(), seed); }

} // namespace paulownia::model
