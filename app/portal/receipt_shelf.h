#pragma once

#include "core/intake/withdrawal.h"
#include "core/portal/secret.h"

#include <chrono>
#include <map>
#include <mutex>

namespace paulownia::portal {

/// Receipts of withdrawals, each for the browser that withdrew, for an hour and in memory only: the project keeps none of it. Any thread.
class ReceiptShelf {
public:
    void put(const SessionToken& session, intake::WithdrawalReceipt receipt);
    std::optional<intake::WithdrawalReceipt> find(const SessionToken& session);
    void remove(const SessionToken& session);

private:
    using Clock = std::chrono::steady_clock;
    struct Kept {
        intake::WithdrawalReceipt receipt;
        Clock::time_point until;
    };
    void forgetTheOld();

    std::mutex m_mutex;
    std::map<QByteArray, Kept> m_kept;
};

} // namespace paulownia::portal
