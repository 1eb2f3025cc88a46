#include "ui/release/difference_card.h"

#include "core/release/release_difference.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/design.h"

#include <QFileInfo>
#include <QGridLayout>

namespace paulownia::ui {
namespace {

constexpr int kBadgeColumn = 116;

} // namespace

DifferenceCard::DifferenceCard(QWidget* parent) : Card({}, parent), m_summary(makeLabel({}, TextKind::Quiet, this)) { content()->addWidget(m_summary); }

void DifferenceCard::show(const QString& before, const QString& after, const arrays::ReleaseDifference& difference) {
    setHeading(tr("From %1 to %2").arg(QFileInfo(before).fileName(), QFileInfo(after).fileName()));
    m_summary->setText(release::summaryOf(difference));
    delete m_parts;
    m_parts = new QWidget(this);
    m_grid = new QGridLayout(m_parts);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(kSpaceM);
    m_grid->setVerticalSpacing(kSpaceM);
    m_grid->setColumnMinimumWidth(0, kBadgeColumn);
    m_grid->setColumnStretch(1, 1);
    content()->addWidget(m_parts);
    addPart(BadgeKind::Rejected, tr("Gone: %1").arg(difference.gone.size()), release::linesOf(difference.gone));
    addPart(BadgeKind::Accepted, tr("Added: %1").arg(difference.added.size()), release::linesOf(difference.added));
    addPart(BadgeKind::Note, tr("Changed: %1").arg(difference.changed.size()), release::linesOf(difference.changed));
    addPart(BadgeKind::Note, tr("Settings: %1").arg(difference.settings.size()), release::linesOf(difference.settings));
    QFrame::show();
}

void DifferenceCard::addPart(BadgeKind kind, const QString& name, const QStringList& lines) {
    if (lines.isEmpty()) return;
    const int row = m_grid->rowCount();
    m_grid->addWidget(new Badge(kind, name, m_parts), row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(makeLabel(lines.join(QLatin1Char('\n')), TextKind::Body, m_parts), row, 1);
}

} // namespace paulownia::ui
