#include "app/cli/commands.h"
#include "core/storage/project_audit.h"

#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using storage::AuditReport;

nlohmann::ordered_json toJson(const AuditReport& report) {
    auto findings = nlohmann::ordered_json::array();
    for (const auto& finding : report.findings) findings.push_back({{"where", finding.where}, {"problem", finding.message}});
    nlohmann::ordered_json broken = nullptr;
    if (report.chainBreak) broken = {{"act", report.chainBreak->seq}, {"problem", report.chainBreak->what.toStdString()}};
    return {{"holds", report.holds()}, {"acts", report.head.seq}, {"head", report.head.hash.toHex().toStdString()}, {"first_broken", broken},
            {"rows", report.rows}, {"originals", report.originals}, {"findings", findings}};
}

void print(const AuditReport& report, Console& console) {
    if (report.chainBreak) console.say(report.chainBreak->what);
    for (const auto& finding : report.findings) console.say(QString::fromStdString(finding.text()));
    console.say(QStringLiteral("%1: %2 acts, %3 rows, %4 originals checked")
                    .arg(report.holds() ? QStringLiteral("The record holds") : QStringLiteral("The record does not hold"))
                    .arg(report.head.seq).arg(report.rows).arg(report.originals));
}

base::Result<int> auditProject(const std::string& folder, Console& console) {
    const auto project = console.open(folder);
    if (!project) return base::failure(project);
    const auto report = storage::audit(**project, console.task());
    if (!report) return base::failure(report);
    print(*report, console);
    console.document(toJson(*report));
    return report->holds() ? 0 : 1;
}

} // namespace

void addAudit(Commands& commands) {
    auto folder = std::make_shared<std::string>();
    auto* command = commands.add("audit", "Check the whole chain of recorded acts, and everything in the project against it", "paulownia audit study",
                                 [folder](Console& console) { return auditProject(*folder, console); });
    command->add_option("PROJECT", *folder, "The project's folder")->required();
}

} // namespace paulownia::cli
