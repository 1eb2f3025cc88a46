#pragma once

#include "app/portal/guarded_server.h"
#include "app/portal/pages.h"
#include "app/portal/receipt_shelf.h"
#include "app/portal/submission_desk.h"
#include "app/portal/visit.h"
#include "core/portal/guess_guard.h"
#include "core/portal/rate_limit.h"
#include "core/portal/texts.h"

namespace paulownia::portal {

struct Options {
    QString project;
    std::string host = "127.0.0.1";
    int port = 8080; ///< 0: any free one
    QString certificate, key; ///< PEM; both or neither
    QString trustedProxy;
};

/// The volunteers' web site: what each address answers. Everything entered lives in a draft; only handing in and withdrawing touch the
/// project.
class Portal {
public:
    explicit Portal(const Options& options);

    base::Result<QString> open(); ///< takes the address; "http://127.0.0.1:8080"
    void serve();                 ///< until stop()
    void stop() { m_server.stopAll(); }
    int formVersion() const { return m_desk.currentForm().version; }

private:
    using Request = httplib::Request;
    using Response = httplib::Response;
    using Reader = httplib::ContentReader;
    using Fields = QHash<QString, QString>;
    using Show = void (Portal::*)(const Frame&, OpenDraft&, Response&);
    using Act = void (Portal::*)(const Frame&, OpenDraft&, const Fields&, Response&);

    // Set-up and what holds for every request.
    void addRoutes();
    void showWith(const char* path, int step, Show show);
    void actOn(const char* path, int step, Act act);
    bool isRefused(const Request& request, Response& response);
    int refusalOf(const Request& request);
    void refuse(int status, const Request& request, Response& response);
    Visit visit(const Request& request) const { return visitOf(request, m_surroundings); }
    Frame frameOf(const Request& request, const OpenDraft* draft, int step);
    std::unique_ptr<OpenDraft> draftOf(const Request& request);

    // Without a draft.
    void showHome(const Request& request, Response& response);
    void begin(const Request& request, Response& response, const Reader& reader);
    void upload(const Request& request, Response& response, const Reader& reader);
    void showPreview(const Request& request, Response& response);
    void showForm(const Request& request, Response& response);
    void sendFile(const Request& request, Response& response);

    // With one.
    void showConfirm(const Frame& frame, OpenDraft& draft, Response& response);
    void confirm(const Frame& frame, OpenDraft& draft, const Fields& fields, Response& response);
    void showYear(const Frame& frame, OpenDraft& draft, Response& response);
    void takeYear(const Frame& frame, OpenDraft& draft, const Fields& fields, Response& response);
    void showPhotos(const Frame& frame, OpenDraft& draft, Response& response);
    void removePhoto(const Frame& frame, OpenDraft& draft, const Fields& fields, Response& response);
    void finishPhotos(const Frame& frame, OpenDraft& draft, const Fields& fields, Response& response);
    void showCheck(const Frame& frame, OpenDraft& draft, Response& response);
    void send(const Frame& frame, OpenDraft& draft, const Fields& fields, Response& response);
    void showReceipt(const Frame& frame, OpenDraft& draft, Response& response);
    void discard(const Frame& frame, OpenDraft& draft, const Fields& fields, Response& response);

    // A withdrawal.
    struct Withdrawing {
        Frame frame;
        Fields fields;
        SessionToken session;
    };
    void showWithdraw(const Request& request, Response& response);
    void previewWithdrawal(const Request& request, Response& response, const Reader& reader);
    void withdraw(const Request& request, Response& response, const Reader& reader);
    void showWithdrawn(const Request& request, Response& response);
    void clearWithdrawn(const Request& request, Response& response, const Reader& reader);
    std::optional<Withdrawing> withdrawing(const Request& request, Response& response, const Reader& reader);
    std::optional<intake::WithdrawalPreview> previewOf(const Withdrawing& asked, Response& response);
    void discardReceiptOf(const model::AgreementNumber& number, const Request& request, Response& response);

    Options m_options;
    Surroundings m_surroundings;
    DraftStore m_drafts;
    SubmissionDesk m_desk;
    GuardedServer m_server;
    RateLimit m_requests, m_beginnings;
    GuessGuard m_guesses;
    ReceiptShelf m_receipts;
};

} // namespace paulownia::portal
