#pragma once

#include "core/intake/withdrawal.h"
#include "core/portal/consent_form.h"
#include "core/portal/draft.h"
#include "core/portal/html.h"

namespace paulownia::portal {

/// What every page has round its content.
struct Frame {
    Language language = Language::English;
    ConsentForm form;
    QString path;      ///< for the links that switch the language
    QString formToken; ///< of the session; empty without one
    int step = 0;      ///< 1 purpose … 5 send; 0: none
    QString address;   ///< the volunteer's; never shown
    bool isSecure = false;
    QString site;      ///< "portal.example:8080", for what is printed; may be empty
    bool takesWithdrawals = true; ///< false: the research group does
};

/// A whole document, UTF-8.
std::string document(const Frame& frame, const QString& title, const Html& content);

/// What the first page says about an earlier visit.
enum class Earlier { Nothing, Draft, Receipt };
std::string homePage(const Frame& frame, Earlier earlier, const QString& notice);

std::string confirmPage(const Frame& frame, const Draft& draft, int missing); ///< missing: 1…4, the first point not confirmed
std::string yearPage(const Frame& frame, const QString& typed, const QString& problem, int latestYear);
std::string photosPage(const Frame& frame, const Draft& draft, const QVector<Notice>& notices);
std::string checkPage(const Frame& frame, const Draft& draft);
std::string receiptPage(const Frame& frame, const Draft& draft);

std::string askTheGroupPage(const Frame& frame); ///< where this page cannot withdraw
std::string withdrawPage(const Frame& frame, const QString& typed, const QString& problem); ///< problem: a sentence; may be empty
std::string withdrawalPreviewPage(const Frame& frame, const intake::WithdrawalPreview& preview, bool isUnticked);
std::string frozenPage(const Frame& frame, const intake::WithdrawalPreview& preview);
std::string withdrawnPage(const Frame& frame, const intake::WithdrawalReceipt& receipt);

std::string formPage(const Frame& frame);
std::string errorPage(const Frame& frame, int status);

} // namespace paulownia::portal
