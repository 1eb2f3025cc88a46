#include "ui/explore/selection_panel.h"

#include "ui/explore/explore_view_model.h"
#include "ui/explore/faces_model.h"
#include "ui/explore/volunteers_model.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"
#include "ui/widgets/thumbnail_grid.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kHeadshotSide = 148;
constexpr int kTile = 84;
constexpr int kGridHeight = 236;
constexpr int kNumberColumn = 72, kOtherColumn = 60;

QImage headshotOf(const arrays::ReleaseFolder& release, int photo) {
    const auto row = release.headshots.row(static_cast<std::uint64_t>(photo));
    if (!row) return {};
    return QImage(row->data(), arrays::kHeadshotSide, arrays::kHeadshotSide, arrays::kHeadshotSide, QImage::Format_Grayscale8).copy();
}

} // namespace

SelectionPanel::SelectionPanel(ExploreViewModel& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_picture(new QLabel(this)), m_caption(makeLabel({}, TextKind::Body, this)), m_heading(makeLabel({}, TextKind::Heading, this)),
      m_faces(new FacesModel(view, this)), m_grid(new ThumbnailGrid(this)), m_volunteers(new VolunteersModel(view, this)), m_sorted(new QSortFilterProxyModel(this)),
      m_table(new QTableView(this)) {
    layOut();
    connectParts();
}

void SelectionPanel::layOut() {
    m_picture->setFixedSize(kHeadshotSide, kHeadshotSide);
    m_picture->setScaledContents(true);
    m_caption->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_grid->setModel(m_faces);
    m_grid->setTileSize(kTile);
    m_grid->setFixedHeight(kGridHeight);
    m_sorted->setSourceModel(m_volunteers);
    m_sorted->setSortRole(VolunteersModel::SortRole);
    m_table->setModel(m_sorted);
    dress(m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMouseTracking(true);
    withTextSize(m_table, [this] { fitColumns(m_table, {kNumberColumn, kOtherColumn, kOtherColumn, 0}); });
    auto* pointed = new QHBoxLayout;
    pointed->setSpacing(kSpaceM);
    pointed->addWidget(m_picture);
    pointed->addWidget(m_caption, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpaceS);
    column->addLayout(pointed);
    column->addSpacing(kSpaceS);
    column->addWidget(m_heading);
    column->addWidget(m_grid);
    column->addWidget(m_table, 1);
}

void SelectionPanel::connectParts() {
    connect(&m_view, &ExploreViewModel::opened, this, &SelectionPanel::followRelease);
    connect(&m_view, &ExploreViewModel::runShown, m_volunteers, &VolunteersModel::followRun);
    connect(&m_view, &ExploreViewModel::marksChanged, this, &SelectionPanel::followMarks);
    connect(m_table, &QTableView::entered, this, [this](const QModelIndex& index) { m_view.hover(itemAt(index)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectionPanel::takeRows);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid()) return;
        const int photo = m_faces->photoAt(index.row()), item = m_view.itemOfPhoto(photo);
        m_view.hover(item);
        showHeadshot(photo, item);
    });
    connect(m_grid, &QListView::activated, this, [this](const QModelIndex& index) { m_view.select({m_view.itemOfPhoto(m_faces->photoAt(index.row()))}); });
}

void SelectionPanel::followRelease() {
    m_isFollowing = true; // a reset clears the table's selection, which is not a person's doing
    m_volunteers->reset();
    m_isFollowing = false;
    if (m_view.release())
        m_grid->setProvider([release = m_view.release()](const QString& key, int side) {
            return headshotOf(*release, key.section(QLatin1Char(':'), 1).toInt()).scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        });
}

void SelectionPanel::followMarks() {
    const auto& marks = m_view.marks();
    m_faces->follow();
    selectRows();
    const int selected = static_cast<int>(marks.selected.size());
    m_grid->setVisible(selected > 0);
    m_heading->setText(selected == 0 ? tr("Nobody is selected") : tr("%n volunteer(s) selected", nullptr, selected));
    const int item = marks.hovered >= 0 ? marks.hovered : selected == 1 ? *marks.selected.begin() : -1;
    if (item >= 0) return showHeadshot(m_view.firstPhotoOf(item), item);
    m_headshot = {};
    m_picture->clear();
    m_picture->hide();
    m_caption->setText(m_view.release() ? tr("Point at a volunteer in a plot or in the table to see the face. Click to select, drag a box to select several; with Ctrl they are added.") : QString());
}

void SelectionPanel::showHeadshot(int photo, int item) {
    if (photo < 0 || item < 0) return;
    m_headshot = headshotOf(*m_view.release(), photo);
    m_picture->setPixmap(QPixmap::fromImage(m_headshot));
    m_picture->show();
    const auto& label = m_view.release()->labels[static_cast<std::size_t>(photo)];
    QStringList lines{m_view.sentenceOf(item), tr("Photo %1 of %n", nullptr, static_cast<int>(m_view.photosOf(item).size())).arg(label.photo),
                      tr("Smile: %1 of %2 votes").arg(label.smile).arg(label.smile + label.nonSmile)};
    if (const int wrong = m_view.wrongOf(item); wrong >= 0) lines.append(wrong == 0 ? tr("Told rightly") : tr("Told wrongly %n time(s)", nullptr, wrong));
    m_caption->setText(lines.join(QLatin1Char('\n')));
    m_picture->setAccessibleName(lines.first());
}

int SelectionPanel::itemAt(const QModelIndex& index) const { return index.isValid() ? m_sorted->mapToSource(index).row() : -1; }

/// The table's selection is the view's; what a person selects in the table goes the other way.
void SelectionPanel::selectRows() {
    QItemSelection rows;
    int first = -1;
    for (const int item : m_view.marks().selected) {
        const auto index = m_sorted->mapFromSource(m_volunteers->index(item, 0));
        rows.select(index, index);
        if (first < 0 || index.row() < first) first = index.row();
    }
    m_isFollowing = true;
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_isFollowing = false;
    if (first >= 0 && !m_table->underMouse()) m_table->scrollTo(m_sorted->index(first, 0));
}

void SelectionPanel::takeRows() {
    if (m_isFollowing) return;
    QVector<int> items;
    for (const auto& index : m_table->selectionModel()->selectedRows()) items.append(itemAt(index));
    m_view.select(items);
}

bool SelectionPanel::isSettled() const { return m_grid->isSettled(); }

void SelectionPanel::retranslate() {
    m_table->setAccessibleName(tr("Volunteers"));
    m_grid->setAccessibleName(tr("Photos of those selected"));
    followMarks();
}

} // namespace paulownia::ui
