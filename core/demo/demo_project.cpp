#include "core/demo/demo_project.h"

#include "core/demo/demo_folder.h"
#include "core/demo/words.h"
#include "core/intake/doubles.h"
#include "core/intake/import.h"
#include "core/release/release_builder.h"
#include "core/review/edited_review.h"
#include "core/review/propose_faces.h"
#include "core/review/review_values.h"
#include "core/voting/questions.h"
#include "core/voting/sheet_import.h"

#include <QDir>
#include <QSet>

namespace paulownia::demo {
namespace {

using base::failure;
using base::Result;
using model::Verdict;

constexpr int kFirstPanel = 3, kPanel = 5; // the fifth seat is for whoever tries it

/// Of the whole progress, in thousandths, about as each takes.
struct Span {
    int from, to;
};
constexpr Span kDrawing{0, 600}, kFirstImport{600, 660}, kFirstFaces{660, 830}, kRelease{830, 880}, kImport{880, 910}, kFaces{910, 990};

base::Task part(const base::Task& whole, Span span, const QString& doing) {
    const auto report = [whole, span, text = doing.toStdString()](const base::Progress& p) {
        const double share = p.total > 0 ? static_cast<double>(p.done) / static_cast<double>(p.total) : 0;
        whole.progress(span.from + static_cast<int>(share * (span.to - span.from)), 1000, text);
    };
    return base::Task(report, whole.stopToken());
}

class Making {
public:
    Making(storage::Project& project, const Material& material, const base::Task& task) : m_project(project), m_material(material), m_task(task) {}

    Result<> bringIn(const QString& submissions, Span importing, Span looking) {
        const auto imported = intake::importSubmissions(m_project, submissions, part(m_task, importing, Words::tr("Importing")));
        if (!imported) return failure(imported);
        m_volunteers += volunteersIn(submissions);
        const auto found = review::proposeFaces(m_project, {}, part(m_task, looking, Words::tr("Finding the faces")));
        return found ? Result<>() : failure(found);
    }

    /// As a careful curator does: what the detector found is accepted, but for photos that the rules do not allow.
    Result<> reviewAll() {
        if (const auto resolved = intake::resolveDoubles(m_project, {}); !resolved) return failure(resolved);
        review::ReviewValues values(m_project);
        if (auto read = values.read(); !read) return read;
        for (const auto& photo : values.photos()) {
            const auto before = values.item(photo).review;
            values.replace(before, decided(values.item(photo)));
        }
        const auto stored = values.store([] { return Result<>(); });
        return stored ? Result<>() : failure(stored);
    }

    Result<> vote(int voters) {
        for (const auto& sheet : m_material.sheets) {
            if (sheet.voter > QStringLiteral("voter%1").arg(voters, 2, 10, QLatin1Char('0'))) continue;
            if (const auto counted = voting::importSheet(m_project, sheetAbout(sheet, m_volunteers), sheet.voter); !counted) return failure(counted);
        }
        return {};
    }

    Result<> release(const release::PanelSource& panel) {
        const auto out = m_project.releasesFolder() + QStringLiteral("/first");
        const auto built = release::buildRelease(m_project, panel, {}, out, part(m_task, kRelease, Words::tr("Building a first release")));
        return built ? Result<>() : failure(built);
    }

private:
    model::Review decided(const review::ReviewItem& item) const {
        const auto defect = m_material.defects.constFind(item.photo.id);
        const bool isBad = defect != m_material.defects.cend() || item.placement().box.isEmpty();
        auto review = isBad ? review::rejected(item.review, defect == m_material.defects.cend() ? model::RejectReason::NoFace : *defect, {}) : review::accepted(item, item.review);
        review.reviewer = m_project.actor().name;
        review.reviewedAt = m_project.now();
        return review;
    }

    storage::Project& m_project;
    const Material& m_material;
    const base::Task& m_task;
    QSet<QString> m_volunteers; // imported
};

/// All but the first release, in the project that will stay.
Result<> fill(storage::Project& project, const Material& material, const release::PanelSource& panel, const base::Task& task) {
    Making making(project, material, task);
    if (auto asked = voting::ensureDefaultQuestions(project); !asked) return asked;
    if (auto done = making.bringIn(material.first, kFirstImport, kFirstFaces); !done) return done;
    if (auto done = making.reviewAll(); !done) return done;
    if (auto done = making.vote(kFirstPanel); !done) return done;
    if (auto done = making.release(panel); !done) return done;
    if (auto set = project.settings().set(storage::kPanel, QString::number(kPanel)); !set) return set;
    if (auto done = making.bringIn(material.waiting, kImport, kFaces); !done) return done;
    return making.vote(kVoters);
}

/// What nobody has imported yet, with the sheets of those who have looked at it already.
Result<> layBeside(const Material& material, const QString& place) {
    const auto volunteers = volunteersIn(material.further);
    const auto sheets = place + QStringLiteral("/sheets");
    if (!QDir().rename(material.further, place) || !QDir().mkpath(sheets))
        return failure(base::ErrorKind::Io, Words::tr("The folder cannot be made; choose one where you may write").toStdString(), place.toStdString());
    for (const auto& sheet : material.sheets) {
        const auto file = QStringLiteral("%1/%2_%3.tsv").arg(sheets, sheet.remarks.first(), sheet.voter);
        if (auto written = formats::writeVotingSheet(file, sheetAbout(sheet, volunteers)); !written) return written;
    }
    return {};
}

} // namespace

Result<> makeDemo(const QString& folder, const release::PanelSource& panel, const base::Task& task, const Options& options) {
    auto place = UnfinishedFolder::make(folder);
    if (!place) return failure(place);
    const auto drawings = place->path() + QStringLiteral("/.drawings");
    const auto material = drawMaterial(options, drawings, part(task, kDrawing, Words::tr("Drawing volunteers")));
    if (!material) return failure(material);
    { // closed again before the folder may have to go
        const auto project = storage::Project::create(projectIn(place->path()), kFirstPanel, {QStringLiteral("demo"), model::Role::PrincipalInvestigator});
        if (!project) return failure(project);
        if (auto filled = fill(**project, *material, panel, task); !filled) return filled;
    }
    if (auto laid = layBeside(*material, furtherIn(place->path())); !laid) return laid;
    QDir(drawings).removeRecursively();
    if (task.stopRequested()) return failure(base::ErrorKind::Cancelled, "Cancelled");
    return place->finish();
}

} // namespace paulownia::demo
