#include "ui/results/voters_card.h"

#include "ui/widgets/design.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kColumns = 5;

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

} // namespace

VotersCard::VotersCard(QWidget* parent)
    : Card({}, parent), m_summary(makeLabel({}, TextKind::Quiet, this)), m_table(new QTableWidget(0, kColumns, this)) {
    content()->addWidget(m_summary);
    content()->addWidget(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void VotersCard::set(const QuestionResults& results) {
    setHeading(tr("Voters"));
    m_summary->setText(
        tr("%1 of %2 seats of the panel are taken. Voters appear under code names; agreement is with the votes of all others.")
            .arg(results.voters.size())
            .arg(results.tally.panel));
    m_table->setHorizontalHeaderLabels({tr("Voter"), tr("Votes"), tr("Agrees"), tr("Effect"), tr("Pace")});
    m_table->horizontalHeaderItem(3)->setToolTip(tr("What Krippendorff’s alpha would gain without this voter"));
    m_table->horizontalHeaderItem(4)->setToolTip(tr("Median time from one vote to the next"));
    for (int column = 1; column < kColumns; ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setRowCount(static_cast<int>(results.voters.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& voter = results.voters.at(row);
        m_table->setItem(row, 0, cell(voter.voter, Qt::AlignLeft));
        m_table->setItem(row, 1, cell(QString::number(voter.ballots), Qt::AlignRight));
        m_table->setItem(row, 2, cell(percent(voter.withRest), Qt::AlignRight));
        m_table->setItem(row, 3, cell(gain(voter.alphaWithout), Qt::AlignRight));
        m_table->setItem(row, 4, cell(voter.secondsPerVote ? tr("%1 s").arg(QLocale().toString(*voter.secondsPerVote, 'f', 1)) : QStringLiteral("–"), Qt::AlignRight));
    }
    m_table->setVisible(m_table->rowCount() > 0);
    const int rows = m_table->rowCount() > 0 ? m_table->rowHeight(0) * m_table->rowCount() : 0;
    m_table->setFixedHeight(rows + m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth());
    m_table->setAccessibleName(accessibleName());
}

} // namespace paulownia::ui
