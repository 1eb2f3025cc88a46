#pragma once

#include "ui/shell/interaction.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace paulownia::ui {

class ActorForm;

/// Asks for a new project's folder, its panel and who is at work.
class NewProjectDialog : public QDialog {
    Q_OBJECT
public:
    NewProjectDialog(const model::Actor& preset, Interaction& interaction, QWidget* parent = nullptr);
    NewProject project() const;

private:
    QWidget* makeFolderRow();
    void chooseParent();
    void follow();

    Interaction& m_interaction;
    QLineEdit* m_name;
    QLineEdit* m_parent;
    QSpinBox* m_panel;
    ActorForm* m_actor;
    QPushButton* m_create;
};

} // namespace paulownia::ui
