#include "core/release/samples.h"

#include "core/release/headshot_stream.h"
#include "core/release/words.h"
#include "core/storage/project.h"

namespace paulownia::release {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using Headshots = std::vector<SampleHeadshot>;
using Numbers = std::vector<std::int64_t>;

bool holds(const Numbers& numbers, std::int64_t number) { return std::find(numbers.begin(), numbers.end(), number) != numbers.end(); }

/// Whom a figure of the release may show.
Result<Numbers> shownOf(const arrays::ReleaseFolder& release, const Numbers& show) {
    if (!release.manifest) {
        if (!show.empty()) return show;
        return failure(ErrorKind::Denied, Words::tr("This release does not say who agreed to being shown; name them (--show 3,17), if you know").toStdString(), release.path.string());
    }
    const auto& shown = release.manifest->shown;
    if (shown.empty()) return failure(ErrorKind::Denied, Words::tr("Nobody in this release agreed to being shown").toStdString(), release.path.string());
    for (const auto number : show)
        if (!holds(shown, number)) return failure(ErrorKind::Denied, Words::tr("Volunteer %1 did not agree to being shown").arg(number).toStdString(), release.path.string());
    return show.empty() ? shown : show;
}

std::optional<PlannedRow> firstAccepted(const Material& material, const model::AgreementNumber& volunteer) {
    for (const auto& photo : material.accepted()) {
        if (photo.id.volunteer() != volunteer) continue;
        const auto& review = material.reviewOf(photo.id);
        return PlannedRow{photo.id, photo.sha256, review.box, review.angleDeg, {}};
    }
    return {};
}

QVector<PlannedRow> shownRows(const Material& material, int most) {
    QVector<PlannedRow> rows;
    for (const auto& number : material.volunteers())
        if (rows.size() < most && material.submissionOf(number).mayBeShown()) rows.append(*firstAccepted(material, number));
    return rows;
}

} // namespace

Result<Headshots> sampleHeadshots(const arrays::ReleaseFolder& release, const Numbers& show, int most) {
    const auto shown = shownOf(release, show);
    if (!shown) return failure(shown);
    Headshots headshots;
    for (const auto& [volunteer, row] : arrays::firstRows(release.labels)) {
        if (static_cast<int>(headshots.size()) == most || !holds(*shown, volunteer)) continue;
        auto pixels = release.headshots.row(row);
        if (!pixels) return failure(pixels);
        headshots.push_back({std::move(*pixels), static_cast<int>(volunteer), static_cast<int>(release.labels[row].photo)});
    }
    if (headshots.empty()) return failure(ErrorKind::NotFound, Words::tr("None of these volunteers is in the release").toStdString(), release.path.string());
    return headshots;
}

Result<Headshots> sampleHeadshots(storage::Project& project, const Material& material, int most, const imaging::HeadshotSettings& settings) {
    const auto rows = shownRows(material, most);
    if (rows.isEmpty())
        return failure(ErrorKind::Denied, Words::tr("No volunteer with an accepted photo agreed to being shown; record it in Intake, or with ‘paulownia consent PROJECT NUMBER --shown WHERE’").toStdString());
    HeadshotStream stream(rows, project.vault(), settings);
    Headshots headshots;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto pixels = stream.next();
        if (!pixels) return failure(pixels);
        headshots.push_back({std::move(*pixels), 0, 0});
    }
    return headshots;
}

QVector<int> agesOf(const Material& material) {
    QVector<int> ages;
    for (const auto& number : material.volunteers()) {
        const auto& submission = material.submissionOf(number);
        if (submission.birthYear) ages.append(submission.arrival().date().year() - *submission.birthYear);
    }
    return ages;
}

} // namespace paulownia::release
