#include "core/storage/signing_key.h"

#include <sodium.h>

namespace paulownia::storage {
namespace {

const unsigned char* raw(const QByteArray& bytes) { return reinterpret_cast<const unsigned char*>(bytes.constData()); }
unsigned char* raw(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

} // namespace

SigningKey::SigningKey(const QByteArray& seed)
    : m_public(crypto_sign_PUBLICKEYBYTES, '\0'), m_secret(crypto_sign_SECRETKEYBYTES, '\0') {
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    crypto_sign_seed_keypair(raw(m_public), raw(m_secret), raw(seed));
}

QByteArray SigningKey::sign(const QByteArray& text) const {
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(text), static_cast<unsigned long long>(text.size()), raw(m_secret));
    return signature;
}

bool SigningKey::hasSigned(const QByteArray& text, const QByteArray& signature) const {
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(raw(signature), raw(text), static_cast<unsigned long long>(text.size()), raw(m_public)) == 0;
}

} // namespace paulownia::storage
