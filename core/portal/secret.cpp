#include "core/portal/secret.h"

#include <algorithm>
#include <sodium.h>

namespace paulownia::portal {
namespace {

void start() {
    static const bool isReady = sodium_init() >= 0; // libsodium without a random generator ends the program itself
    Q_UNUSED(isReady)
}

/// One digest a purpose, so that none tells another.
QByteArray digest(const QByteArray& token, const char* purpose) {
    start();
    QByteArray out(crypto_generichash_BYTES, '\0');
    const auto bytes = [](const QByteArray& a) { return reinterpret_cast<const unsigned char*>(a.constData()); };
    const QByteArray text(purpose);
    crypto_generichash(reinterpret_cast<unsigned char*>(out.data()), static_cast<size_t>(out.size()), bytes(text),
                       static_cast<unsigned long long>(text.size()), bytes(token), static_cast<size_t>(token.size()));
    return out.toHex();
}

} // namespace

SessionToken SessionToken::draw() {
    start();
    QByteArray bytes(32, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return SessionToken(bytes.toHex());
}

std::optional<SessionToken> SessionToken::parse(const QByteArray& cookie) {
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (cookie.size() != 64 || !std::all_of(cookie.begin(), cookie.end(), isHex)) return {};
    return SessionToken(cookie);
}

QByteArray SessionToken::folderName() const { return digest(m_hex, "draft"); }

QByteArray SessionToken::formToken() const { return digest(m_hex, "form"); }

bool SessionToken::fits(const QByteArray& formToken) const {
    const auto expected = this->formToken();
    return formToken.size() == expected.size() && sodium_memcmp(formToken.constData(), expected.constData(), static_cast<size_t>(expected.size())) == 0;
}

quint32 randomBelow(quint32 n) {
    start();
    return randombytes_uniform(n);
}

} // namespace paulownia::portal
