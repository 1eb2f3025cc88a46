#include "ui/release/history_card.h"

#include "ui/widgets/design.h"

#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>

namespace paulownia::ui {
namespace {

constexpr int kFolderRole = Qt::UserRole + 1;
constexpr int kMostRows = 6; // more are scrolled

QStandardItem* item(const QString& text, const QString& folder) {
    auto* made = new QStandardItem(text);
    made->setEditable(false);
    made->setData(folder, kFolderRole);
    made->setToolTip(QDir::toNativeSeparators(folder));
    return made;
}

QList<QStandardItem*> rowOf(const storage::ReleaseRecord& r) {
    const QLocale locale;
    return {item(QFileInfo(r.folder).fileName(), r.folder), item(locale.toString(r.builtAt.toLocalTime(), QLocale::ShortFormat), r.folder),
            item(locale.toString(r.volunteers), r.folder), item(locale.toString(r.photos), r.folder)};
}

} // namespace

HistoryCard::HistoryCard(QWidget* parent)
    : Card({}, parent), m_model(new QStandardItemModel(0, 4, this)), m_table(new QTableView(this)), m_nothing(makeLabel({}, TextKind::Quiet, this)),
      m_verify(makeButton({}, ButtonKind::Secondary, this)) {
    m_table->setModel(m_model);
    dress(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    content()->addWidget(m_nothing);
    content()->addWidget(m_table);
    content()->addWidget(m_verify, 0, Qt::AlignLeft);
    connect(m_verify, &QPushButton::clicked, this, [this] { Q_EMIT verifyRequested(selectedFolder()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryCard::followSelection);
    retranslate();
}

void HistoryCard::retranslate() {
    setHeading(tr("Built so far"));
    m_nothing->setText(tr("No release has been built from this project."));
    m_verify->setText(tr("Verify"));
    m_model->setHorizontalHeaderLabels({tr("Release"), tr("Built"), tr("Volunteers"), tr("Photos")});
    m_table->setAccessibleName(tr("Releases built so far"));
}

void HistoryCard::show(const QVector<storage::ReleaseRecord>& records) {
    const auto selected = selectedFolder();
    m_model->removeRows(0, m_model->rowCount());
    int row = 0;
    for (const auto& record : records) {
        if (record.folder == selected) row = m_model->rowCount();
        m_model->appendRow(rowOf(record));
    }
    m_table->setVisible(!records.isEmpty());
    m_verify->setVisible(!records.isEmpty());
    m_nothing->setVisible(records.isEmpty());
    const int rows = std::min(kMostRows, m_model->rowCount());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
    if (!records.isEmpty()) m_table->selectRow(row);
    followSelection();
}

QString HistoryCard::selectedFolder() const { return m_table->currentIndex().data(kFolderRole).toString(); }

void HistoryCard::followSelection() { m_verify->setEnabled(!selectedFolder().isEmpty()); }

} // namespace paulownia::ui
