#pragma once

#include "core/portal/language.h"
#include "core/portal/secret.h"

#include <QHash>
#include <httplib.h>
#include <optional>

namespace paulownia::portal {

/// Where the portal stands: what it may believe about a request.
struct Surroundings {
    QString trustedProxy; ///< whose X-Forwarded-For and -Proto are believed; empty: nobody's
    bool isTls = false;   ///< we speak TLS ourselves
};

/// What a request says about who sends it.
struct Visit {
    QString address; ///< the volunteer's, not a trusted proxy's
    bool isSecure = false;
    std::optional<SessionToken> session;    ///< of a draft
    std::optional<SessionToken> withdrawal; ///< of the withdrawal pages
    QString site;                           ///< the portal's address as the browser has it, without the scheme; may be empty
    std::optional<Language> chosen; ///< by ?lang=
    Language preferred = Language::English;
};
Visit visitOf(const httplib::Request& request, const Surroundings& surroundings);

/// What is a visitor's for a while: a draft for a day, a withdrawal with its receipt for an hour.
struct Cookie {
    const char* name;
    const char* path;
    int seconds;
};
inline constexpr Cookie kDraftCookie{"paulownia", "/", 86400}, kWithdrawalCookie{"paulownia-withdrawal", "/withdraw", 3600};
std::string sessionCookie(const Cookie& cookie, const std::optional<SessionToken>& session, bool isSecure); ///< `session` empty: takes it away

/// A small form's answers. Empty when the body is larger than any of our forms, is no form, or breaks off.
std::optional<QHash<QString, QString>> readFields(const httplib::Request& request, const httplib::ContentReader& reader);

/// A file name as it is kept: without folders and control characters, not too long.
QString tidyFileName(const std::string& sent);

} // namespace paulownia::portal
