#pragma once

#include "ui/shell/interaction.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QFrame;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace paulownia::ui {

class ActorForm;

/// Asks for a new project's folder, its panel and who is at work; of a team's also for its database and the login.
class NewProjectDialog : public QDialog {
    Q_OBJECT
public:
    NewProjectDialog(const model::Actor& preset, Interaction& interaction, QWidget* parent = nullptr);
    NewProject project() const;

private:
    QWidget* makeFolderRow();
    void addTeamRows();
    void chooseParent();
    void follow();
    bool isComplete() const;

    Interaction& m_interaction;
    QFormLayout* m_form;
    QLineEdit* m_name;
    QLineEdit* m_parent;
    QSpinBox* m_panel;
    QCheckBox* m_isTeams;
    QVector<int> m_teamRows; // of m_form
    QLineEdit* m_address;
    QLineEdit* m_login;
    QLineEdit* m_password;
    QFrame* m_line;
    ActorForm* m_actor;
    QPushButton* m_create;
};

} // namespace paulownia::ui
