// What holds for every request: who may ask what, in which words, with which headers.
#include "app/portal/portal.h"

#include "app/portal/answers.h"
#include "app/portal/upload.h"

#include <QDir>
#include <QFileInfo>
#include <iostream>

namespace paulownia::portal {
namespace {

using base::failure;
using base::Result;

constexpr double kRequestBurst = 1500, kRequestsPerHour = 12'000; // a lecture room behind one address
constexpr double kBeginBurst = 120, kBeginsPerHour = 120;

/// Nothing but our own files, no frame round us, no trace elsewhere.
httplib::Headers headersOfAll(bool isTls) {
    httplib::Headers headers{
        {"Content-Security-Policy", "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; "
                                    "base-uri 'none'; frame-ancestors 'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"X-Frame-Options", "DENY"},
        {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Permissions-Policy", "geolocation=(), microphone=(), interest-cohort=()"}};
    if (isTls) headers.emplace("Strict-Transport-Security", "max-age=31536000");
    return headers;
}

/// The route and nothing a visitor wrote: what is logged names nobody.
QString routeOf(const std::string& path) {
    static const QSet<QString> known{QStringLiteral("/"), QStringLiteral("/begin"), QStringLiteral("/confirm"), QStringLiteral("/year"),
                                     QStringLiteral("/photos"), QStringLiteral("/photos/remove"), QStringLiteral("/photos/done"),
                                     QStringLiteral("/check"), QStringLiteral("/send"), QStringLiteral("/receipt"), QStringLiteral("/discard"),
                                     QStringLiteral("/withdraw"), QStringLiteral("/withdraw/confirm"), QStringLiteral("/withdraw/receipt"), QStringLiteral("/withdraw/done")};
    const auto text = QString::fromStdString(path);
    if (known.contains(text)) return text;
    if (path.size() == 9 && text.startsWith(QLatin1String("/photos/"))) return QStringLiteral("/photos/N");
    return text.startsWith(QLatin1String("/form/")) ? QStringLiteral("/form/N") : QStringLiteral("(other)");
}

void log(const httplib::Request& request, const httplib::Response& response) {
    static const QSet<QString> methods{QStringLiteral("GET"), QStringLiteral("HEAD"), QStringLiteral("POST")};
    const auto method = QString::fromStdString(request.method);
    const auto line = QStringLiteral("%1 %2 %3 %4\n").arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                                                          methods.contains(method) ? method : QStringLiteral("(other)"), routeOf(request.path))
                          .arg(response.status);
    std::cerr << line.toStdString() << std::flush;
}

bool isNumber(const std::string& text) { return !text.empty() && text.size() < 16 && std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c); }); }

} // namespace

Portal::Portal(const Options& options)
    : m_options(options), m_surroundings{options.trustedProxy, !options.certificate.isEmpty()},
      m_drafts(QDir::cleanPath(QFileInfo(options.project).absoluteFilePath()) + QStringLiteral("/drafts"), [] { return QDateTime::currentDateTimeUtc(); }),
      m_desk(options.project, m_drafts), m_server(ConnectionLimits{}), m_requests(kRequestBurst, kRequestsPerHour), m_beginnings(kBeginBurst, kBeginsPerHour) {}

Result<QString> Portal::open() {
    if (auto opened = m_desk.open(); !opened) return failure(opened);
    if (auto ready = m_drafts.prepare(); !ready) return failure(ready);
    if (!m_options.certificate.isEmpty())
        if (auto tls = m_server.useTls({m_options.certificate, m_options.key}); !tls) return failure(tls);
    if (!m_options.trustedProxy.isEmpty()) m_server.connectionsPerClient = 1000;
    m_server.set_default_headers(headersOfAll(m_surroundings.isTls));
    m_server.set_payload_max_length(static_cast<size_t>(kMaxUploadBytes));
    addRoutes();
    const auto port = m_server.bind(m_options.host, m_options.port);
    if (!port) return failure(port);
    const auto host = QString::fromStdString(m_options.host);
    return QStringLiteral("%1://%2:%3").arg(m_server.isTls() ? QStringLiteral("https") : QStringLiteral("http"),
                                            host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(host) : host).arg(*port);
}

void Portal::serve() { m_server.listen_after_bind(); }

