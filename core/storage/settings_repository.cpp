#include "core/storage/settings_repository.h"

namespace paulownia::storage {

using base::failure;
using base::Result;

Result<QString> SettingsRepository::value(const SettingRow& setting) {
    const auto rows = m_database.select(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {QLatin1String(setting.key)});
    if (!rows) return failure(rows);
    return rows->isEmpty() ? QString::fromLatin1(setting.fallback) : rows->first().text(0);
}

Result<> SettingsRepository::set(const SettingRow& setting, const QString& value) {
    return m_database.transaction([&]() -> Result<> {
        const auto old = this->value(setting);
        if (!old) return failure(old);
        if (*old == value) return {};
        if (auto may = m_chain.require(QStringLiteral("setting.changed")); !may) return may;
        const auto stored = m_database.run(
            QStringLiteral(
                "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
            {QLatin1String(setting.key), value});
        if (!stored) return failure(stored);
        return m_chain.append(QStringLiteral("setting.changed"), QLatin1String(setting.key), value.toUtf8());
    });
}

} // namespace paulownia::storage
