#include "ui/training/wrong_faces_panel.h"

#include "core/evaluation/metrics.h"
#include "core/runs/run_release.h"
#include "ui/shell/session.h"
#include "ui/training/saliency_picture.h"
#include "ui/training/wrong_faces_model.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/thumbnail_grid.h"

#include <QCheckBox>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

namespace paulownia::ui {
namespace {

using Maps = std::shared_ptr<const std::vector<runs::Saliency>>;
using PhotoKey = std::pair<std::int64_t, std::int64_t>; // volunteer, photo

constexpr int kTile = 112, kGridHeight = 320;

QImage faceOf(const arrays::ReleaseFolder& release, const Maps& maps, const QString& key) {
    const auto [row, map] = WrongFacesModel::keyFrom(key);
    const auto pixels = release.headshots.row(static_cast<std::uint64_t>(row));
    if (!pixels) return {};
    const auto face = QImage(pixels->data(), arrays::kHeadshotSide, arrays::kHeadshotSide, arrays::kHeadshotSide, QImage::Format_Grayscale8).copy();
    return maps && map >= 0 ? withSaliency(face, maps->at(static_cast<std::size_t>(map))) : face;
}

std::map<PhotoKey, int> rowsOf(const arrays::ReleaseFolder& release) {
    std::map<PhotoKey, int> rows;
    for (std::size_t row = 0; row < release.labels.size(); ++row) rows[{release.labels[row].volunteer, release.labels[row].photo}] = static_cast<int>(row);
    return rows;
}

int mapOf(const Maps& maps, const evaluation::Prediction& p) {
    if (!maps) return -1;
    const auto found = std::ranges::find_if(*maps, [&](const runs::Saliency& m) { return m.fold == p.fold && m.volunteer == p.volunteer && m.photo == p.photo; });
    return found == maps->end() ? -1 : static_cast<int>(found - maps->begin());
}

std::vector<WrongFace> facesOf(const evaluation::Predictions& predictions, const arrays::ReleaseFolder& release, const Maps& maps) {
    const auto rows = rowsOf(release);
    const auto volunteers = evaluation::wrongVolunteers(predictions);
    std::vector<WrongFace> faces;
    for (const auto& p : predictions)
        if (const auto row = rows.find({p.volunteer, p.photo}); !p.isRight() && row != rows.end())
            faces.push_back({p.fold, p.volunteer, p.photo, row->second, p.label, p.score, std::ranges::binary_search(volunteers, p.volunteer), mapOf(maps, p)});
    std::ranges::stable_sort(faces, {}, [](const WrongFace& face) { return std::tuple(!face.isVolunteerWrong, face.volunteer, face.photo); });
    return faces;
}

} // namespace

WrongFacesPanel::WrongFacesPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new WrongFacesModel(this)), m_heading(makeLabel({}, TextKind::Heading, this)), m_note(makeLabel({}, TextKind::Quiet, this)),
      m_areMapsShown(new QCheckBox(this)), m_grid(new ThumbnailGrid(this)), m_mapsNote(makeLabel({}, TextKind::Quiet, this)) {
    m_grid->setModel(m_model);
    m_grid->setTileSize(kTile);
    m_grid->setDetails(true);
    m_grid->setFixedHeight(kGridHeight);
    m_areMapsShown->setChecked(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpaceS);
    for (QWidget* part : {static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_grid), static_cast<QWidget*>(m_areMapsShown), static_cast<QWidget*>(m_mapsNote)})
        column->addWidget(part);
    connect(m_areMapsShown, &QCheckBox::toggled, m_model, &WrongFacesModel::setMapsShown);
}

