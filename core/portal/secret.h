#pragma once

#include <QByteArray>
#include <optional>

namespace paulownia::portal {

/// What a volunteer's browser shows to get its draft back: 32 bytes from the system's generator, as 64 hex digits.
class SessionToken {
public:
    static SessionToken draw();
    static std::optional<SessionToken> parse(const QByteArray& cookie);

    const QByteArray& toHex() const { return m_hex; }
    QByteArray folderName() const; ///< a digest: who reads the project's folder cannot take over a session
    QByteArray formToken() const;  ///< against forged requests: a page of ours has it, another site cannot know it
    bool fits(const QByteArray& formToken) const; ///< compared in constant time

    QByteArray seal(const QByteArray& plain) const;        ///< hex; only who has the token can read it
    QByteArray unseal(const QByteArray& sealed) const;     ///< empty when it was not sealed by this token

private:
    explicit SessionToken(QByteArray hex) : m_hex(std::move(hex)) {}
    QByteArray m_hex;
};

/// 0 … n − 1, each as likely, from the system's generator.
quint32 randomBelow(quint32 n);

} // namespace paulownia::portal
