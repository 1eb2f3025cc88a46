#include "ui/intake/submissions_view.h"

#include "ui/intake/photo_tile_model.h"
#include "ui/intake/submission_filter.h"
#include "ui/intake/submission_table_model.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_size.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kTile = 112, kDetailsWidth = 420;
const QVector<int> kColumnWidths{110, 140, 60, 80, 76, 0};

QString factsOf(const SubmissionRow& row) {
    QStringList facts{SubmissionsView::tr("Submitted: %1").arg(arrivalText(row.submission))};
    if (row.submission.birthYear) facts << SubmissionsView::tr("Born: %1").arg(*row.submission.birthYear);
    if (!row.submission.formVersion.isEmpty()) facts << SubmissionsView::tr("Consent form: %1").arg(row.submission.formVersion);
    facts << SubmissionsView::tr("Consent: %1").arg(consentText(row)) << SubmissionsView::tr("State: %1").arg(stateText(row));
    facts << (row.submission.mayBeShown() ? SubmissionsView::tr("Figures may show a headshot: %1").arg(row.submission.showingNote) : SubmissionsView::tr("Figures may not show a headshot"));
    facts << (row.daysLeft > 0 ? SubmissionsView::tr("Days left to withdraw: %1").arg(row.daysLeft) : SubmissionsView::tr("The days of withdrawal are over"));
    return facts.join(QLatin1Char('\n'));
}

} // namespace

SubmissionsView::SubmissionsView(QWidget* parent)
    : QWidget(parent), m_model(new SubmissionTableModel(this)), m_shown(new SubmissionFilter(this)), m_tiles(new PhotoTileModel(this)),
      m_filter(new QLineEdit(this)), m_which(new QComboBox(this)), m_count(makeLabel({}, TextKind::Small, this)), m_table(new QTableView(this)),
      m_number(makeLabel({}, TextKind::Heading, this)), m_facts(makeLabel({}, TextKind::Quiet, this)),
      m_consent(makeButton({}, ButtonKind::Secondary, this)), m_form(makeButton({}, ButtonKind::Secondary, this)), m_showing(makeButton({}, ButtonKind::Secondary, this)),
      m_withdraw(makeButton({}, ButtonKind::Destructive, this)), m_grid(new ThumbnailGrid(this)) {
    m_shown->setSourceModel(m_model);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({width(), kDetailsWidth});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kSpaceM, 0, 0);
    layout->addWidget(splitter);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown->setFilterFixedString(text);
        showDetails();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SubmissionsView::showDetails);
    connect(m_which, &QComboBox::currentIndexChanged, this, [this](int which) {
        m_shown->setWhich(static_cast<SubmissionFilter::Which>(which));
        showDetails();
    });
    connect(m_consent, &QPushButton::clicked, this, &SubmissionsView::consentWanted);
    connect(m_form, &QPushButton::clicked, this, [this] { Q_EMIT agreedFormWanted(current()->submission); });
    connect(m_showing, &QPushButton::clicked, this, [this] { Q_EMIT showingWanted(current()->submission); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawalWanted(current()->submission.number); });
    retranslate();
    showDetails();
}

QWidget* SubmissionsView::makeList() {
    dress(m_table);
    m_table->setModel(m_shown);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SubmissionTableModel::Number, Qt::AscendingOrder);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    withTextSize(m_table, [this] { fitColumns(m_table, kColumnWidths); });
    m_filter->setClearButtonEnabled(true);
    auto* top = new QHBoxLayout;
    top->setSpacing(kSpaceM);
    top->addWidget(m_filter, 1);
    top->addWidget(m_which);
    top->addWidget(m_count);
    auto* list = new QWidget(this);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, kSpaceM, 0);
    layout->setSpacing(kSpaceS);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    return list;
}

QWidget* SubmissionsView::makeDetails() {
    m_grid->setTileSize(kTile);
    m_grid->setModel(m_tiles);
    auto* acts = new FlowLayout;
    acts->setSpacing(kSpaceS);
    for (auto* button : {m_form, m_showing, m_withdraw}) acts->addWidget(button);
    auto* details = new QWidget(this);
    details->setMinimumWidth(kDetailsWidth);
    auto* layout = new QVBoxLayout(details);
    layout->setContentsMargins(kSpaceM, 0, 0, 0);
    layout->setSpacing(kSpaceS);
    layout->addWidget(m_number);
    layout->addWidget(m_facts);
    layout->addWidget(m_consent, 0, Qt::AlignLeft);
    layout->addLayout(acts);
    layout->addWidget(m_grid, 1);
    return details;
}

