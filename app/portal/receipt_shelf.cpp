#include "app/portal/receipt_shelf.h"

#include "app/portal/visit.h"

namespace paulownia::portal {

void ReceiptShelf::put(const SessionToken& session, intake::WithdrawalReceipt receipt) {
    const std::scoped_lock lock(m_mutex);
    forgetTheOld();
    m_kept.insert_or_assign(session.toHex(), Kept{std::move(receipt), Clock::now() + std::chrono::seconds(kWithdrawalCookie.seconds)});
}

std::optional<intake::WithdrawalReceipt> ReceiptShelf::find(const SessionToken& session) {
    const std::scoped_lock lock(m_mutex);
    forgetTheOld();
    const auto found = m_kept.find(session.toHex());
    return found == m_kept.end() ? std::nullopt : std::optional(found->second.receipt);
}

void ReceiptShelf::remove(const SessionToken& session) {
    const std::scoped_lock lock(m_mutex);
    m_kept.erase(session.toHex());
}

void ReceiptShelf::forgetTheOld() {
    std::erase_if(m_kept, [now = Clock::now()](const auto& entry) { return entry.second.until <= now; });
}

} // namespace paulownia::portal