void WrongFacesPanel::setRun(const runs::RunState* run, const evaluation::Predictions& predictions) {
    const bool hasWrong = run && !std::ranges::all_of(predictions, &evaluation::Prediction::isRight);
    setVisible(hasWrong);
    const auto path = hasWrong ? run->path : std::filesystem::path();
    if (path == m_run && (!hasWrong || run->stamp.files == m_stamp.files)) return;
    const bool isOther = path != m_run;
    m_run = path;
    m_predictions = predictions;
    if (isOther) m_opened = {};
    if (!hasWrong) return fill();
    m_stamp = run->stamp;
    m_told = run->request ? run->request->label : evaluation::Label::Female; // without a request there are no faces either
    auto maps = runs::readSaliency(path);
    m_mapsTrouble = !maps && maps.error().kind != base::ErrorKind::NotFound ? QString::fromStdString(maps.error().text()) : QString();
    m_maps = maps ? std::make_shared<const std::vector<runs::Saliency>>(std::move(*maps)) : nullptr;
    if (isOther) openRelease(*run);
    fill();
}

/// The arrays' hashes are taken on the way, so it is a job.
void WrongFacesPanel::openRelease(const runs::RunState& run) {
    m_releasePath = run.request ? run.request->release : std::filesystem::path();
    if (m_releasePath.empty()) {
        m_opened.trouble = tr("This run does not say which release it learned from, so there are no faces to show.");
        return;
    }
    const auto found = std::make_shared<base::Result<arrays::ReleaseFolder>>(base::failure(base::ErrorKind::Cancelled, "Stopped"));
    const auto work = [found, config = run.config, release = m_releasePath](const base::Task& task) -> base::Result<> {
        *found = runs::openReleaseOf(config, release, task);
        return {};
    };
    m_session.startFreeJob(tr("Opening the run’s release"), work, this, [this, found, path = run.path](const jobs::Outcome&) {
        if (path != m_run) return; // another run was chosen meanwhile
        m_opened = opened(std::move(*found));
        fill();
    });
}

WrongFacesPanel::Opened WrongFacesPanel::opened(base::Result<arrays::ReleaseFolder> release) const {
    if (release) return {std::make_shared<const arrays::ReleaseFolder>(std::move(*release)), {}};
    const auto path = QString::fromStdString(m_releasePath.string());
    switch (release.error().kind) {
    case base::ErrorKind::NotFound: return {nullptr, tr("The release %1 is gone, so there are no faces to show.").arg(path)};
    case base::ErrorKind::Conflict: return {nullptr, tr("The release %1 is no longer the one that this run learned from, so there are no faces to show.").arg(path)};
    case base::ErrorKind::Cancelled: return {nullptr, tr("Opening the run’s release was stopped, so there are no faces to show.")};
    default: return {nullptr, QString::fromStdString(release.error().text())};
    }
}

void WrongFacesPanel::fill() {
    if (m_opened.release) m_grid->setProvider([release = m_opened.release, maps = m_maps](const QString& key, int side) {
        return faceOf(*release, maps, key).scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    });
    m_model->setFaces(m_opened.release ? facesOf(m_predictions, *m_opened.release, m_maps) : std::vector<WrongFace>(), m_told);
    follow();
}

void WrongFacesPanel::follow() {
    const auto photos = std::ranges::count_if(m_predictions, [](const evaluation::Prediction& p) { return !p.isRight(); });
    m_heading->setText(tr("%n photo(s) told wrongly", nullptr, static_cast<int>(photos)));
    m_note->setText(m_opened.release ? tr("A cross marks volunteers of whom most photos were told wrongly; they come first.") : m_opened.trouble.isEmpty() ? tr("Opening the run’s release…") : m_opened.trouble);
    m_grid->setVisible(m_opened.release != nullptr);
    m_areMapsShown->setVisible(m_opened.release && m_maps);
    m_mapsNote->setVisible(m_opened.release != nullptr);
    m_mapsNote->setText(mapsText());
}

QString WrongFacesPanel::mapsText() const {
    if (!m_mapsTrouble.isEmpty()) return m_mapsTrouble;
    if (m_maps) return tr("Orange parts of a face speak for what the network answered, blue parts against it.");
    return tr("Where the networks looked is not known yet. This command finds out: paulownia-trainer saliency %1 %2")
        .arg(QString::fromStdString(m_run.string()), QString::fromStdString(m_releasePath.string()));
}

void WrongFacesPanel::retranslate() {
    m_areMapsShown->setText(tr("Show where the networks looked"));
    m_grid->setAccessibleName(tr("Photos told wrongly"));
    follow();
}

} // namespace paulownia::ui
