#include "ui/shell/team_login_dialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace paulownia::ui {

QLineEdit* makePasswordField(QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

QString passwordNote() { return TeamLoginDialog::tr("The password is asked each time and stored nowhere. Left empty, it is looked for in ~/.pgpass and PGPASSWORD."); }

TeamLoginDialog::TeamLoginDialog(const QString& projectFolder, const storage::ServerAddress& server, const QString& presetName, QWidget* parent)
    : QDialog(parent), m_name(new QLineEdit(presetName, this)), m_password(makePasswordField(this)) {
    setWindowTitle(tr("Log in"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* open = buttons->addButton(tr("Open project"), QDialogButtonBox::AcceptRole);
    setKind(open, ButtonKind::Primary);
    open->setDefault(true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kSpaceM);
    form->addRow(tr("&Login name"), m_name);
    form->addRow(tr("&Password"), m_password);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceM);
    layout->setSpacing(kSpaceM);
    layout->addWidget(makeLabel(tr("Log in to “%1”").arg(QFileInfo(projectFolder).fileName()), TextKind::Heading, this));
    layout->addWidget(makeLabel(tr("The team’s database: %1").arg(server.url()), TextKind::Quiet, this));
    layout->addLayout(form);
    layout->addWidget(makeLabel(passwordNote(), TextKind::Quiet, this));
    layout->addWidget(buttons);
    withTextSize(this, [this] { fitToWords(this, 460); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto follow = [this, open] { open->setEnabled(!login().name.isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, follow);
    follow();
    (presetName.isEmpty() ? m_name : m_password)->setFocus();
}

TeamLogin TeamLoginDialog::login() const { return {m_name->text().trimmed(), m_password->text()}; }

} // namespace paulownia::ui
