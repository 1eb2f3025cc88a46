#include "app/cli/commands.h"

#include "core/arrays/consent_proof.h"
#include "core/arrays/file_io.h"
#include "core/arrays/release_folder.h"
#include "core/arrays/verify.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using arrays::RuleOutcome;
using arrays::RuleState;
using arrays::Verification;

QString lineOf(const RuleOutcome& rule) {
    static const QHash<RuleState, QString> marks{{RuleState::Holds, QCoreApplication::translate("cli", "ok")},
                                                 {RuleState::Broken, QCoreApplication::translate("cli", "BROKEN")},
                                                 {RuleState::NotThere, QCoreApplication::translate("cli", "not there")}};
    const auto text = QStringLiteral("%1  %2  %3").arg(marks.value(rule.state), -9).arg(QString::fromStdString(rule.key), -20).arg(QString::fromStdString(rule.sentence));
    return rule.finding.empty() ? text : text + QStringLiteral(": ") + QString::fromStdString(rule.finding);
}

nlohmann::ordered_json toJson(const std::string& release, const Verification& verification) {
    auto rules = nlohmann::ordered_json::array();
    for (const auto& rule : verification.rules)
        rules.push_back({{"rule", rule.key}, {"sentence", rule.sentence}, {"state", toKey(rule.state)}, {"finding", rule.finding}});
    return {{"release", release}, {"holds", verification.holds()}, {"rules", rules}};
}

struct Options {
    std::string release, key, proof, agreement;
};

/// Not a rule of the release's own: whoever was told the key elsewhere knows that nobody else signed.
RuleOutcome expectedKey(const Options& options) {
    const auto manifest = arrays::readManifest(options.release);
    const auto found = manifest ? manifest->signature.key : std::string();
    RuleOutcome outcome{"key", QCoreApplication::translate("cli", "The key in the manifest is the one that was asked for").toStdString(), RuleState::Holds, {}};
    if (found == options.key) return outcome;
    outcome.state = RuleState::Broken;
    outcome.finding = found.empty() ? QCoreApplication::translate("cli", "there is none").toStdString() : found;
    return outcome;
}

base::Result<int> verify(const Console& console, const Options& options) {
    const auto& release = options.release;
    auto verification = arrays::verifyRelease(release, console.task());
    if (!verification) return base::failure(verification);
    if (!options.key.empty()) verification->rules.push_back(expectedKey(options));
    for (const auto& rule : verification->rules) console.say(lineOf(rule));
    console.document(toJson(release, *verification));
    return verification->holds() ? 0 : 1;
}

QString sentenceOf(const arrays::ConsentProof& proof) {
    QStringList rows;
    for (const auto& row : proof.rows) rows.append(QString::number(row.index));
    if (!rows.isEmpty()) return QCoreApplication::translate("cli", "these rows rest on it: %1").arg(rows.join(QStringLiteral(", ")));
    return proof.inForce ? QCoreApplication::translate("cli", "no row rests on it; it was in force")
                         : QCoreApplication::translate("cli", "no row rests on it, and it was not in force");
}

base::Result<std::vector<arrays::ConsentProof>> readProofs(const std::string& file) {
    const auto text = arrays::readText(file);
    if (!text) return base::failure(text);
    auto proofs = arrays::parseProofs(*text);
    if (!proofs) return base::failure(proofs.error().kind, proofs.error().message, file);
    return proofs;
}

nlohmann::ordered_json toJson(const arrays::ConsentProof& proof, const std::string& objection) {
    auto rows = nlohmann::ordered_json::array();
    for (const auto& row : proof.rows) rows.push_back(row.index);
    return {{"number", proof.agreement.number}, {"holds", objection.empty()}, {"rows", rows}, {"in_force", proof.inForce.has_value()}, {"finding", objection}};
}

/// What this release says of the agreement that a proof for another one opened.
base::Result<int> lookUp(const Console& console, const Options& options) {
    const auto proofs = readProofs(options.agreement);
    if (!proofs) return base::failure(proofs);
    auto all = nlohmann::ordered_json::array();
    for (const auto& proof : *proofs) {
        const auto found = arrays::lookUp(proof.agreement, options.release);
        if (!found) return base::failure(found);
        console.say(QStringLiteral("%1: %2").arg(QString::fromStdString(proof.agreement.number), sentenceOf(*found)));
        all.push_back(toJson(*found, {}));
    }
    console.document({{"release", options.release}, {"holds", true}, {"agreements", all}});
    return 0;
}

base::Result<int> verifyProof(const Console& console, const Options& options) {
    const auto proofs = readProofs(options.proof);
    if (!proofs) return base::failure(proofs);
    bool holds = !proofs->empty();
    auto all = nlohmann::ordered_json::array();
    for (const auto& proof : *proofs) {
        const auto objection = arrays::objectionTo(proof, options.release);
        holds = holds && objection.empty();
        console.say(QStringLiteral("%1: %2").arg(QString::fromStdString(proof.agreement.number), objection.empty() ? sentenceOf(proof) : QString::fromStdString(objection)));
        all.push_back(toJson(proof, objection));
    }
    console.document({{"release", options.release}, {"holds", holds}, {"agreements", all}});
    return holds ? 0 : 1;
}

} // namespace

void addVerify(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto* command = commands.add("verify", "Hold a release against every rule", "paulownia verify foxglove-1.0",
                                 [options](Console& console) { return !options->agreement.empty() ? lookUp(console, *options) : !options->proof.empty() ? verifyProof(console, *options) : verify(console, *options); });
    command->add_option("RELEASE", options->release, "The release's folder, or one with headshot_data.npy and headshot_labels.npy alone")->required();
    command->add_option("--key", options->key, "The project's public key, as its people publish it: nobody else may have signed");
    auto* proof = command->add_option("--proof", options->proof, "A file of ‘paulownia audit --proof’ for this release: say instead which rows rest on that agreement, and check it");
    command->add_option("--agreement", options->agreement, "A file of ‘paulownia audit --proof’ for another release: say instead which rows of this one rest on that agreement, or that none does")
        ->excludes(proof);
}

} // namespace paulownia::cli
