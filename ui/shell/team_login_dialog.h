#pragma once

#include "ui/shell/interaction.h"

#include <QDialog>

class QLineEdit;

namespace paulownia::ui {

/// A password field that says what becomes of it.
QLineEdit* makePasswordField(QWidget* parent);
QString passwordNote(); ///< one or two sentences below it

/// Asks who logs in to a team's database when its project opens. The password is handed on and never stored.
class TeamLoginDialog : public QDialog {
    Q_OBJECT
public:
    TeamLoginDialog(const QString& projectFolder, const storage::ServerAddress& server, const QString& presetName, QWidget* parent = nullptr);
    TeamLogin login() const;

private:
    QLineEdit* m_name;
    QLineEdit* m_password;
};

} // namespace paulownia::ui
