#include "ui/intake/problems_view.h"

#include "ui/intake/problem_text.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_size.h"

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kSourceWidth = 300, kFilterWidth = 420;

} // namespace

ProblemsView::ProblemsView(QWidget* parent)
    : QWidget(parent), m_model(new QStandardItemModel(0, 2, this)), m_shown(new QSortFilterProxyModel(this)), m_filter(new QLineEdit(this)),
      m_table(new QTableView(this)), m_none(new EmptyState(QStringLiteral("check"), this)) {
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1); // either column
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    dress(m_table);
    m_table->setModel(m_shown);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    withTextSize(m_table, [this] { fitColumns(m_table, {kSourceWidth}); });
    m_filter->setClearButtonEnabled(true);
    withTextSize(m_filter, [this] { m_filter->setMaximumWidth(scaledToText(kFilterWidth)); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kSpaceM, 0, 0);
    layout->setSpacing(kSpaceS);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_none, 1);
    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    retranslate();
}

void ProblemsView::show(const QVector<storage::IntakeProblem>& problems) {
    m_model->setRowCount(0);
    for (const auto& problem : problems) m_model->appendRow({new QStandardItem(problem.source), new QStandardItem(problemText(problem.problem))});
    fitColumns(m_table, {kSourceWidth});
    for (auto* widget : {static_cast<QWidget*>(m_filter), static_cast<QWidget*>(m_table)}) widget->setVisible(!problems.isEmpty());
    m_none->setVisible(problems.isEmpty());
}

void ProblemsView::retranslate() {
    m_model->setHorizontalHeaderLabels({tr("File or folder"), tr("Problem")});
    m_filter->setPlaceholderText(tr("Filter by file or problem"));
    m_filter->setAccessibleName(tr("Filter problems"));
    m_table->setAccessibleName(tr("Problems"));
    m_none->setTexts(tr("No problem is listed"), tr("What an import cannot use is listed here, with the reason."));
}

} // namespace paulownia::ui
