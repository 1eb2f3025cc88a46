// What each address answers.
#include "app/portal/answers.h"
#include "app/portal/portal.h"
#include "app/portal/static_files.h"
#include "app/portal/upload.h"

#include <QFile>
#include <QStorageInfo>
#include <iostream>

namespace paulownia::portal {
namespace {

constexpr int kUnprocessable = 422;
constexpr int kMaxDrafts = 2000;
constexpr qint64 kSpareBytes = qint64{1} << 30; // left to the project's own work

/// The earliest step that is still open; where a visitor who jumped ahead is sent.
const char* openStep(const Draft& draft) {
    if (draft.isHandedIn()) return "/receipt";
    if (!draft.isConfirmed()) return "/confirm";
    if (!draft.isOldEnough) return "/year";
    return draft.photos.size() < kPhotos ? "/photos" : nullptr;
}

int latestBirthYear(int minimumAge) { return QDateTime::currentDateTimeUtc().date().year() - minimumAge - 1; }

} // namespace

void Portal::showHome(const Request& request, Response& response) {
    const auto draft = draftOf(request);
    auto frame = frameOf(request, draft.get(), 1);
    if (!draft) frame.path = QStringLiteral("/");
    const auto earlier = !draft ? Earlier::Nothing : draft->values.isHandedIn() ? Earlier::Receipt : Earlier::Draft;
    const auto note = request.get_param_value("note");
    static const std::map<std::string, QString> notices{{"expired", QStringLiteral("home.expired")}, {"discarded", QStringLiteral("home.discarded")}, {"withdrawn", QStringLiteral("home.withdrawn")}};
    const auto notice = draft || !notices.contains(note) ? QString() : notices.at(note);
    if (draft && visit(request).chosen) {
        draft->values.language = frame.language;
        static_cast<void>(draft->save());
    }
    respond(response, homePage(frame, earlier, notice));
}

void Portal::begin(const Request& request, Response& response, const Reader& reader) {
    const auto fields = readFields(request, reader);
    if (!fields) return refuse(400, request, response);
    if (draftOf(request)) return redirect(response, "/confirm"); // a link from elsewhere hid the cookie; nothing is lost
    const auto who = visit(request);
    if (!m_beginnings.allow(clientKey(who.address))) return refuse(429, request, response);
    if (m_drafts.count() >= kMaxDrafts) return refuse(503, request, response);
    const auto session = m_drafts.begin(languageOf(fields->value(QStringLiteral("lang"))).value_or(who.preferred));
    if (!session) return refuse(503, request, response);
    response.set_header("Set-Cookie", sessionCookie(kDraftCookie, *session, who.isSecure));
    redirect(response, "/confirm");
}

void Portal::showConfirm(const Frame& frame, OpenDraft& draft, Response& response) {
    if (draft.values.isHandedIn()) return redirect(response, "/receipt");
    respond(response, confirmPage(frame, draft.values, 0));
}

void Portal::confirm(const Frame& frame, OpenDraft& draft, const Fields& fields, Response& response) {
    if (draft.values.isHandedIn()) return redirect(response, "/receipt");
    int missing = 0;
    for (int i = 4; i >= 1; --i) {
        draft.values.confirmed[static_cast<size_t>(i - 1)] = fields.value(QStringLiteral("confirm_%1").arg(i)) == QLatin1String("yes");
        if (!draft.values.confirmed[static_cast<size_t>(i - 1)]) missing = i;
    }
    draft.values.formVersion = missing == 0 ? frame.form.version : 0;
    if (!draft.save()) throw std::runtime_error("draft not saved");
    if (missing == 0) return redirect(response, "/year");
    response.status = kUnprocessable;
    respond(response, confirmPage(frame, draft.values, missing));
}

void Portal::showYear(const Frame& frame, OpenDraft& draft, Response& response) {
    if (draft.values.isHandedIn() || !draft.values.isConfirmed()) return redirect(response, openStep(draft.values));
    respond(response, yearPage(frame, draft.values.birthYear, {}, 0));
}

void Portal::takeYear(const Frame& frame, OpenDraft& draft, const Fields& fields, Response& response) {
    if (draft.values.isHandedIn() || !draft.values.isConfirmed()) return redirect(response, openStep(draft.values));
    draft.values.birthYear = fields.value(QStringLiteral("birth_year")).left(8);
    const auto problem = problemOfBirthYear(draft.values.birthYear, frame.form.minimumAge, QDateTime::currentDateTimeUtc());
    draft.values.isOldEnough = problem.isEmpty();
    if (!draft.save()) throw std::runtime_error("draft not saved");
    if (problem.isEmpty()) return redirect(response, "/photos");
    response.status = kUnprocessable;
    respond(response, yearPage(frame, draft.values.birthYear, problem, latestBirthYear(frame.form.minimumAge)));
}

void Portal::showPhotos(const Frame& frame, OpenDraft& draft, Response& response) {
    if (draft.values.isHandedIn() || !draft.values.isOldEnough || !draft.values.isConfirmed()) return redirect(response, openStep(draft.values));
    const auto notices = std::exchange(draft.values.notices, {});
    if (!notices.isEmpty()) static_cast<void>(draft.save());
    respond(response, photosPage(frame, draft.values, notices));
}

void Portal::upload(const Request& request, Response& response, const Reader& reader) {
    const auto session = visit(request).session;
    const char* elsewhere = "/?note=expired";
    if (const auto draft = draftOf(request)) elsewhere = draft->values.isHandedIn() || !draft->values.isOldEnough || !draft->values.isConfirmed() ? openStep(draft->values) : nullptr;
    if (elsewhere) return redirect(response, elsewhere);
    if (!request.is_multipart_form_data()) return refuse(400, request, response);
    if (QStorageInfo(m_drafts.folder()).bytesAvailable() < kSpareBytes) return refuse(503, request, response);
    switch (Upload(m_drafts, *session, [this](const QByteArray& sha256) { return m_desk.isWithdrawn(sha256); }).receive(reader)) {
    case Upload::Outcome::Forged: return refuse(403, request, response);
    case Upload::Outcome::Failed: return refuse(500, request, response);
    case Upload::Outcome::Broken:
    case Upload::Outcome::Done: return redirect(response, "/photos");
    }
}

void Portal::showPreview(const Request& request, Response& response) {
    const auto draft = draftOf(request);
    const int place = request.matches[1].str()[0] - '0';
    if (!draft || !draft->values.photos.contains(place)) return refuse(404, request, response);
    QFile file(draft->previewFile(place));
    if (!file.open(QIODevice::ReadOnly)) return refuse(404, request, response);
    response.set_header("Cache-Control", "no-store");
    response.set_content(file.readAll().toStdString(), "image/jpeg");
}

void Portal::removePhoto(const Frame&, OpenDraft& draft, const Fields& fields, Response& response) {
    if (!draft.values.isHandedIn() && !draft.removePhoto(fields.value(QStringLiteral("place")).toInt())) throw std::runtime_error("draft not saved");
    redirect(response, "/photos");
}

void Portal::finishPhotos(const Frame& frame, OpenDraft& draft, const Fields&, Response& response) {
    const char* open = openStep(draft.values);
    if (!open) return redirect(response, "/check");
    if (draft.values.isHandedIn() || !draft.values.isOldEnough || !draft.values.isConfirmed()) return redirect(response, open);
    response.status = kUnprocessable;
    respond(response, photosPage(frame, draft.values, {{QStringLiteral("photos.missing"), {}, QString::number(draft.values.photos.size()), false}}));
}

void Portal::showCheck(const Frame& frame, OpenDraft& draft, Response& response) {
    if (const char* open = openStep(draft.values)) return redirect(response, open);
    respond(response, checkPage(frame, draft.values));
}

void Portal::send(const Frame& frame, OpenDraft& draft, const Fields&, Response& response) {
    if (const char* open = openStep(draft.values)) return redirect(response, open);
    const auto number = m_desk.handIn(draft, frame.address);
    if (number) return redirect(response, "/receipt");
    if (number.error().kind == base::ErrorKind::Denied) return redirect(response, "/photos"); // which says why
    throw std::runtime_error(number.error().text());
}

void Portal::showReceipt(const Frame& frame, OpenDraft& draft, Response& response) {
    if (!draft.values.isHandedIn()) return redirect(response, openStep(draft.values) ? openStep(draft.values) : "/check");
    if (const auto number = model::AgreementNumber::parse(draft.values.number); number && !m_desk.isOnRecord(*number).value_or(true)) {
        draft.discard();
        response.set_header("Set-Cookie", sessionCookie(kDraftCookie, {}, frame.isSecure));
        return redirect(response, "/?note=withdrawn");
    }
    respond(response, receiptPage(frame, draft.values));
}

void Portal::discard(const Frame& frame, OpenDraft& draft, const Fields&, Response& response) {
    const bool wasHandedIn = draft.values.isHandedIn();
    draft.discard();
    response.set_header("Set-Cookie", sessionCookie(kDraftCookie, {}, frame.isSecure));
    redirect(response, wasHandedIn ? "/" : "/?note=discarded");
}

void Portal::showForm(const Request& request, Response& response) {
    auto frame = frameOf(request, nullptr, 0);
    const auto form = m_desk.form(std::stoi(request.matches[1].str()));
    if (!form) return refuse(404, request, response);
    frame.form = *form;
    frame.path = QString::fromStdString(request.path);
    respond(response, formPage(frame));
}

void Portal::sendFile(const Request& request, Response& response) {
    const auto* file = staticFile(QString::fromStdString(request.matches[1].str()));
    response.set_header("Cache-Control", "public, max-age=31536000, immutable");
    response.set_content(file->bytes.toStdString(), file->type);
}

} // namespace paulownia::portal
