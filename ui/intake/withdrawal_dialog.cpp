#include "ui/intake/withdrawal_dialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kWidth = 600;

} // namespace

WithdrawalDialog::WithdrawalDialog(const intake::WithdrawalPreview& preview, QWidget* parent)
    : QDialog(parent), m_preview(preview), m_reason(new QLineEdit(this)), m_number(new QLineEdit(this)) {
    setWindowTitle(tr("Withdraw %1").arg(preview.number.toString()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_withdraw = buttons->addButton(tr("Withdraw and erase"), QDialogButtonBox::DestructiveRole);
    setKind(m_withdraw, ButtonKind::Destructive);
    m_withdraw->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceM);
    layout->setSpacing(kSpaceM);
    auto* warning = makeLabel(tr("This erases all that the project holds of the volunteer, for good. There is no way back."), TextKind::Heading, this);
    warning->setWordWrap(true);
    layout->addWidget(warning);
    layout->addWidget(makeList());
    layout->addWidget(makeFields());
    layout->addWidget(buttons);
    withTextSize(this, [this] { fitToWords(this, kWidth); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_withdraw, &QPushButton::clicked, this, &QDialog::accept);
    for (auto* field : {m_reason, m_number}) connect(field, &QLineEdit::textChanged, this, &WithdrawalDialog::follow);
    m_reason->setFocus();
    follow();
}

QWidget* WithdrawalDialog::makeList() {
    auto* card = new Card(tr("What goes"), this);
    for (const auto& line : intake::toLines(m_preview)) card->content()->addWidget(makeLabel(line, TextKind::Body, card));
    const auto ends = dateTimeText(m_preview.ends);
    card->content()->addWidget(makeLabel(m_preview.isLate ? tr("The days of withdrawal were over on %1; the project’s setting allows it all the same.").arg(ends)
                                                          : tr("The volunteer may withdraw until %1.").arg(ends),
                                         TextKind::Quiet, card));
    return card;
}

QWidget* WithdrawalDialog::makeFields() {
    auto* fields = new QWidget(this);
    auto* form = new QGridLayout(fields);
    form->setContentsMargins({});
    form->setHorizontalSpacing(kSpaceM);
    form->setVerticalSpacing(kSpaceS);
    m_reason->setPlaceholderText(tr("Such as: the volunteer asked for it. Kept, so without the number."));
    m_number->setPlaceholderText(m_preview.number.toString());
    int row = 0;
    for (const auto& [text, field] : {std::pair{tr("Reason"), m_reason}, {tr("Type the agreement number"), m_number}}) {
        auto* label = makeLabel(text, TextKind::Small, fields);
        label->setBuddy(field);
        field->setAccessibleName(text);
        form->addWidget(label, row, 0);
        form->addWidget(field, row++, 1);
    }
    form->setColumnStretch(1, 1);
    return fields;
}

QString WithdrawalDialog::reason() const { return m_reason->text().trimmed(); }

void WithdrawalDialog::follow() { m_withdraw->setEnabled(!reason().isEmpty() && m_number->text().trimmed() == m_preview.number.toString()); }

} // namespace paulownia::ui
