#include "core/portal/secret.h"

#include <algorithm>
#include <sodium.h>

namespace paulownia::portal {
namespace {

void start() {
    static const bool isReady = sodium_init() >= 0; // libsodium without a random generator ends the program itself
    Q_UNUSED(isReady)
}

const unsigned char* bytes(const QByteArray& a) { return reinterpret_cast<const unsigned char*>(a.constData()); }
unsigned char* bytes(QByteArray& a) { return reinterpret_cast<unsigned char*>(a.data()); }
auto sizeOf(const QByteArray& a) { return static_cast<size_t>(a.size()); }

/// One digest a purpose, so that none tells another. 32 bytes.
QByteArray digest(const QByteArray& token, const char* purpose) {
    start();
    QByteArray out(crypto_generichash_BYTES, '\0');
    const QByteArray text(purpose);
    crypto_generichash(bytes(out), sizeOf(out), bytes(text), sizeOf(text), bytes(token), sizeOf(token));
    return out;
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

QByteArray SessionToken::folderName() const { return digest(m_hex, "draft").toHex(); }

QByteArray SessionToken::formToken() const { return digest(m_hex, "form").toHex(); }

bool SessionToken::fits(const QByteArray& formToken) const {
    const auto expected = this->formToken();
    return formToken.size() == expected.size() && sodium_memcmp(formToken.constData(), expected.constData(), static_cast<size_t>(expected.size())) == 0;
}

QByteArray SessionToken::seal(const QByteArray& plain) const {
    QByteArray nonce(crypto_secretbox_NONCEBYTES, '\0'), box(plain.size() + crypto_secretbox_MACBYTES, '\0');
    randombytes_buf(nonce.data(), sizeOf(nonce));
    crypto_secretbox_easy(bytes(box), bytes(plain), sizeOf(plain), bytes(nonce), bytes(digest(m_hex, "seal")));
    return (nonce + box).toHex();
}

QByteArray SessionToken::unseal(const QByteArray& sealed) const {
    const auto nonceAndBox = QByteArray::fromHex(sealed);
    const auto box = nonceAndBox.mid(crypto_secretbox_NONCEBYTES);
    if (box.size() < static_cast<qsizetype>(crypto_secretbox_MACBYTES)) return {};
    QByteArray plain(box.size() - crypto_secretbox_MACBYTES, '\0');
    if (crypto_secretbox_open_easy(bytes(plain), bytes(box), sizeOf(box), bytes(nonceAndBox), bytes(digest(m_hex, "seal"))) != 0) return {};
    return plain;
}

quint32 randomBelow(quint32 n) {
    start();
    return randombytes_uniform(n);
}

} // namespace paulownia::portal
