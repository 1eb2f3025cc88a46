#include "core/release/release_builder.h"

#include "core/arrays/merkle.h"
#include "core/release/checkpoint.h"
#include "core/release/citation.h"
#include "core/release/consents.h"
#include "core/release/datasheet.h"
#include "core/release/plan.h"
#include "core/release/release_writer.h"
#include "core/release/staging_folder.h"
#include "core/storage/project.h"

#include <QCoreApplication>
#include <QDir>

namespace paulownia::release {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using storage::ReleaseRecord;

/// What the release rests on, read in one transaction.
struct Basis {
    ReleasePlan plan;
    DatasheetFacts facts;
    QString authors;
    arrays::Manifest manifest; ///< without its files
    storage::ChainHead head;
    arrays::Consents consents;
    QVector<QPair<QString, QByteArray>> counts; ///< question → what the votes on it came to, for the chain
};

template <class Keys, class Value> const char* keyOf(const Keys& keys, Value value) {
    return std::find_if(keys.begin(), keys.end(), [&](const auto& pair) { return pair.second == value; })->first;
}

Result<> refuseOpenGates(storage::Project& project, const Material& material) {
    const auto gates = releaseGates(project, material);
    if (!gates) return failure(gates);
    QStringList open;
    for (const auto& gate : *gates)
        if (gate.isOpen) open.append(gate.sentence);
    if (open.isEmpty()) return {};
    return failure(ErrorKind::Denied, QCoreApplication::translate("release", "It cannot be released yet; not so: %1")
                                          .arg(open.join(QStringLiteral("; "))).toStdString());
}

Result<arrays::Manifest> manifestFor(storage::Project& project, const ReleaseSettings& settings, const storage::ChainHead& head) {
    QStringList values;
    for (const auto& row : {storage::kTitle, storage::kLicence, storage::kPanel, storage::kWithdrawalDays, storage::kMinimumAge, storage::kEarlyRelease}) {
        const auto value = project.settings().value(row);
        if (!value) return failure(value);
        values.append(*value);
    }
    arrays::Manifest m;
    m.programVersion = PAULOWNIA_VERSION;
    m.title = values[0].toStdString();
    m.licence = values[1].toStdString();
    m.panel = values[2].toInt();
    m.seed = settings.seed;
    m.settings = {{"face_scale", settings.faceScale}, {"headshot_side", imaging::kHeadshotSize}, {"interpolation", keyOf(kInterpolationKeys, settings.interpolation)},
                  {"grey", "BT.601"}, {"border", keyOf(kBorderKeys, settings.border)}, {"smile", keyOf(kSmileKeys, settings.smiles)}, {"withdrawal_days", values[3].toInt()}, {"minimum_age", values[4].toInt()},
                  {"released_early", !values[5].isEmpty()}};
    for (const auto& name : settings.questions) m.settings["questions"].push_back(name.toStdString());
    m.chain = {head.seq, head.hash.toHex().toStdString(), head.at.toUTC().toString(Qt::ISODateWithMs).toStdString()};
    return m;
}

/// Keyed with the project's own key: with the seed alone nobody outside can undo the shuffle.
std::uint64_t shuffleOf(storage::Project& project, std::uint64_t seed) {
    return project.chain().digestOf(QStringLiteral("release-order"), QByteArray::number(static_cast<qulonglong>(seed))).left(16).toULongLong(nullptr, 16);
}

void addConsents(storage::Project& project, const arrays::Consents& consents, arrays::Manifest& manifest) {
    manifest.consents = {static_cast<std::int64_t>(consents.rows.size()), arrays::merkleRoot(consents.rows),
                         static_cast<std::int64_t>(consents.inForce.size()), arrays::merkleRoot(consents.inForce)};
    manifest.signature.key = project.chain().signingKey().publicKey().toHex().toStdString();
}

arrays::Signer signerOf(storage::Project& project) {
    return [&project](const std::string& text) { return project.chain().signingKey().sign(QByteArray::fromStdString(text)).toHex().toStdString(); };
}

QPair<QString, QByteArray> countsOf(const model::QuestionTally& tally) {
    QStringList lines;
    for (const auto& subject : tally.subjects) {
        QStringList fields{subject.subject, model::toKey(subject.state), subject.label};
        for (const int votes : subject.counts) fields.append(QString::number(votes));
        lines.append(fields.join(QLatin1Char('\t')));
    }
    return {tally.question.name, lines.join(QLatin1Char('\n')).toUtf8()};
}

Result<Basis> readBasis(storage::Project& project, const PanelSource& panel, const ReleaseSettings& settings) {
    auto tallies = panel.tallies(project, settings.questions);
    if (!tallies) return failure(tallies);
    const auto material = readMaterial(project, std::move(*tallies));
    if (!material) return failure(material);
    if (auto shut = refuseOpenGates(project, *material); !shut) return failure(shut);
    auto plan = planRelease(*material, shuffleOf(project, settings.seed), settings.smiles);
    if (!plan) return failure(plan);
    const auto head = project.chain().lastActBut(storage::kLeaveReleasesAlone); // so that releasing again gives the same bytes
    if (!head) return failure(head);
    auto manifest = manifestFor(project, settings, *head);
    if (!manifest) return failure(manifest);
    manifest->counts = plan->counts;
    manifest->shown = plan->shown;
    for (const auto& labels : plan->questions) manifest->questions.push_back(labels.question);
    const auto authors = project.settings().value(storage::kAuthors);
    if (!authors) return failure(authors);
    auto consents = consentsOf(project, *plan, *material);
    addConsents(project, consents, *manifest);
    QVector<QPair<QString, QByteArray>> counts;
    for (const auto* tally : material->tallies.all()) counts.append(countsOf(*tally));
    return Basis{std::move(*plan), datasheetFacts(*material, panel.agreement), *authors, std::move(*manifest), *head, std::move(consents), std::move(counts)};
}

QVector<storage::ReleaseRow> rowsOf(const Basis& basis) {
    QVector<storage::ReleaseRow> rows;
    for (qsizetype i = 0; i < basis.plan.rows.size(); ++i)
        rows.append({basis.plan.rows[i].photo, QByteArray::fromHex(QByteArray::fromStdString(basis.consents.rows[static_cast<std::size_t>(i)]))});
    return rows;
}

/// Down before the folder appears: a program that is killed in between leaves word of it.
Result<> announce(storage::Project& project, const ReleaseRecord& record, const Basis& basis) {
    return project.database().transaction([&]() -> Result<> {
        for (const auto& [question, counts] : basis.counts)
            if (auto recorded = project.chain().append(QStringLiteral("release.tallied"), question, counts); !recorded) return recorded;
        return project.releases().announce(record);
    });
}

/// Recorded and in its place, or neither: the folder appears inside the transaction, and goes again when that cannot be finished.
Result<> publish(storage::Project& project, StagingFolder& staging, const ReleaseRecord& record, const Basis& basis) {
    if (auto announced = announce(project, record, basis); !announced) return announced;
    bool isPublished = false;
    auto done = project.database().transaction([&]() -> Result<> {
        if (auto recorded = project.releases().add(record, rowsOf(basis)); !recorded) return recorded;
        auto published = staging.publish();
        isPublished = published.has_value();
        return published;
    });
    if (!done && isPublished) QDir(record.folder).removeRecursively();
    if (!done) static_cast<void>(project.releases().settle(record, false)); // or whoever opens the project next does it
    return done;
}

/// Of what a killed program left: the rest is quickly made anew, and may be of other settings.
void keepHeadshotsAlone(const QString& folder) {
    QDir staged(folder);
    for (const auto& name : staged.entryList(QDir::Files | QDir::Hidden))
        if (name != QLatin1String(arrays::kHeadshotFile) && name != QLatin1String(kCheckpointFile)) staged.remove(name);
}

} // namespace

