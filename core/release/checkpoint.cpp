#include "core/release/checkpoint.h"

#include "core/arrays/file_io.h"
#include "core/arrays/sha256.h"

#include <cstdio>
#include <nlohmann/json.hpp>

namespace paulownia::release {

using nlohmann::ordered_json;

std::string digestOf(const ReleasePlan& plan, const imaging::HeadshotSettings& settings) {
    auto text = QStringLiteral("%1 %2 %3 %4 %5\n").arg(QStringLiteral(PAULOWNIA_VERSION)).arg(settings.faceScale, 0, 'g', 17).arg(settings.size)
                    .arg(static_cast<int>(settings.interpolation)).arg(static_cast<int>(settings.border)).toStdString();
    for (const auto& row : plan.rows)
        text += QStringLiteral("%1 %2 %3 %4 %5 %6 %7\n").arg(QString::fromLatin1(row.sha256.toHex())).arg(row.box.x).arg(row.box.y).arg(row.box.w).arg(row.box.h)
                    .arg(row.angleDeg, 0, 'g', 17).arg(row.label.volunteer).toStdString();
    return arrays::sha256Of(text);
}

base::Result<> write(const Checkpoint& checkpoint, const QString& folder) {
    const auto path = folder.toStdString() + '/' + kCheckpointFile, draft = path + ".new";
    if (auto written = arrays::writeText(draft, ordered_json{{"plan", checkpoint.plan}, {"rows", checkpoint.rows}, {"sha256", checkpoint.sha256}}.dump()); !written) return written;
    if (auto synced = arrays::syncToDisk(draft); !synced) return synced;
    if (std::rename(draft.c_str(), path.c_str()) != 0) return base::failure(base::ErrorKind::Io, "The file cannot be written", path);
    return {};
}

std::optional<Checkpoint> readCheckpoint(const QString& folder) {
    const auto text = arrays::readText(folder.toStdString() + '/' + kCheckpointFile);
    if (!text) return {};
    try {
        const auto json = ordered_json::parse(*text);
        return Checkpoint{json.at("plan").get<std::string>(), json.at("rows").get<qint64>(), json.at("sha256").get<std::string>()};
    } catch (const ordered_json::exception&) {
        return {};
    }
}

} // namespace paulownia::release
