#include "app/portal/visit.h"

#include <QRegularExpression>
#include <QUrlQuery>
#include <arpa/inet.h>

namespace paulownia::portal {
namespace {

constexpr size_t kMaxFields = 8 * 1024;
constexpr int kMaxNameLength = 120;

/// Checked and in one spelling; an IPv4 address that came through an IPv6 socket as itself. Empty: none.
QString addressOf(const QString& text) {
    const auto plain = text.trimmed().startsWith(QLatin1String("::ffff:"), Qt::CaseInsensitive) ? text.trimmed().mid(7) : text.trimmed();
    unsigned char binary[sizeof(in6_addr)];
    for (const int family : {AF_INET, AF_INET6})
        if (inet_pton(family, plain.toLatin1().constData(), binary) == 1) return plain.toLower();
    return {};
}

/// A host with or without a port; nothing else that a header may hold.
QString siteOf(const QString& host) {
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9.:\\[\\]-]{1,200}\\z"));
    return plain.match(host).hasMatch() ? host : QString();
}

std::optional<SessionToken> sessionOf(const std::string& cookies, const Cookie& cookie) {
    for (const auto& part : QByteArray::fromStdString(cookies.substr(0, 4096)).split(';')) {
        const auto at = part.indexOf('=');
        if (at > 0 && part.left(at).trimmed() == cookie.name) return SessionToken::parse(part.mid(at + 1).trimmed());
    }
    return {};
}

} // namespace

Visit visitOf(const httplib::Request& request, const Surroundings& surroundings) {
    Visit visit;
    const auto header = [&](const char* name) { return QString::fromStdString(request.get_header_value(name)); };
    visit.address = addressOf(QString::fromStdString(request.remote_addr));
    visit.isSecure = surroundings.isTls;
    if (!surroundings.trustedProxy.isEmpty() && visit.address == addressOf(surroundings.trustedProxy)) {
        // The last entry is our proxy's own; those before it anybody may have written.
        if (const auto client = addressOf(header("X-Forwarded-For").section(QLatin1Char(','), -1)); !client.isEmpty()) visit.address = client;
        visit.isSecure = visit.isSecure || header("X-Forwarded-Proto") == QLatin1String("https");
    }
    visit.session = sessionOf(request.get_header_value("Cookie"), kDraftCookie);
    visit.withdrawal = sessionOf(request.get_header_value("Cookie"), kWithdrawalCookie);
    visit.site = siteOf(header("Host"));
    if (request.has_param("lang")) visit.chosen = languageOf(QString::fromStdString(request.get_param_value("lang")));
    visit.preferred = preferredLanguage(header("Accept-Language"));
    return visit;
}

std::string sessionCookie(const Cookie& cookie, const std::optional<SessionToken>& session, bool isSecure) {
    return std::string(cookie.name) + "=" + (session ? session->toHex().toStdString() : "") + "; Path=" + cookie.path +
           "; HttpOnly; SameSite=Strict; Max-Age=" + std::to_string(session ? cookie.seconds : 0) + (isSecure ? "; Secure" : "");
}

std::optional<QHash<QString, QString>> readFields(const httplib::Request& request, const httplib::ContentReader& reader) {
    if (request.is_multipart_form_data() || request.get_header_value<uint64_t>("Content-Length") > kMaxFields) return {};
    std::string body;
    const bool isWhole = reader([&](const char* data, size_t size) {
        body.append(data, size);
        return body.size() <= kMaxFields;
    });
    if (!isWhole) return {};
    QHash<QString, QString> fields;
    const QUrlQuery query(QString::fromStdString(body).replace(QLatin1Char('+'), QLatin1String("%20")));
    for (const auto& [key, value] : query.queryItems(QUrl::FullyDecoded)) fields.insert(key, value);
    return fields;
}

QString tidyFileName(const std::string& sent) {
    auto name = QString::fromUtf8(sent.data(), static_cast<qsizetype>(std::min<size_t>(sent.size(), 2048)));
    name = name.mid(std::max(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\'))) + 1);
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return name.trimmed().left(kMaxNameLength);
}

} // namespace paulownia::portal