Result<ReleaseRecord> buildRelease(storage::Project& project, const PanelSource& panel, const ReleaseSettings& settings, const QString& out, const base::Task& task) {
    if (auto may = project.chain().require(QStringLiteral("release.built")); !may) return failure(may);
    auto staging = StagingFolder::beside(out);
    if (!staging) return failure(staging);
    keepHeadshotsAlone(staging->path());
    auto basis = project.database().transaction([&] { return readBasis(project, panel, settings); });
    if (!basis) return failure(basis);
    auto files = writeArrays(basis->plan, project.vault(), {settings.faceScale, imaging::kHeadshotSize, settings.interpolation, settings.border}, staging->path(), task);
    if (!files) return failure(files);
    basis->manifest.files = std::move(*files);
    const std::vector<Document> documents{{arrays::kDatasheetFile, datasheet(basis->manifest, basis->facts)},
                                          {arrays::kCitationFile, citation(basis->manifest, basis->authors)},
                                          {arrays::kConsentFile, QString::fromStdString(arrays::toJson(basis->consents))}};
    const auto manifestSum = writeDocuments(basis->manifest, documents, signerOf(project), staging->path());
    if (!manifestSum) return failure(manifestSum);
    ReleaseRecord record{staging->target(), project.now(), static_cast<int>(basis->plan.counts.photos), static_cast<int>(basis->plan.counts.volunteers),
                         QString::fromStdString(basis->manifest.settings.dump()), QByteArray::fromHex(*manifestSum), basis->head, 0};
    if (auto published = publish(project, *staging, record, *basis); !published) return failure(published);
    return record;
}

Result<QVector<Gate>> releaseGates(storage::Project& project, const PanelSource& panel, const QStringList& questions) {
    auto tallies = panel.tallies(project, questions);
    if (!tallies) return failure(tallies);
    const auto material = readMaterial(project, std::move(*tallies));
    if (!material) return failure(material);
    return releaseGates(project, *material);
}

} // namespace paulownia::release
