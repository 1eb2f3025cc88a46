#include "ui/shell/new_project_dialog.h"

#include "ui/shell/actor_form.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

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
    : QDialog(parent), m_interaction(interaction), m_name(new QLineEdit(this)), m_parent(new QLineEdit(documents(), this)),
      m_panel(makePanelBox(this)), m_actor(new ActorForm(preset, this)) {
    setWindowTitle(tr("New project"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create project"), QDialogButtonBox::AcceptRole);
    setKind(m_create, ButtonKind::Primary);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kSpaceM);
    form->addRow(tr("&Project name"), m_name);
    form->addRow(tr("&Kept in"), makeFolderRow());
    form->addRow(tr("&Voters a question needs"), m_panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceM);
    layout->setSpacing(kSpaceM);
    layout->addLayout(form);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    layout->addWidget(m_actor);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(520);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (auto* field : {m_name, m_parent}) connect(field, &QLineEdit::textChanged, this, &NewProjectDialog::follow);
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

void NewProjectDialog::chooseParent() {
    const QString folder = m_interaction.chooseFolder(tr("Where to keep the project"));
    if (!folder.isEmpty()) m_parent->setText(folder);
}

void NewProjectDialog::follow() {
    const bool isNamed = !m_name->text().trimmed().isEmpty() && !m_name->text().contains(QLatin1Char('/'));
    m_create->setEnabled(isNamed && !m_parent->text().isEmpty() && m_panel->value() % 2 == 1 && m_actor->isComplete());
}

NewProject NewProjectDialog::project() const {
    return {QDir(m_parent->text()).filePath(m_name->text().trimmed()), m_panel->value(), m_actor->actor()};
}

} // namespace paulownia::ui