void SubmissionsView::setProvider(ThumbnailGrid::Provider provider) { m_grid->setProvider(std::move(provider)); }

void SubmissionsView::show(const IntakeContents& contents) {
    const auto before = chosen();
    m_model->setRows(contents.rows);
    fitColumns(m_table, kColumnWidths);
    if (!before.isEmpty()) reveal(before.first().toString());
    else if (m_shown->rowCount() > 0) m_table->selectRow(0);
    showDetails();
}

void SubmissionsView::reveal(const QString& subject) {
    const int row = m_model->indexOf(subject.section(QLatin1Char('_'), 0, 0));
    if (row < 0) return;
    auto shown = m_shown->mapFromSource(m_model->index(row, 0));
    if (!shown.isValid()) { // the filter hides it
        m_filter->clear();
        m_which->setCurrentIndex(0);
        shown = m_shown->mapFromSource(m_model->index(row, 0));
    }
    m_table->selectRow(shown.row());
    m_table->scrollTo(shown);
}

void SubmissionsView::showWithoutConsent() { m_which->setCurrentIndex(static_cast<int>(SubmissionFilter::Which::WithoutConsent)); }

QVector<model::AgreementNumber> SubmissionsView::chosen() const {
    QVector<model::AgreementNumber> numbers;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        numbers.append(m_model->row(m_shown->mapToSource(index).row()).submission.number);
    return numbers;
}

QVector<model::AgreementNumber> SubmissionsView::chosenWithoutConsent() const {
    QVector<model::AgreementNumber> numbers;
    for (const auto& index : m_table->selectionModel()->selectedRows()) {
        const auto& row = m_model->row(m_shown->mapToSource(index).row());
        if (row.needsConsent()) numbers.append(row.submission.number);
    }
    return numbers;
}

const SubmissionRow* SubmissionsView::current() const {
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->row(m_shown->mapToSource(rows.first()).row());
}

void SubmissionsView::showDetails() {
    m_count->setText(m_shown->rowCount() == m_model->rowCount() ? tr("All %1").arg(m_model->rowCount())
                                                                : tr("%1 of %2").arg(m_shown->rowCount()).arg(m_model->rowCount()));
    const auto* row = current();
    m_number->setText(row ? row->submission.number.toString() : tr("No submission is chosen"));
    m_facts->setText(row ? factsOf(*row) : tr("Choose one in the table to see its photos."));
    const auto waiting = chosenWithoutConsent().size();
    m_consent->setVisible(waiting > 0);
    m_consent->setText(waiting > 1 ? tr("Record where these %1 consents are kept…").arg(waiting) : tr("Record where the consent is kept…"));
    m_form->setVisible(row && !row->submission.formVersion.isEmpty());
    m_showing->setVisible(row && m_table->selectionModel()->selectedRows().size() == 1);
    m_withdraw->setVisible(row && m_table->selectionModel()->selectedRows().size() == 1);
    QVector<PhotoTileModel::Tile> tiles;
    if (row)
        for (const auto& photo : row->photos) tiles.append({photo, QString::number(photo.id.number()), {}, false});
    m_tiles->setTiles(tiles);
}

void SubmissionsView::retranslate() {
    m_filter->setPlaceholderText(tr("Filter by number, date, consent or state"));
    m_filter->setAccessibleName(tr("Filter submissions"));
    m_table->setAccessibleName(tr("Submissions"));
    m_grid->setAccessibleName(tr("Photos of the submission"));
    m_form->setText(tr("What was agreed to…"));
    m_showing->setText(tr("Show in figures…"));
    m_showing->setToolTip(tr("Whether a headshot of this volunteer may be printed in a figure"));
    m_withdraw->setText(tr("Withdraw…"));
    const QStringList which{tr("All submissions"), tr("Consent not on record"), tr("May still be withdrawn"), tr("Days of withdrawal over"), tr("Sent again")}; // as Which
    const int chosenBefore = std::max(0, m_which->currentIndex());
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    m_which->addItems(which);
    m_which->setCurrentIndex(chosenBefore);
    tellName(m_which, tr("Which submissions"));
    showDetails();
}

} // namespace paulownia::ui
