#include "ui/release/gate_list.h"

#include "ui/release/release_view_model.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"

#include <QGridLayout>

namespace paulownia::ui {
namespace {

constexpr int kBadgeColumn = 92; // so that all sentences start at one line

QString linkText(const QString& page) {
    if (page == QStringLiteral("intake")) return GateList::tr("Go to Intake");
    if (page == QStringLiteral("review")) return GateList::tr("Go to Review");
    return GateList::tr("Go to Results");
}

} // namespace

GateList::GateList(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins({});
    m_rows->setSpacing(kSpaceS);
}

void GateList::show(const QVector<release::Gate>& gates) {
    while (auto* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be what led here
        delete item;
    }
    for (const auto& gate : gates) {
        if (m_rows->count() > 0) m_rows->addWidget(makeLine(Qt::Horizontal, this));
        m_rows->addWidget(makeRow(gate));
    }
}

QWidget* GateList::makeRow(const release::Gate& gate) {
    auto* row = new QWidget(this);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(kSpaceM);
    grid->setVerticalSpacing(kSpaceXs);
    grid->setColumnMinimumWidth(0, kBadgeColumn);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Badge(gate.isOpen ? BadgeKind::Blocked : BadgeKind::Done, gate.isOpen ? tr("Not yet") : tr("Done"), row), 0, 0, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(makeLabel(gate.sentence, TextKind::Body, row), 0, 1);
    const auto add = [&](const QString& words) { grid->addWidget(makeLabel(words, TextKind::Quiet, row), grid->rowCount(), 1, 1, 2); };
    if (!gate.note.isEmpty()) add(gate.note);
    if (!gate.isOpen) return row;
    add(gate.whatToDo);
    if (const auto items = itemsText(gate); !items.isEmpty()) add(items);
    grid->addWidget(makeWayOut(gate, row), 0, 2, Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

QWidget* GateList::makeWayOut(const release::Gate& gate, QWidget* parent) {
    const auto page = pageShutting(gate.key);
    auto* button = makeButton(page.isEmpty() ? tr("Release earlier…") : linkText(page), ButtonKind::Link, parent);
    button->setAccessibleDescription(gate.sentence);
    const auto subject = gate.items.isEmpty() ? QString() : gate.items.first().subject;
    connect(button, &QPushButton::clicked, this, [this, page, subject] { page.isEmpty() ? Q_EMIT earlyReleaseRequested() : Q_EMIT pageRequested(page, subject); });
    return button;
}

} // namespace paulownia::ui
