#include "core/storage/recorded_acts.h"

namespace paulownia::storage {

base::Result<QVector<RecordedAct>> recordedActs(Project& project) {
    const auto rows = project.database().select(QStringLiteral("SELECT seq, at, act FROM chain ORDER BY seq"));
    if (!rows) return base::failure(rows);
    QVector<RecordedAct> acts;
    acts.reserve(rows->size());
    for (const auto& row : *rows) acts.append({row.integer(0), QDateTime::fromString(row.text(1), Qt::ISODateWithMs), row.text(2)});
    return acts;
}

} // namespace paulownia::storage
