#include "ui/shell/actor_form.h"

#include "ui/shell/settings.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

using model::Role;

QString purposeOf(Role role) {
    switch (role) {
    case Role::Curator: return ActorForm::tr("Imports, reviews photos and builds releases; sees every page.");
    case Role::Voter: return ActorForm::tr("Answers the questions, without seeing what others answered.");
    case Role::PrincipalInvestigator: return ActorForm::tr("Looks at results and decides on a release; sees every page.");
    case Role::Portal: return {}; // no person
    }
    return {};
}

constexpr Role kRoles[] = {Role::Curator, Role::Voter, Role::PrincipalInvestigator};

} // namespace

ActorForm::ActorForm(const model::Actor& preset, QWidget* parent)
    : QWidget(parent), m_name(new QLineEdit(preset.name, this)), m_roles(new QButtonGroup(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpaceXs);
    auto* nameLabel = makeLabel(tr("Your &name"), TextKind::Body, this);
    nameLabel->setBuddy(m_name);
    layout->addWidget(nameLabel);
    layout->addWidget(m_name);
    layout->addSpacing(kSpaceS);
    for (const Role role : kRoles) {
        auto* button = new QRadioButton(toText(role), this);
        button->setAccessibleDescription(purposeOf(role));
        button->setChecked(role == preset.role);
        m_roles->addButton(button, static_cast<int>(role));
        auto* purpose = makeLabel(purposeOf(role), TextKind::Quiet, this);
        purpose->setContentsMargins(kSpaceL + kSpaceXs / 2, 0, 0, kSpaceS);
        layout->addWidget(button);
        layout->addWidget(purpose);
    }
    connect(m_name, &QLineEdit::textChanged, this, &ActorForm::edited);
}

model::Actor ActorForm::actor() const { return {m_name->text().trimmed(), static_cast<Role>(m_roles->checkedId())}; }

bool ActorForm::isComplete() const { return !actor().name.isEmpty(); }

ActorDialog::ActorDialog(const QString& projectFolder, const model::Actor& preset, QWidget* parent)
    : QDialog(parent), m_form(new ActorForm(preset, this)) {
    setWindowTitle(tr("Who is at work?"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* open = buttons->addButton(tr("Open project"), QDialogButtonBox::AcceptRole);
    setKind(open, ButtonKind::Primary);
    open->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceM);
    layout->setSpacing(kSpaceM);
    layout->addWidget(makeLabel(tr("Who is at work in “%1”?").arg(QFileInfo(projectFolder).fileName()), TextKind::Heading, this));
    layout->addWidget(m_form);
    layout->addWidget(buttons);
    withTextSize(this, [this] { fitToWords(this, 420); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto follow = [this, open] { open->setEnabled(m_form->isComplete()); };
    connect(m_form, &ActorForm::edited, this, follow);
    follow();
}

} // namespace paulownia::ui
