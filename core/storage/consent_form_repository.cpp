#include "core/storage/consent_form_repository.h"

namespace paulownia::storage {

using base::failure;
using base::Result;

QByteArray canonical(const ConsentFormRecord& form) {
    return QByteArray::number(form.withdrawalDays) + '\t' + QByteArray::number(form.minimumAge) + '\t' + form.wording;
}

Result<QVector<ConsentFormRecord>> ConsentFormRepository::query(const QString& tail, const QVariantList& values) {
    const auto rows = m_database.select(
        QStringLiteral("SELECT version, published_at, wording, withdrawal_days, minimum_age FROM consent_form ") + tail, values);
    if (!rows) return failure(rows);
    QVector<ConsentFormRecord> forms;
    for (const auto& row : *rows)
        forms.append({row.smallInt(0), QDateTime::fromString(row.text(1), Qt::ISODate), row.text(2).toUtf8(), row.smallInt(3), row.smallInt(4)});
    return forms;
}

Result<std::optional<ConsentFormRecord>> ConsentFormRepository::current() {
    const auto found = query(QStringLiteral("ORDER BY version DESC LIMIT 1"), {});
    if (!found) return failure(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<std::optional<ConsentFormRecord>> ConsentFormRepository::find(int version) {
    const auto found = query(QStringLiteral("WHERE version = ?"), {version});
    if (!found) return failure(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QVector<ConsentFormRecord>> ConsentFormRepository::all() { return query(QStringLiteral("ORDER BY version"), {}); }

Result<ConsentFormRecord> ConsentFormRepository::publish(const QByteArray& wording, int withdrawalDays, int minimumAge) {
    return m_database.transaction([&]() -> Result<ConsentFormRecord> {
        const auto last = current();
        if (!last) return failure(last);
        ConsentFormRecord form{*last ? (*last)->version + 1 : 1, m_clock(), wording, withdrawalDays, minimumAge};
        if (*last && canonical(**last) == canonical(form)) return **last;
        const auto added = m_database.run(QStringLiteral("INSERT INTO consent_form (version, published_at, wording, withdrawal_days, "
                                                         "minimum_age) VALUES (?, ?, ?, ?, ?)"),
                                          {form.version, form.publishedAt.toString(Qt::ISODate), QString::fromUtf8(wording), withdrawalDays, minimumAge});
        if (!added) return failure(added);
        if (auto act = m_chain.append(QStringLiteral("consent-form.published"), QString::number(form.version), canonical(form)); !act)
            return failure(act);
        return form;
    });
}

} // namespace paulownia::storage
