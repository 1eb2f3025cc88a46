#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/arrays/file_io.h"
#include "core/release/consents.h"
#include "core/release/release_audit.h"
#include "core/storage/project_audit.h"
#include "core/storage/recorded_acts.h"

#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using base::failure;
using base::Result;
using storage::AuditReport;

struct Options {
    std::string project, number;
    std::vector<std::string> releases;
    bool isList = false;
};

/// Releases held against the record, beside the record itself.
struct Report {
    AuditReport project;
    release::ReleaseAudit releases;
    std::string key;

    bool holds() const { return project.holds() && releases.findings.isEmpty(); }
    QVector<base::Error> findings() const { return project.findings + releases.findings; }
};

nlohmann::ordered_json toJson(const Report& report) {
    const auto& p = report.project;
    auto findings = nlohmann::ordered_json::array();
    for (const auto& finding : report.findings()) findings.push_back({{"where", finding.where}, {"problem", finding.message}});
    nlohmann::ordered_json broken = nullptr;
    if (p.chainBreak) broken = {{"act", p.chainBreak->seq}, {"problem", p.chainBreak->what.toStdString()}};
    return {{"holds", report.holds()}, {"acts", p.head.seq}, {"head", p.head.hash.toHex().toStdString()}, {"signed_acts", p.signedActs}, {"ed25519_key", report.key},
            {"first_broken", broken}, {"rows", p.rows}, {"originals", p.originals}, {"releases", report.releases.releases}, {"findings", findings}};
}

void print(const Report& report, const Console& console) {
    const auto& p = report.project;
    if (p.chainBreak) console.say(p.chainBreak->what);
    for (const auto& finding : report.findings()) console.say(QString::fromStdString(finding.text()));
    console.say((report.holds() ? Words::tr("The record holds: %1 acts, %2 rows, %3 originals, %4 releases checked")
                                : Words::tr("The record does not hold: %1 acts, %2 rows, %3 originals, %4 releases checked"))
                    .arg(p.head.seq).arg(p.rows).arg(p.originals).arg(report.releases.releases));
    if (p.signedActs < p.head.seq) console.say(Words::tr("Signed up to act %1; voters’ acts since are sealed, and signed with the next act of a curator").arg(p.signedActs));
    console.say(Words::tr("The project signs with %1").arg(QString::fromStdString(report.key)));
}

Result<int> auditProject(const Options& options, const Console& console) {
    const auto project = console.open(options.project);
    if (!project) return failure(project);
    auto audited = storage::audit(**project, console.task());
    if (!audited) return failure(audited);
    QStringList others;
    for (const auto& folder : options.releases) others.append(QString::fromStdString(folder));
    auto releases = release::auditReleases(**project, others, console.task());
    if (!releases) return failure(releases);
    const Report report{*std::move(audited), *std::move(releases), (*project)->chain().signingKey().publicKey().toHex().toStdString()};
    print(report, console);
    console.document(toJson(report));
    return report.holds() ? 0 : 1;
}

/// What was done and when: nobody's name or number is in the chain.
Result<int> list(const Options& options, const Console& console) {
    const auto project = console.open(options.project);
    if (!project) return failure(project);
    const auto acts = storage::recordedActs(**project);
    if (!acts) return failure(acts);
    auto all = nlohmann::ordered_json::array();
    for (const auto& act : *acts) {
        const auto at = act.at.toString(Qt::ISODateWithMs);
        console.say(QStringLiteral("%1  %2  %3").arg(act.seq, 7).arg(at, act.act));
        all.push_back({{"number", act.seq}, {"at", at.toStdString()}, {"act", act.act.toStdString()}});
    }
    console.document({{"acts", all}});
    return 0;
}

/// A file to hand to the volunteer; on standard output with --json or without.
Result<int> prove(const Options& options, const Console& console) {
    if (options.releases.size() != 1) return failure(base::ErrorKind::Invalid, Words::tr("A proof is about one release: name one with --release").toStdString());
    const auto number = model::AgreementNumber::parse(QString::fromStdString(options.number));
    if (!number) return failure(number);
    const auto project = console.open(options.project);
    if (!project) return failure(project);
    const auto proofs = release::consentProofs(**project, *number, QString::fromStdString(options.releases.front()));
    if (!proofs) return failure(proofs);
    const auto text = arrays::toJson(*proofs);
    console.say(QString::fromStdString(text).trimmed());
    console.document(nlohmann::ordered_json::parse(text));
    return 0;
}

} // namespace

void addAudit(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto* command = commands.add("audit", "Check the whole chain of recorded acts, and everything in the project and its releases against it",
                                 "paulownia audit study --release arrays",
                                 [options](Console& console) {
                                     if (options->isList) return list(*options, console);
                                     return options->number.empty() ? auditProject(*options, console) : prove(*options, console);
                                 });
    command->add_option("PROJECT", options->project, "The project's folder")->required();
    auto* isListed = command->add_flag("--list", options->isList, "Only list the recorded acts, the oldest first: number, time (UTC), act; checks nothing");
    auto* release = command->add_option("--release", options->releases, "A release, or a copy of one from elsewhere, to hold against the record too")->excludes(isListed);
    command->add_option("--proof", options->number, "An agreement number: print instead which rows of the release rest on it, or that none does; ‘paulownia verify RELEASE --proof FILE’ checks that without the project")
        ->needs(release)
        ->check(agreementNumber());
}

} // namespace paulownia::cli