void Portal::addRoutes() {
    m_server.set_logger(log);
    m_server.set_pre_routing_handler([this](const Request& request, Response& response) {
        return isRefused(request, response) ? httplib::Server::HandlerResponse::Handled : httplib::Server::HandlerResponse::Unhandled;
    });
    m_server.set_error_handler([this](const Request& request, Response& response) {
        if (response.body.empty()) refuse(response.status, request, response);
    });
    m_server.set_exception_handler([this](const Request& request, Response& response, const std::exception_ptr&) { refuse(500, request, response); });
    m_server.Get("/", [this](const Request& q, Response& r) { showHome(q, r); });
    m_server.Get("/(style\\.css|portal\\.js|icon\\.svg)", [this](const Request& q, Response& r) { sendFile(q, r); });
    m_server.Get("/photos/([1-9])", [this](const Request& q, Response& r) { showPreview(q, r); });
    m_server.Get("/form/([0-9]{1,6})", [this](const Request& q, Response& r) { showForm(q, r); });
    m_server.Post("/begin", [this](const Request& q, Response& r, const Reader& reader) { begin(q, r, reader); });
    m_server.Post("/photos", [this](const Request& q, Response& r, const Reader& reader) { upload(q, r, reader); });
    showWith("/confirm", 2, &Portal::showConfirm);
    actOn("/confirm", 2, &Portal::confirm);
    showWith("/year", 3, &Portal::showYear);
    actOn("/year", 3, &Portal::takeYear);
    showWith("/photos", 4, &Portal::showPhotos);
    actOn("/photos/remove", 4, &Portal::removePhoto);
    actOn("/photos/done", 4, &Portal::finishPhotos);
    showWith("/check", 5, &Portal::showCheck);
    actOn("/send", 5, &Portal::send);
    showWith("/receipt", 0, &Portal::showReceipt);
    actOn("/discard", 0, &Portal::discard);
    m_server.Get("/withdraw", [this](const Request& q, Response& r) { showWithdraw(q, r); });
    m_server.Get("/withdraw/receipt", [this](const Request& q, Response& r) { showWithdrawn(q, r); });
    m_server.Post("/withdraw", [this](const Request& q, Response& r, const Reader& reader) { previewWithdrawal(q, r, reader); });
    m_server.Post("/withdraw/confirm", [this](const Request& q, Response& r, const Reader& reader) { withdraw(q, r, reader); });
    m_server.Post("/withdraw/done", [this](const Request& q, Response& r, const Reader& reader) { clearWithdrawn(q, r, reader); });
    m_server.Post(".*", [this](const Request& q, Response& r, const Reader&) { refuse(404, q, r); }); // without reading a body
}

void Portal::showWith(const char* path, int step, Show show) {
    m_server.Get(path, [this, step, show](const Request& request, Response& response) {
        const auto draft = draftOf(request);
        if (!draft) return redirect(response, "/?note=expired");
        if (const auto language = visit(request).chosen; language && *language != draft->values.language) {
            draft->values.language = *language;
            static_cast<void>(draft->save());
        }
        (this->*show)(frameOf(request, draft.get(), step), *draft, response);
    });
}

void Portal::actOn(const char* path, int step, Act act) {
    m_server.Post(path, [this, step, act](const Request& request, Response& response, const Reader& reader) {
        const auto fields = readFields(request, reader);
        if (!fields) return refuse(400, request, response);
        const auto draft = draftOf(request);
        if (!draft) return redirect(response, "/?note=expired");
        if (!visit(request).session->fits(fields->value(QStringLiteral("token")).toLatin1())) return refuse(403, request, response);
        (this->*act)(frameOf(request, draft.get(), step), *draft, *fields, response);
    });
}

bool Portal::isRefused(const Request& request, Response& response) {
    const int status = refusalOf(request);
    if (status != 0) refuse(status, request, response);
    return status != 0;
}

/// The status to refuse with, before a byte of a body is read; 0: none.
int Portal::refusalOf(const Request& request) {
    const bool isPost = request.method == "POST";
    if (!isPost && request.method != "GET" && request.method != "HEAD") return 405;
    if (request.has_header("Transfer-Encoding") || request.has_header("Content-Encoding")) return 400; // no browser does, bombs do
    const auto lengths = request.get_header_value_count("Content-Length");
    if (lengths != (isPost ? 1 : 0) && !(lengths == 1 && request.get_header_value("Content-Length") == "0")) return 400;
    if (isPost && !isNumber(request.get_header_value("Content-Length"))) return 400;
    if (isPost && std::stoll(request.get_header_value("Content-Length")) > kMaxUploadBytes) return 413;
    if (!m_requests.allow(clientKey(visit(request).address))) return 429;
    const auto site = request.get_header_value("Sec-Fetch-Site");
    return isPost && !site.empty() && site != "same-origin" && site != "none" ? 403 : 0;
}

void Portal::refuse(int status, const Request& request, Response& response) {
    response.status = status;
    respond(response, errorPage(frameOf(request, nullptr, 0), status));
}

Frame Portal::frameOf(const Request& request, const OpenDraft* draft, int step) {
    const auto who = visit(request);
    Frame frame;
    frame.language = who.chosen.value_or(draft ? draft->values.language : who.preferred);
    frame.form = m_desk.currentForm();
    if (draft && draft->values.formVersion > 0) // what was agreed to stays what is shown
        if (const auto agreed = m_desk.form(draft->values.formVersion)) frame.form = *agreed;
    frame.path = request.method == "GET" && draft ? QString::fromStdString(request.path) : QStringLiteral("/");
    if (step == 2) frame.path = QStringLiteral("/confirm");
    if (step == 3) frame.path = QStringLiteral("/year");
    if (who.session && draft) frame.formToken = QString::fromLatin1(who.session->formToken());
    frame.step = step;
    frame.address = who.address;
    frame.isSecure = who.isSecure;
    frame.site = who.site;
    frame.takesWithdrawals = m_desk.takesWithdrawals();
    return frame;
}

std::unique_ptr<OpenDraft> Portal::draftOf(const Request& request) {
    const auto session = visit(request).session;
    return session ? m_drafts.open(*session) : nullptr;
}

} // namespace paulownia::portal
