#pragma once

#include <QByteArray>

namespace paulownia::storage {

/// The project's own Ed25519 key (RFC 8032): whoever has the public half can tell what the project signed. Lasts as long as the
/// project's secret that it is made of.
class SigningKey {
public:
    explicit SigningKey(const QByteArray& seed); ///< 32 bytes, secret

    const QByteArray& publicKey() const { return m_public; }            ///< 32 bytes
    QByteArray sign(const QByteArray& text) const;                      ///< 64 bytes; the same for the same text
    bool hasSigned(const QByteArray& text, const QByteArray& signature) const;

private:
    QByteArray m_public, m_secret;
};

} // namespace paulownia::storage
