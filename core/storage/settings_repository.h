#pragma once

#include "core/storage/audit_chain.h"

#include <array>

namespace paulownia::storage {

/// One row of the settings table: project scope, copied into every manifest.
struct SettingRow {
    const char* key;
    const char* fallback;
};

inline constexpr SettingRow kPanel{"panel", "17"};                    ///< voters a question needs, odd
inline constexpr SettingRow kFaceScale{"face_scale", "0.68"};         ///< the rectangle's longer side in the square
inline constexpr SettingRow kWithdrawalDays{"withdrawal_days", "50"}; ///< [paper]
inline constexpr SettingRow kMinimumAge{"minimum_age", "20"};         ///< [paper]
inline constexpr SettingRow kTitle{"title", ""};                      ///< the data set's name, for the datasheet
inline constexpr SettingRow kLicence{"licence", ""};                  ///< chosen by the project, for the datasheet
inline constexpr SettingRow kAuthors{"authors", ""};                  ///< whom to cite, separated by semicolons
/// Why a release may be built before the withdrawal period is over; empty: it may not.
inline constexpr SettingRow kEarlyRelease{"early_release", ""};
/// "refuse": when the days are over the submission is frozen; "allow": it may still be withdrawn.
inline constexpr SettingRow kLateWithdrawal{"late_withdrawal", "refuse"};

inline constexpr std::array kSettings{kPanel, kFaceScale, kWithdrawalDays, kLateWithdrawal, kMinimumAge, kTitle, kLicence, kAuthors, kEarlyRelease};

class SettingsRepository {
public:
    SettingsRepository(Database& database, AuditChain& chain) : m_database(database), m_chain(chain) {}

    base::Result<QString> value(const SettingRow& setting);
    /// Recorded; a no-op when nothing changes. Denied to who may not change settings.
    base::Result<> set(const SettingRow& setting, const QString& value);

private:
    Database& m_database;
    AuditChain& m_chain;
};

} // namespace paulownia::storage
