#include "ui/shell/new_project_dialog.h"

#include "ui/shell/actor_form.h"
#include "ui/shell/command_table.h"
#include "ui/shell/team_login_dialog.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kWidth = 520;

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

QSpinBox* makePanelBox(QWidget* parent) {
    auto* panel = new QSpinBox(parent);
    panel->setRange(1, 99);
    panel->setSingleStep(2); // odd, so that two choices cannot tie when all have voted
    panel->setValue(17);
    return panel;
}

} // namespace

NewProjectDialog::NewProjectDialog(const model::Actor& preset, Interaction& interaction, QWidget* parent)
    : QDialog(parent), m_interaction(interaction), m_form(new QFormLayout), m_name(new QLineEdit(this)), m_parent(new QLineEdit(documents(), this)),
      m_panel(makePanelBox(this)), m_isTeams(new QCheckBox(tr("For a &team that votes at the same time"), this)), m_address(new QLineEdit(this)),
      m_login(new QLineEdit(preset.name, this)), m_password(makePasswordField(this)), m_line(makeLine(Qt::Horizontal, this)), m_actor(new ActorForm(preset, this)) {
    setWindowTitle(tr("New project"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create project"), QDialogButtonBox::AcceptRole);
    setKind(m_create, ButtonKind::Primary);
    m_form->setHorizontalSpacing(kSpaceM);
    m_form->addRow(tr("&Project name"), m_name);
    m_form->addRow(tr("&Kept in"), makeFolderRow());
    m_parent->setAccessibleName(withoutMnemonic(tr("&Kept in"))); // the label is the row's
    m_form->addRow(tr("&Voters a question needs"), m_panel);
    addTeamRows();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceM);
    layout->setSpacing(kSpaceM);
    layout->addLayout(m_form);
    layout->addWidget(m_line);
    layout->addWidget(m_actor);
    layout->addStretch(1);
    layout->addWidget(buttons);
    withTextSize(this, [this] { fitToWords(this, kWidth); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_isTeams, &QCheckBox::toggled, this, [this] {
        follow();
        fitToWords(this, kWidth);
    });
    for (auto* field : {m_name, m_parent, m_address, m_login}) connect(field, &QLineEdit::textChanged, this, &NewProjectDialog::follow);
    connect(m_panel, &QSpinBox::valueChanged, this, &NewProjectDialog::follow);
    connect(m_actor, &ActorForm::edited, this, &NewProjectDialog::follow);
    follow();
}

QWidget* NewProjectDialog::makeFolderRow() {
    auto* row = new QWidget(this);
    auto* browse = makeButton(tr("Browse…"), ButtonKind::Secondary, row);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parent, 1);
    layout->addWidget(browse);
    row->setFocusProxy(m_parent);
    connect(browse, &QPushButton::clicked, this, &NewProjectDialog::chooseParent);
    return row;
}

void NewProjectDialog::addTeamRows() {
    m_address->setPlaceholderText(QStringLiteral("postgresql://server/study"));
    m_form->addRow(QString(), m_isTeams);
    const int first = m_form->rowCount();
    m_form->addRow(makeLabel(tr("Photos lie in the project’s folder, on a share; everything else in an empty PostgreSQL database that belongs to your login."), TextKind::Quiet, this));
    m_form->addRow(tr("&Database"), m_address);
    m_form->addRow(tr("&Login name"), m_login);
    m_form->addRow(tr("Pass&word"), m_password);
    m_form->addRow(makeLabel(passwordNote(), TextKind::Quiet, this));
    for (int row = first; row < m_form->rowCount(); ++row) m_teamRows.append(row);
}

void NewProjectDialog::chooseParent() {
    const QString folder = m_interaction.chooseFolder(tr("Where to keep the project"));
    if (!folder.isEmpty()) m_parent->setText(folder);
}

void NewProjectDialog::follow() {
    for (const int row : m_teamRows) m_form->setRowVisible(row, m_isTeams->isChecked());
    for (QWidget* part : {static_cast<QWidget*>(m_line), static_cast<QWidget*>(m_actor)}) part->setVisible(!m_isTeams->isChecked()); // there the server says
    m_create->setEnabled(isComplete());
}

bool NewProjectDialog::isComplete() const {
    const bool isNamed = !m_name->text().trimmed().isEmpty() && !m_name->text().contains(QLatin1Char('/'));
    if (!isNamed || m_parent->text().isEmpty() || m_panel->value() % 2 == 0) return false;
    if (!m_isTeams->isChecked()) return m_actor->isComplete();
    return storage::parseServerAddress(m_address->text().trimmed()) && !m_login->text().trimmed().isEmpty();
}

NewProject NewProjectDialog::project() const {
    NewProject wanted{QDir(m_parent->text()).filePath(m_name->text().trimmed()), m_panel->value(), m_actor->actor(), {}, {}};
    if (!m_isTeams->isChecked()) return wanted;
    if (const auto typed = storage::parseServerAddress(m_address->text().trimmed())) wanted.server = typed->server;
    wanted.actor = {m_login->text().trimmed(), model::Role::PrincipalInvestigator};
    wanted.password = m_password->text();
    return wanted;
}

} // namespace paulownia::ui
