#pragma once

#include "core/model/actor.h"

#include <QDialog>

class QButtonGroup;
class QLineEdit;

namespace paulownia::ui {

/// A name and a role, with a sentence about what each role is for.
class ActorForm : public QWidget {
    Q_OBJECT
public:
    explicit ActorForm(const model::Actor& preset, QWidget* parent = nullptr);
    model::Actor actor() const;
    bool isComplete() const; ///< there is a name

Q_SIGNALS:
    void edited();

private:
    QLineEdit* m_name;
    QButtonGroup* m_roles;
};

/// Asks who is at work when a project opens.
class ActorDialog : public QDialog {
    Q_OBJECT
public:
    ActorDialog(const QString& projectFolder, const model::Actor& preset, QWidget* parent = nullptr);
    model::Actor actor() const { return m_form->actor(); }

private:
    ActorForm* m_form;
};

} // namespace paulownia::ui
