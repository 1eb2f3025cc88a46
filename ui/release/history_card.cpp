#include "ui/release/history_card.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/design.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>

namespace paulownia::ui {
namespace {

constexpr int kFolderRole = Qt::UserRole + 1;
constexpr int kMostRows = 6; // more are scrolled
constexpr int kNarrowest = 104; // a heading with its padding, which Qt forgets

QStandardItem* item(const QString& text, const QString& folder) {
    auto* made = new QStandardItem(text);
    made->setEditable(false);
    made->setData(folder, kFolderRole);
    made->setToolTip(QDir::toNativeSeparators(folder));
    return made;
}

QStandardItem* number(int value, const QString& folder) {
    auto* made = item(QLocale().toString(value), folder);
    made->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return made;
}

QList<QStandardItem*> rowOf(const storage::ReleaseRecord& r) {
    const auto name = QFileInfo(r.folder).fileName();
    auto* built = item(dateText(r.builtAt), r.folder);
    built->setToolTip(dateTimeText(r.builtAt));
    return {item(r.withdrawn > 0 ? HistoryCard::tr("%1 (withdrawn: %2)").arg(name).arg(r.withdrawn) : name, r.folder), built,
            number(r.volunteers, r.folder), number(r.photos, r.folder)};
}

} // namespace

HistoryCard::HistoryCard(QWidget* parent)
    : Card({}, parent), m_model(new QStandardItemModel(0, 4, this)), m_table(new QTableView(this)), m_nothing(makeLabel({}, TextKind::Quiet, this)),
      m_withdrawn(makeLabel({}, TextKind::Body, this)), m_successor(makeButton({}, ButtonKind::Secondary, this)), m_verify(makeButton({}, ButtonKind::Secondary, this)),
      m_compare(makeButton({}, ButtonKind::Secondary, this)), m_other(new QComboBox(this)) {
    m_table->setModel(m_model);
    dress(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMinimumSectionSize(kNarrowest);
    content()->addWidget(m_nothing);
    content()->addWidget(m_table);
    content()->addWidget(m_withdrawn);
    content()->addWidget(m_successor, 0, Qt::AlignLeft);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(kSpaceS);
    acts->addWidget(m_verify);
    acts->addStretch(1);
    acts->addWidget(m_compare);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its names come later
    acts->addWidget(m_other);
    content()->addLayout(acts);
    connect(m_verify, &QPushButton::clicked, this, [this] { Q_EMIT verifyRequested(selectedFolder()); });
    connect(m_successor, &QPushButton::clicked, this, [this] { Q_EMIT successorRequested(m_settings); });
    connect(m_compare, &QPushButton::clicked, this, &HistoryCard::compare);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryCard::followSelection);
    retranslate();
}

void HistoryCard::retranslate() {
    setHeading(tr("Built so far"));
    m_nothing->setText(tr("No release has been built from this project."));
    m_successor->setText(tr("Prepare a successor"));
    m_successor->setToolTip(tr("Without those who have withdrawn, and with the same settings"));
    m_verify->setText(tr("Verify"));
    m_compare->setText(tr("Compare with"));
    tellName(m_other, tr("Release to compare with"));
    m_model->setHorizontalHeaderLabels({tr("Release"), tr("Built"), tr("Volunteers"), tr("Photos")});
    for (const int column : {2, 3}) m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setAccessibleName(tr("Releases built so far"));
}

void HistoryCard::show(const QVector<storage::ReleaseRecord>& records) {
    const auto selected = m_model->rowCount() < records.size() && m_model->rowCount() > 0 ? QString() : selectedFolder(); // one just built is meant next
    m_model->removeRows(0, m_model->rowCount());
    int row = 0;
    for (const auto& record : records) {
        if (record.folder == selected) row = m_model->rowCount();
        m_model->appendRow(rowOf(record));
    }
    m_table->setVisible(!records.isEmpty());
    m_verify->setVisible(!records.isEmpty());
    m_nothing->setVisible(records.isEmpty());
    showWithdrawn(records);
    const int rows = std::min(kMostRows, m_model->rowCount());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
    if (!records.isEmpty()) m_table->selectRow(row);
    followSelection();
}

QString HistoryCard::selectedFolder() const { return m_table->currentIndex().data(kFolderRole).toString(); }

/// The selected one is verified; the others can be compared with it, the one before it first.
void HistoryCard::followSelection() {
    const int selected = m_table->currentIndex().row();
    m_verify->setEnabled(selected >= 0);
    m_other->clear();
    for (int row = selected + 1; row < m_model->rowCount(); ++row) m_other->addItem(m_model->item(row)->text(), row);
    for (int row = selected - 1; row >= 0; --row) m_other->addItem(m_model->item(row)->text(), row);
    for (QWidget* part : {static_cast<QWidget*>(m_compare), static_cast<QWidget*>(m_other)}) part->setVisible(m_other->count() > 0);
}

void HistoryCard::compare() {
    const int selected = m_table->currentIndex().row(), other = m_other->currentData().toInt();
    const auto folderAt = [this](int row) { return m_model->item(row)->data(kFolderRole).toString(); };
    Q_EMIT comparisonRequested(folderAt(std::max(selected, other)), folderAt(std::min(selected, other))); // newest first
}

/// A release has its successor when a later one holds nobody who has withdrawn.
void HistoryCard::showWithdrawn(const QVector<storage::ReleaseRecord>& records) {
    QStringList lines;
    for (const auto& record : records)
        if (record.withdrawn > 0) lines << tr("%1 holds %n volunteers who have withdrawn since.", nullptr, record.withdrawn).arg(QFileInfo(record.folder).fileName());
    const bool needsSuccessor = !records.isEmpty() && records.first().withdrawn > 0;
    if (needsSuccessor) m_settings = records.first().settings;
    else if (!lines.isEmpty()) lines << tr("%1 is the successor.").arg(QFileInfo(records.first().folder).fileName());
    m_withdrawn->setText(lines.join(QLatin1Char('\n')));
    m_withdrawn->setVisible(!lines.isEmpty());
    m_successor->setVisible(needsSuccessor);
}

} // namespace paulownia::ui
