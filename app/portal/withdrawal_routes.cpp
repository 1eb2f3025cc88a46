// What the addresses of a withdrawal answer. They stand apart from the drafts: a session of their own, for an hour.
#include "app/portal/answers.h"
#include "app/portal/portal.h"

namespace paulownia::portal {
namespace {

constexpr int kUnprocessable = 422, kTooMany = 429;

std::string inLanguage(const char* path, const Frame& frame) { return std::string(path) + "?lang=" + codeOf(frame.language).toStdString(); }

} // namespace

void Portal::showWithdraw(const Request& request, Response& response) {
    const auto who = visit(request);
    auto frame = frameOf(request, nullptr, 0);
    const auto session = who.withdrawal.value_or(SessionToken::draw());
    frame.path = QStringLiteral("/withdraw");
    if (!frame.takesWithdrawals) return respond(response, askTheGroupPage(frame));
    frame.formToken = QString::fromLatin1(session.formToken());
    const auto draft = draftOf(request);
    response.set_header("Set-Cookie", sessionCookie(kWithdrawalCookie, session, who.isSecure));
    respond(response, withdrawPage(frame, draft && draft->values.isHandedIn() ? draft->values.number : QString(), {}));
}

/// A form of these pages; none (and answered) when it was not sent from one.
std::optional<Portal::Withdrawing> Portal::withdrawing(const Request& request, Response& response, const Reader& reader) {
    const auto fields = readFields(request, reader);
    const auto session = visit(request).withdrawal;
    if (!fields) return refuse(400, request, response), std::nullopt;
    if (!m_desk.takesWithdrawals() || !session || !session->fits(fields->value(QStringLiteral("token")).toLatin1())) return refuse(403, request, response), std::nullopt;
    auto frame = frameOf(request, nullptr, 0);
    frame.path = QStringLiteral("/withdraw");
    frame.language = languageOf(fields->value(QStringLiteral("lang"))).value_or(frame.language);
    frame.formToken = QString::fromLatin1(session->formToken());
    return Withdrawing{frame, *fields, *session};
}

/// What the number's submission holds; none (and answered) when there is none, it is frozen, or too many numbers were tried.
std::optional<intake::WithdrawalPreview> Portal::previewOf(const Withdrawing& asked, Response& response) {
    const auto typed = asked.fields.value(QStringLiteral("number")).left(64);
    const auto& texts = Texts::in(asked.frame.language);
    const auto again = [&](int status, const QString& problem) {
        response.status = status;
        respond(response, withdrawPage(asked.frame, typed, problem));
        return std::nullopt;
    };
    const auto number = typedNumber(typed);
    if (!number) return again(kUnprocessable, texts("withdraw.no-number"));
    const auto client = clientKey(asked.frame.address);
    if (const auto wait = m_guesses.begin(client); wait.count() > 0) {
        response.set_header("Retry-After", std::to_string(wait.count()));
        return again(kTooMany, texts("withdraw.wait").arg((wait.count() + 59) / 60));
    }
    auto preview = m_desk.preview(*number);
    if (!preview && preview.error().kind == base::ErrorKind::NotFound) return again(kUnprocessable, texts("withdraw.unknown"));
    m_guesses.forgive(client);
    if (!preview) throw std::runtime_error(preview.error().text());
    if (preview->refusal.isEmpty()) return *std::move(preview);
    respond(response, frozenPage(asked.frame, *preview));
    return std::nullopt;
}

void Portal::previewWithdrawal(const Request& request, Response& response, const Reader& reader) {
    const auto asked = withdrawing(request, response, reader);
    if (!asked) return;
    if (const auto preview = previewOf(*asked, response)) respond(response, withdrawalPreviewPage(asked->frame, *preview, false));
}

void Portal::withdraw(const Request& request, Response& response, const Reader& reader) {
    const auto asked = withdrawing(request, response, reader);
    if (!asked) return;
    const auto preview = previewOf(*asked, response);
    if (!preview) return;
    if (asked->fields.value(QStringLiteral("sure")) != QLatin1String("yes")) {
        response.status = kUnprocessable;
        return respond(response, withdrawalPreviewPage(asked->frame, *preview, true));
    }
    auto receipt = m_desk.withdraw(preview->number);
    if (!receipt) throw std::runtime_error(receipt.error().text());
    m_receipts.put(asked->session, *std::move(receipt));
    discardReceiptOf(preview->number, request, response);
    redirect(response, inLanguage("/withdraw/receipt", asked->frame).c_str());
}

/// This device may still hold the page that thanked for the photos.
void Portal::discardReceiptOf(const model::AgreementNumber& number, const Request& request, Response& response) {
    const auto draft = draftOf(request);
    if (!draft || draft->values.number != number.toString()) return;
    draft->discard();
    response.set_header("Set-Cookie", sessionCookie(kDraftCookie, {}, visit(request).isSecure));
}

void Portal::showWithdrawn(const Request& request, Response& response) {
    const auto session = visit(request).withdrawal;
    const auto receipt = session ? m_receipts.find(*session) : std::nullopt;
    auto frame = frameOf(request, nullptr, 0);
    if (!receipt) return redirect(response, inLanguage("/withdraw", frame).c_str());
    frame.path = QStringLiteral("/withdraw/receipt");
    frame.formToken = QString::fromLatin1(session->formToken());
    respond(response, withdrawnPage(frame, *receipt));
}

void Portal::clearWithdrawn(const Request& request, Response& response, const Reader& reader) {
    const auto asked = withdrawing(request, response, reader);
    if (!asked) return;
    m_receipts.remove(asked->session);
    response.set_header("Set-Cookie", sessionCookie(kWithdrawalCookie, {}, asked->frame.isSecure));
    redirect(response, inLanguage("/", asked->frame).c_str());
}

} // namespace paulownia::portal
