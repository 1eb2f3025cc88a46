#include "ui/release/release_view_model.h"

#include "core/model/listed.h"
#include "core/storage/project.h"
#include "ui/paper/panel_source.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace paulownia::ui {
namespace {

using base::failure;
using base::Result;

constexpr int kItemsNamed = 4;

Result<> readSettings(storage::Project& project, ReleaseOverview& overview) {
    QString scale;
    const std::pair<storage::SettingRow, QString*> wanted[]{{storage::kTitle, &overview.title}, {storage::kLicence, &overview.licence},
                                                            {storage::kEarlyRelease, &overview.earlyReason}, {storage::kFaceScale, &scale}};
    for (const auto& [row, place] : wanted) {
        const auto value = project.settings().value(row);
        if (!value) return failure(value);
        *place = *value;
    }
    overview.faceScale = scale.toDouble();
    return {};
}

} // namespace

int ReleaseOverview::openGates() const {
    return static_cast<int>(std::count_if(gates.begin(), gates.end(), [](const auto& gate) { return gate.isOpen; }));
}

Result<ReleaseOverview> readOverview(storage::Project& project, const QStringList& questions) {
    ReleaseOverview overview;
    auto further = furtherQuestions(project);
    if (!further) return failure(further);
    QStringList carried;
    std::copy_if(questions.begin(), questions.end(), std::back_inserter(carried), [&](const auto& name) { return further->contains(name); });
    auto gates = release::releaseGates(project, panelSource(), carried);
    if (!gates) return failure(gates);
    auto history = project.releases().all();
    if (!history) return failure(history);
    const auto photos = project.photos().reviewable();
    if (!photos) return failure(photos);
    if (auto read = readSettings(project, overview); !read) return failure(read);
    overview.furtherQuestions = std::move(*further);
    overview.gates = std::move(*gates);
    overview.history = std::move(*history);
    overview.hasPhotos = !photos->isEmpty();
    return overview;
}

QString pageShutting(const QString& gateKey) {
    static const QHash<QString, QString> pages{
        {QStringLiteral("photos"), QStringLiteral("review")}, {QStringLiteral("consent"), QStringLiteral("intake")},
        {QStringLiteral("age"), QStringLiteral("review")},    {QStringLiteral("review"), QStringLiteral("review")},
        {QStringLiteral("doubles"), QStringLiteral("intake")}, {QStringLiteral("panel"), QStringLiteral("results")},
        {QStringLiteral("ties"), QStringLiteral("results")}};
    return pages.value(gateKey);
}

QString itemsText(const release::Gate& gate) {
    QStringList named;
    for (const auto& item : gate.items.first(std::min<qsizetype>(gate.items.size(), kItemsNamed))) named.append(item.text);
    const auto text = model::listed(named);
    const int more = static_cast<int>(gate.items.size()) - kItemsNamed;
    return more > 0 ? QCoreApplication::translate("ReleasePage", "%1 and %n more", nullptr, more).arg(text) : text;
}

QString freeName(const QString& folder) {
    int number = 1;
    const auto name = [&] { return QStringLiteral("release-%1").arg(number); };
    while (QFileInfo::exists(folder + QLatin1Char('/') + name())) ++number;
    return name();
}

} // namespace paulownia::ui
