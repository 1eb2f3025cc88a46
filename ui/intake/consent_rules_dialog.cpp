#include "ui/intake/consent_rules_dialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kWidth = 560, kFieldWidth = 280;
enum After { Frozen, Allowed };

} // namespace

ConsentRulesDialog::ConsentRulesDialog(const intake::ConsentRules& rules, int promised, QWidget* parent)
    : QDialog(parent), m_days(new QSpinBox(this)), m_after(new QComboBox(this)), m_age(new QSpinBox(this)) {
    setWindowTitle(tr("Rules of consent"));
    m_days->setRange(promised, intake::kMaxWithdrawalDays);
    m_days->setValue(rules.withdrawalDays);
    m_after->addItems({tr("The submission is frozen"), tr("It may still be withdrawn")}); // as After
    m_after->setCurrentIndex(rules.isFrozenAfterwards ? Frozen : Allowed);
    m_age->setRange(0, intake::kMaxMinimumAge);
    m_age->setValue(rules.minimumAge);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* change = buttons->addButton(tr("Change the rules"), QDialogButtonBox::AcceptRole);
    setKind(change, ButtonKind::Primary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceM);
    layout->setSpacing(kSpaceM);
    layout->addWidget(makeLabel(tr("These rules hold for every volunteer of the project, and each change is recorded. The web page shows them from then on, as a new version "
                                   "of its consent form; what was agreed to before stays as it was."),
                                TextKind::Quiet, this));
    layout->addWidget(makeFields(promised));
    layout->addWidget(buttons);
    withTextSize(this, [this] { fitToWords(this, kWidth); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget* ConsentRulesDialog::makeFields(int promised) {
    auto* fields = new QWidget(this);
    auto* form = new QGridLayout(fields);
    form->setContentsMargins({});
    form->setHorizontalSpacing(kSpaceM);
    form->setVerticalSpacing(kSpaceS);
    const auto add = [&](const QString& text, QWidget* field) {
        auto* label = makeLabel(text, TextKind::Small, fields);
        label->setBuddy(field);
        field->setAccessibleName(text);
        field->setFixedWidth(scaledToText(kFieldWidth));
        const int row = form->rowCount();
        form->addWidget(label, row, 0);
        form->addWidget(field, row, 1, Qt::AlignLeft);
    };
    add(tr("Days of withdrawal"), m_days);
    if (promised > 0) form->addWidget(makeLabel(tr("The web page promised %1: no fewer can be set.").arg(promised), TextKind::Small, fields), form->rowCount(), 1);
    add(tr("After that"), m_after);
    add(tr("Youngest age, in years"), m_age);
    form->setColumnStretch(1, 1);
    return fields;
}

intake::ConsentRules ConsentRulesDialog::rules() const { return {m_days->value(), m_after->currentIndex() == Frozen, m_age->value()}; }

} // namespace paulownia::ui
