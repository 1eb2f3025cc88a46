#include "ui/intake/doubles_view.h"

#include "core/model/listed.h"
#include "ui/intake/photo_tile_model.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon.h"

#include <QEvent>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

using intake::DoubleGroup;
using intake::DoubleKind;

constexpr int kTile = 280, kSmallestTile = 160, kTileRoom = 24, kListWidth = 340;

QString nameOf(const DoubleGroup& group) {
    const bool isOfPhotos = group.kind == DoubleKind::Within || group.kind == DoubleKind::Near; // else several would read alike
    QStringList numbers;
    for (const auto& photo : group.photos)
        if (const auto number = isOfPhotos ? photo.toString() : photo.volunteer().toString(); !numbers.contains(number)) numbers << number;
    const auto who = model::listed(numbers.mid(0, 3)) + (numbers.size() > 3 ? QStringLiteral(" …") : QString());
    switch (group.kind) {
    case DoubleKind::Within: return DoublesView::tr("Same file, one submission: %1").arg(who);
    case DoubleKind::SentAgain: return DoublesView::tr("Sent again: %1").arg(who);
    case DoubleKind::Across: return DoublesView::tr("Same file, two volunteers: %1").arg(who);
    case DoubleKind::Near: return DoublesView::tr("Look alike: %1").arg(who);
    }
    return {};
}

/// What tells two copies of a picture apart: "IMG_3.JPG · 800 × 600 · 54 KB".
QString factsText(const model::Photo& photo) {
    QStringList facts{DoublesView::tr("%1 × %2").arg(photo.size.width()).arg(photo.size.height()), QLocale().formattedDataSize(photo.bytes, 0, QLocale::DataSizeSIFormat)};
    if (!photo.originalName.isEmpty()) facts.prepend(photo.originalName);
    return model::factsInARow(facts);
}

} // namespace

DoublesView::DoublesView(QWidget* parent)
    : QWidget(parent), m_tiles(new PhotoTileModel(this)), m_list(new QListWidget(this)), m_resolveAll(makeButton({}, ButtonKind::Secondary, this)),
      m_suggestion(makeLabel({}, TextKind::Heading, this)), m_who(makeLabel({}, TextKind::Quiet, this)),
      m_resolve(makeButton({}, ButtonKind::Secondary, this)), m_apart(makeButton({}, ButtonKind::Secondary, this)), m_grid(new ThumbnailGrid(this)),
      m_found(new QWidget(this)), m_none(new EmptyState(QStringLiteral("duplicate"), this)) {
    auto* splitter = new QSplitter(Qt::Horizontal, m_found);
    splitter->addWidget(makeList());
    splitter->addWidget(makeComparison());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kListWidth, width()});
    splitter->setChildrenCollapsible(false);
    auto* found = new QVBoxLayout(m_found);
    found->setContentsMargins({});
    found->addWidget(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kSpaceM, 0, 0);
    layout->addWidget(m_found);
    layout->addWidget(m_none);
    connect(m_list, &QListWidget::currentRowChanged, this, &DoublesView::showGroup);
    connect(m_resolveAll, &QPushButton::clicked, this, &DoublesView::resolveAllWanted);
    connect(m_resolve, &QPushButton::clicked, this, [this] { Q_EMIT resolveWanted(*current()); });
    connect(m_apart, &QPushButton::clicked, this, [this] { Q_EMIT keepApartWanted(*current()); });
    retranslate();
}

QWidget* DoublesView::makeList() {
    m_list->setWordWrap(true); // which photos stands at the end
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* list = new QWidget(this);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, kSpaceM, 0);
    layout->setSpacing(kSpaceS);
    layout->addWidget(m_resolveAll);
    layout->addWidget(m_list, 1);
    return list;
}

QWidget* DoublesView::makeComparison() {
    m_grid->setTileSize(kTile);
    m_grid->installEventFilter(this);
    m_grid->setDetails(true);
    m_grid->setModel(m_tiles);
    m_suggestion->setWordWrap(true);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(kSpaceS);
    buttons->addWidget(m_resolve);
    buttons->addWidget(m_apart);
    auto* comparison = new QWidget(this);
    auto* layout = new QVBoxLayout(comparison);
    layout->setContentsMargins(kSpaceM, 0, 0, 0);
    layout->setSpacing(kSpaceS);
    layout->addWidget(m_suggestion);
    layout->addWidget(m_who);
    layout->addLayout(buttons);
    layout->addWidget(m_grid, 1);
    return comparison;
}

/// Two tiles side by side, however narrow the window; by the frame's room, which a scroll bar does not change.
bool DoublesView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_grid && event->type() == QEvent::Resize) m_grid->setTileSize(std::clamp(m_grid->contentsRect().width() / 2 - kTileRoom, kSmallestTile, kTile));
    return QWidget::eventFilter(watched, event);
}

void DoublesView::setProvider(ThumbnailGrid::Provider provider) { m_grid->setProvider(std::move(provider)); }

void DoublesView::show(const IntakeContents& contents) {
    const int before = m_list->currentRow();
    m_contents = contents;
    m_list->clear();
    for (const auto& group : m_contents.doubles)
        (new QListWidgetItem(icon(group.isCertain() ? QStringLiteral("duplicate") : QStringLiteral("help")), nameOf(group), m_list))->setToolTip(nameOf(group));
    m_list->setCurrentRow(std::clamp(before, 0, std::max(0, m_list->count() - 1)));
    m_found->setVisible(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
    m_resolveAll->setEnabled(m_contents.certainDoubles() > 0);
    m_resolveAll->setText(tr("Resolve the certain ones (%1)…").arg(m_contents.certainDoubles()));
    showGroup();
}

const DoubleGroup* DoublesView::current() const {
    const int row = m_list->currentRow();
    return row >= 0 && row < m_contents.doubles.size() ? &m_contents.doubles[row] : nullptr;
}

void DoublesView::showGroup() {
    const auto* group = current();
    if (!group) return m_tiles->setTiles({});
    m_suggestion->setText(group->suggestion());
    m_resolve->setText(group->kind == DoubleKind::SentAgain ? tr("Keep the earlier submission…") : tr("Keep only %1…").arg(group->photos.first().toString()));
    m_apart->setVisible(!group->isCertain());
    QStringList who;
    for (const auto& number : group->volunteers())
        if (const auto* row = m_contents.find(number)) who << tr("%1: submitted %2, from %3").arg(number.toString(), arrivalText(row->submission), originText(row->submission));
    m_who->setText(who.join(QLatin1Char('\n')));
    QVector<PhotoTileModel::Tile> tiles;
    for (const auto& photo : group->photos) {
        const bool isKept = group->kind == DoubleKind::SentAgain ? photo.volunteer() == group->photos.first().volunteer() : photo == group->photos.first();
        const auto& stored = *m_contents.photos.constFind(photo);
        tiles.append({stored, photo.toString(), factsText(stored), isKept});
    }
    m_tiles->setTiles(tiles);
}

void DoublesView::retranslate() {
    m_list->setAccessibleName(tr("Groups of doubles"));
    m_grid->setAccessibleName(tr("The group’s photos side by side"));
    m_apart->setText(tr("These are no doubles"));
    m_none->setTexts(tr("No doubles are open"), tr("Photos and submissions that came twice appear here after an import."));
    show(IntakeContents(m_contents));
}

} // namespace paulownia::ui
