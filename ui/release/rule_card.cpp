#include "ui/release/rule_card.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/design.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>

namespace paulownia::ui {
namespace {

using release::CheckState;

Badge* badgeFor(CheckState state, QWidget* parent) {
    switch (state) {
    case CheckState::Holds: return new Badge(BadgeKind::Done, RuleCard::tr("Holds"), parent);
    case CheckState::Broken: return new Badge(BadgeKind::Blocked, RuleCard::tr("Broken"), parent);
    case CheckState::NotThere: return new Badge(BadgeKind::Note, RuleCard::tr("Not there"), parent);
    }
    return nullptr;
}

} // namespace

RuleCard::RuleCard(QWidget* parent) : Card({}, parent), m_summary(makeLabel({}, TextKind::Body, this)) { content()->addWidget(m_summary); }

void RuleCard::show(const QString& folder, const QVector<release::CheckedRule>& rules) {
    const auto broken = static_cast<int>(std::count_if(rules.begin(), rules.end(), [](const auto& rule) { return rule.state == CheckState::Broken; }));
    setHeading(tr("Verification of %1").arg(QFileInfo(folder).fileName()));
    m_summary->setText(broken == 0 ? tr("Every rule holds.") : tr("%n rule(s) broken.", nullptr, broken));
    m_summary->setToolTip(QDir::toNativeSeparators(folder));
    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(kSpaceM);
    m_grid->setVerticalSpacing(kSpaceXs);
    m_grid->setColumnStretch(1, 1);
    content()->addWidget(m_rows);
    for (const auto& rule : rules) addRow(rule);
}

void RuleCard::addRow(const release::CheckedRule& rule) {
    const int row = m_grid->rowCount();
    m_grid->addWidget(badgeFor(rule.state, m_rows), row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(makeLabel(rule.sentence, TextKind::Body, m_rows), row, 1);
    if (!rule.finding.isEmpty()) m_grid->addWidget(makeLabel(rule.finding, TextKind::Quiet, m_rows), row + 1, 1);
}

} // namespace paulownia::ui
