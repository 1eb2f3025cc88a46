#include "ui/results/voters_card.h"

#include "ui/widgets/design.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

QTableWidgetItem* cell(const QString& text, Qt::Alignment alignment) {
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    return item;
}

QString percent(const std::optional<double>& share) {
    return share ? QStringLiteral("%1 %").arg(QLocale().toString(100 * *share, 'f', 1)) : QStringLiteral("–");
}

QString gain(const std::optional<double>& difference) {
    return difference ? (*difference < 0 ? QStringLiteral("−") : QStringLiteral("+")) + QLocale().toString(std::abs(*difference), 'f', 3) : QStringLiteral("–");
}

struct Column {
    QString heading;
    QString hint;
    QString (*text)(const VoterResults&);
};

QString secondsOf(const VoterResults& v) {
    const auto& seconds = v.agreement.secondsPerVote;
    return seconds ? VotersCard::tr("%1 s").arg(QLocale().toString(*seconds, 'f', 1)) : QStringLiteral("–");
}

QString steadinessOf(const VoterResults& v) {
    return v.steadiness.repeats > 0 ? QStringLiteral("%1/%2").arg(v.steadiness.same).arg(v.steadiness.repeats) : QStringLiteral("–");
}

/// Of an open question the votes' number alone; steadiness where something came twice.
QVector<Column> columnsOf(const QuestionResults& results) {
    QVector<Column> columns{{VotersCard::tr("Votes"), {}, [](const VoterResults& v) { return QString::number(v.agreement.ballots); }}};
    if (results.isHidden) return columns;
    columns += {{VotersCard::tr("Agrees"), VotersCard::tr("With the votes of all others on the same subjects"), [](const VoterResults& v) { return percent(v.agreement.withRest); }},
                {VotersCard::tr("Effect"), VotersCard::tr("What Krippendorff’s alpha would gain without this voter"), [](const VoterResults& v) { return gain(v.agreement.alphaWithout); }}};
    if (std::any_of(results.voters.begin(), results.voters.end(), [](const auto& v) { return v.steadiness.repeats > 0; }))
        columns += {{VotersCard::tr("Steady"), VotersCard::tr("The same answer to how many of the subjects that came twice"), steadinessOf}};
    columns += {{VotersCard::tr("Pace"), VotersCard::tr("Median time from one vote to the next"), secondsOf}};
    return columns;
}

} // namespace

VotersCard::VotersCard(QWidget* parent)
    : Card({}, parent), m_summary(makeLabel({}, TextKind::Quiet, this)), m_names(new QCheckBox(this)), m_table(new QTableWidget(this)) {
    content()->addWidget(m_summary);
    content()->addWidget(m_names);
    content()->addWidget(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_names, &QCheckBox::toggled, this, &VotersCard::fill);
}

void VotersCard::set(const QuestionResults& results, bool maySeeVoters) {
    m_results = results;
    setHeading(tr("Voters"));
    const auto seats = tr("%1 of %2 seats of the panel are taken.").arg(results.voters.size()).arg(results.tally.panel);
    m_summary->setText(maySeeVoters ? seats : tr("%1 How each voter votes is shown to the principal investigator.").arg(seats));
    const bool isListed = maySeeVoters && !results.voters.isEmpty();
    m_names->setText(tr("Show names instead of code names"));
    m_names->setVisible(isListed);
    m_table->setVisible(isListed);
    if (isListed) fill();
    else m_table->clear();
}

void VotersCard::fill() {
    const auto columns = columnsOf(m_results);
    m_table->setColumnCount(1 + static_cast<int>(columns.size()));
    m_table->setRowCount(static_cast<int>(m_results.voters.size()));
    m_table->setHorizontalHeaderItem(0, cell(tr("Voter"), Qt::AlignLeft));
    for (int row = 0; row < m_table->rowCount(); ++row) m_table->setItem(row, 0, cell(m_names->isChecked() ? m_results.voters[row].name : m_results.voters[row].code, Qt::AlignLeft));
    for (int i = 0; i < columns.size(); ++i) {
        m_table->setHorizontalHeaderItem(i + 1, cell(columns[i].heading, Qt::AlignRight));
        m_table->horizontalHeaderItem(i + 1)->setToolTip(columns[i].hint);
        for (int row = 0; row < m_table->rowCount(); ++row) m_table->setItem(row, i + 1, cell(columns[i].text(m_results.voters[row]), Qt::AlignRight));
    }
    m_table->setFixedHeight(m_table->rowHeight(0) * m_table->rowCount() + m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth());
    m_table->setAccessibleName(accessibleName());
}

} // namespace paulownia::ui
