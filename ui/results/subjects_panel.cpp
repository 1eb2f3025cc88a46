#include "ui/results/subjects_panel.h"

#include "ui/results/state_badge.h"
#include "ui/results/subjects_filter.h"
#include "ui/results/subjects_model.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

using model::TallyState;

constexpr int kIdWidth = 104;
constexpr int kCountWidth = 68;
constexpr int kStateWidth = 116;

/// The filter's entries: all, what waits, then each state.
QVector<QSet<int>> stateSets() {
    const auto key = [](TallyState state) { return static_cast<int>(state); };
    return {{}, {key(TallyState::Tie), key(TallyState::TooFew)}, {key(TallyState::Tie)}, {key(TallyState::TooFew)},
            {key(TallyState::Majority)}, {key(TallyState::Unanimous)}};
}

} // namespace

SubjectsPanel::SubjectsPanel(QWidget* parent)
    : QWidget(parent), m_model(new SubjectsModel(this)), m_filter(new SubjectsFilter(this)), m_search(new QLineEdit(this)),
      m_states(new QComboBox(this)), m_count(makeLabel({}, TextKind::Quiet, this)), m_table(new QTableView(this)) {
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    layOut();
    connect(m_search, &QLineEdit::textChanged, m_filter, &SubjectsFilter::setText);
    connect(m_search, &QLineEdit::textChanged, this, &SubjectsPanel::followCount);
    connect(m_states, &QComboBox::currentIndexChanged, this, &SubjectsPanel::followFilters);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT subjectSelected(selected()); });
    connect(m_table, &QTableView::activated, this, [this] { Q_EMIT subjectActivated(selected()); });
}

void SubjectsPanel::layOut() {
    m_search->setClearButtonEnabled(true);
    m_count->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // whoever has no mouse gets out of it again
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    withTextSize(m_table, [this] {
        if (m_model->columnCount() > 0) fitTable();
    });
    auto* filters = new QHBoxLayout;
    filters->setSpacing(kSpaceS);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_states);
    filters->addSpacing(kSpaceS);
    filters->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpaceS);
    column->addLayout(filters);
    column->addWidget(m_table, 1);
}

void SubjectsPanel::setTally(const model::QuestionTally& tally) {
    const auto subject = selected();
    m_model->setTally(tally);
    fitTable();
    followCount();
    if (const int row = m_model->rowOf(subject); row >= 0)
        m_table->selectRow(m_filter->mapFromSource(m_model->index(row, 0)).row());
}

void SubjectsPanel::fitTable() {
    QVector<int> widths(m_model->stateColumn() + 1, kCountWidth);
    widths.first() = kIdWidth;
    widths.last() = kStateWidth;
    fitColumns(m_table, widths);
}

void SubjectsPanel::select(const QString& subject) {
    const int row = m_model->rowOf(subject);
    if (row < 0) return;
    if (!m_filter->mapFromSource(m_model->index(row, 0)).isValid()) {
        m_search->clear();
        m_states->setCurrentIndex(0);
    }
    const auto index = m_filter->mapFromSource(m_model->index(row, 0));
    m_table->selectRow(index.row());
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

QString SubjectsPanel::selected() const {
    const auto index = m_table->currentIndex();
    return index.isValid() ? index.siblingAtColumn(0).data().toString() : QString();
}

void SubjectsPanel::followFilters() {
    m_filter->setStates(stateSets().value(m_states->currentIndex()));
    followCount();
}

void SubjectsPanel::followCount() { m_count->setText(tr("%1 of %2").arg(m_filter->rowCount()).arg(m_model->rowCount())); }

void SubjectsPanel::retranslate() {
    m_search->setPlaceholderText(tr("Find a number"));
    m_search->setAccessibleName(m_search->placeholderText());
    const int chosen = std::max(0, m_states->currentIndex());
    m_states->clear();
    m_states->addItems({tr("All states"), tr("To settle"), model::toText(TallyState::Tie), model::toText(TallyState::TooFew),
                        model::toText(TallyState::Majority), model::toText(TallyState::Unanimous)});
    m_states->setCurrentIndex(chosen);
    tellName(m_states, tr("Which states to show"));
    m_table->setAccessibleName(tr("Subjects"));
    followCount();
}

} // namespace paulownia::ui
